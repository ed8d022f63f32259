import { type Config, ConfigError, migrate, pendingMigrations } from '#libs/platform';
import { explain } from './explain.js';
import { schema } from './schema.js';

/**
 * Sees to it that the database has the tables of this version. One that a newer version has already migrated will do:
 * migrations leave the version before them working.
 * @throws {ConfigError} when the database cannot be read, or lacks migrations that are not for the gateway to run
 */
export async function ensureSchema({ databaseUrl, migrateOnStart }: Config): Promise<void> {
  const pending = await pendingMigrations(databaseUrl, schema).catch((cause: unknown) => {
    throw new ConfigError(`DATABASE_URL: ${explain(cause)}`, { cause });
  });
  if (pending.length === 0) return;
  if (!migrateOnStart) {
    throw new ConfigError(`the database lacks ${pending.join(', ')}; run "npm run migrate" before this version`);
  }
  await migrate(databaseUrl, schema);
}
