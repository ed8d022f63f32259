import { loadDatabaseUrl, migrate } from '#libs/platform';
import { explain } from './explain.js';
import { schema } from './schema.js';

/** `npm run migrate`: needs `DATABASE_URL` alone, of a role that may create tables. */
try {
  const done = await migrate(loadDatabaseUrl(process.env), schema);
  console.log(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}.`);
} catch (error) {
  console.error(`cams-gateway cannot migrate: ${explain(error)}`);
  process.exitCode = 1;
}
