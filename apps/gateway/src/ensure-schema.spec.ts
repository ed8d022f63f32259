import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { type Config, ConfigError, migrate, pendingMigrations } from '#libs/platform';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import { ensureSchema } from './ensure-schema.js';
import { schema } from './schema.js';

let database: TestDatabase | undefined;
afterEach(async () => {
  await database?.drop();
  database = undefined;
});

async function emptyDatabase(): Promise<string> {
  database = await createDatabase({ entities: [], migrations: [] });
  return database.url;
}

const ensure = (databaseUrl: string, migrateOnStart: boolean) =>
  ensureSchema({ databaseUrl, migrateOnStart } as Config);

describe('ensureSchema', () => {
  it('refuses a database that lacks migrations, and leaves it as it is', async () => {
    const url = await emptyDatabase();
    const refused = ensure(url, false);
    await expect(refused).rejects.toThrow(ConfigError);
    await expect(refused).rejects.toThrow(/^the database lacks CreateTenants\d+.*; run "npm run migrate"/);
    expect(await pendingMigrations(url, schema)).toHaveLength(schema.migrations.length);
  });

  it('migrates where it is told to', async () => {
    const url = await emptyDatabase();
    await ensure(url, true);
    expect(await pendingMigrations(url, schema)).toEqual([]);
    await ensure(url, false);
  });

  it('goes on with a database that a newer version has migrated', async () => {
    const url = await emptyDatabase();
    await migrate(url, schema);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'FromALaterVersion')");
    await client.end();
    await ensure(url, false);
  });

  it('names the variable when the database cannot be read', async () => {
    await expect(ensure('postgresql://127.0.0.1:1/none', true)).rejects.toThrow(
      new ConfigError('DATABASE_URL: connect ECONNREFUSED 127.0.0.1:1'),
    );
  });
});
