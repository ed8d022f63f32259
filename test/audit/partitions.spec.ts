import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMonth } from '../../libs/audit/src/partitions/create-partitions.js';
import { addMonths, monthOf, suffixOf } from '../../libs/audit/src/partitions/months.js';
import { PartitionKeeper } from '../../libs/audit/src/partitions/partition-keeper.js';
import { anEvent, startTrailKit, startWriter, type TrailKit } from './trail-kit.js';

let kit: TrailKit;

beforeAll(async () => {
  kit = await startTrailKit({ AUDIT_RETENTION_MONTHS: '2' });
});

afterAll(() => kit.close());

const now = new Date();
const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => suffixOf(addMonths(monthOf(now), from + i)));

async function partitions(): Promise<string[]> {
  const { rows } = await kit.admin.query<{ name: string }>(
    "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent IN ('audit_event'::regclass, 'audit_outcome'::regclass) AND inhrelid::regclass::text NOT LIKE '%idx' ORDER BY 1",
  );
  return rows.map(({ name }) => name);
}

const named = (suffixes: string[]) =>
  ['audit_event_', 'audit_outcome_'].flatMap((name) => suffixes.map((s) => name + s));

it('has the month before, this one and three ahead from the migration on, and no default', async () => {
  expect(await partitions()).toEqual(named(months(-1, 3)));
});

it('makes them ahead while others write, once, whoever comes first', async () => {
  const writer = startWriter(kit.config);
  const nextMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 15));
  const keepers = [1, 2, 3].map(() => new PartitionKeeper(kit.config).keep(nextMonth));
  const writes = Array.from({ length: 50 }, () => writer.trail.record(anEvent(), { outcome: 'succeeded' }));
  await Promise.all([...keepers, ...writes]);
  expect(await partitions()).toEqual(named(months(-1, 4)));
  await writer.stop();
});

it('does not wait for somebody who reads for long, to make one', async () => {
  await kit.admin.query('BEGIN');
  await kit.admin.query('SELECT count(*) FROM audit_event');
  try {
    const month = addMonths(monthOf(now), 5);
    await kit.source.transaction(async (manager) => {
      await manager.query('SET LOCAL lock_timeout = 500');
      await createMonth((sql) => manager.query(sql), month);
    });
  } finally {
    await kit.admin.query('COMMIT');
  }
  expect(await partitions()).toEqual(named(months(-1, 5)));
});

it('drops whole months that are older than the retention, and only those', async () => {
  for (const back of [-2, -3, -4, -20]) await createMonth((sql) => kit.admin.query(sql), addMonths(monthOf(now), back));
  await new PartitionKeeper(kit.config).keep(now);
  expect(await partitions()).toEqual(named(months(-2, 5)));
});

it('drops nothing while somebody holds on to the month, keeps writers going, and does it the next time', async () => {
  const month = addMonths(monthOf(now), -3);
  await createMonth((sql) => kit.admin.query(sql), month);
  const writer = startWriter(kit.config);
  await kit.admin.query('BEGIN');
  await kit.admin.query(`SELECT * FROM audit_event_${suffixOf(month)}`);
  const keeping = new PartitionKeeper(kit.config).keep(now);
  await Promise.all([
    expect(keeping).rejects.toThrow('lock timeout'),
    ...Array.from({ length: 20 }, () => writer.trail.record(anEvent(), { outcome: 'succeeded' })),
  ]);
  await kit.admin.query('COMMIT');
  expect(await partitions()).toContain(`audit_event_${suffixOf(month)}`);
  await new PartitionKeeper(kit.config).keep(now);
  expect(await partitions()).not.toContain(`audit_event_${suffixOf(month)}`);
  await writer.stop();
});
