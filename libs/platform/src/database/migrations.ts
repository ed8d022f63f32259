import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions, type Schema } from './database.module.js';

/** Any constant will do, as long as nobody else locks on it. */
const MIGRATION_LOCK = 7_320_606;

/** Where TypeORM remembers what has run. */
const HISTORY = 'migrations';

const TIMEOUT_MS = 5_000;

/**
 * Brings the schema up to date. Whoever does so at the same time waits, and then finds nothing left to do.
 * @returns the names of the migrations that ran
 */
export async function migrate(databaseUrl: string, schema: Schema): Promise<readonly string[]> {
  const source = new DataSource({
    ...dataSourceOptions(databaseUrl, schema),
    applicationName: 'cams-gateway migrations',
    extra: { max: 2 },
  } as DataSourceOptions);
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await source.runMigrations();
    return done.map(({ name }) => name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

/**
 * The migrations that the database still lacks, in order; it is only read. Ones that a newer version of the program
 * has added do not matter.
 */
export async function pendingMigrations(databaseUrl: string, { migrations }: Schema): Promise<readonly string[]> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'cams-gateway migrations',
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  });
  await client.connect();
  try {
    const exists = await client.query('SELECT to_regclass($1) IS NOT NULL AS it', [HISTORY]);
    const history = exists.rows[0].it ? (await client.query(`SELECT name FROM ${HISTORY}`)).rows : [];
    const done = new Set(history.map(({ name }: { name: string }) => name));
    return migrations.map(({ name }) => name).filter((name) => !done.has(name));
  } finally {
    await client.end();
  }
}
