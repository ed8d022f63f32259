import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataSourceOptions } from '#libs/platform';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import { QuotaHousekeeping } from './housekeeping.js';
import { quotaSchema } from './quota.module.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createDatabase(quotaSchema);
  source = await new DataSource(dataSourceOptions(database.url, quotaSchema)).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it('removes what is over for long, at the start too, and nothing else', async () => {
  await source.query(`
    INSERT INTO quota_counter VALUES
      ('t', 'requests-day', now() - interval '9 days', now() - interval '8 days', 1),
      ('t', 'requests-day', now() - interval '7 days', now() - interval '6 days', 2),
      ('t', 'requests-month', now() - interval '20 days', now() + interval '10 days', 3);
    INSERT INTO replica_counter VALUES
      ('t', 'requests-day', now() - interval '9 days', 'a', now() - interval '8 days', 8),
      ('t', 'requests-day', now() - interval '7 days', 'a', now() - interval '6 days', 9);
    INSERT INTO quota_batch VALUES
      (gen_random_uuid(), 4, now() - interval '25 hours'), (gen_random_uuid(), 5, now() - interval '23 hours');
    INSERT INTO usage_hour VALUES
      ('t', now() - interval '14 months', 'Send', 'succeeded', 6, 0),
      ('t', now() - interval '12 months', 'Send', 'succeeded', 7, 0);
  `);
  const housekeeping = new QuotaHousekeeping(source);
  housekeeping.onApplicationBootstrap();
  await housekeeping.onApplicationShutdown();
  const kept = await source.query(
    'SELECT used AS n FROM quota_counter UNION SELECT used FROM replica_counter UNION SELECT seq FROM quota_batch UNION SELECT calls FROM usage_hour ORDER BY n',
  );
  expect(kept.map(({ n }: { n: string }) => Number(n))).toEqual([2, 3, 5, 7, 9]);
});
