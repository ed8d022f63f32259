import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate, type Schema } from '#libs/platform';

/** A migrated database that nobody else uses. */
export interface TestDatabase {
  readonly url: string;
  /** Removes it, cutting connections that are still open. */
  drop(): Promise<void>;
}

/** Any constant will do, as long as nobody else locks on it. */
const TEMPLATE_LOCK = 4_127_009;

/** A database of its own for a test file: a copy of one that was migrated once per run. */
export async function createDatabase(schema: Schema): Promise<TestDatabase> {
  const template = `template_${createHash('sha256').update(migrationNames(schema)).digest('hex').slice(0, 16)}`;
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) await createTemplate(client, template, schema);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  });
  return {
    url: databaseUrl(name),
    drop: () => asSuperuser(async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

/** Migrated under another name first, so that a template which failed half-way is never copied. */
async function createTemplate(client: pg.Client, template: string, schema: Schema): Promise<void> {
  const draft = `draft_${randomBytes(8).toString('hex')}`;
  await client.query(`CREATE DATABASE ${draft} STRATEGY file_copy`);
  await migrate(databaseUrl(draft), schema);
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

function migrationNames(schema: Schema): string {
  return schema.migrations.map(({ name }) => name).join();
}

function databaseUrl(database: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return url.href;
}

/** Locks taken inside `work` end with its connection. */
async function asSuperuser(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
