import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommitEntry } from '#libs/platform';
import { createDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { CommitStatement } from '../../../platform/src/database/group-commit-parts.js';
import { quotaSchema } from '../quota.module.js';
import { type CounterRow, quotaParts, type UsageRow } from './quota-parts.js';

let database: TestDatabase;
let first: pg.Client;
let second: pg.Client;

beforeAll(async () => {
  database = await createDatabase(quotaSchema);
  [first, second] = [1, 2].map(() => new pg.Client({ connectionString: database.url })) as [pg.Client, pg.Client];
  await Promise.all([first.connect(), second.connect()]);
});
beforeEach(() => first.query('TRUNCATE quota_counter, replica_counter, usage_hour, quota_batch'));
afterAll(async () => {
  await Promise.all([first.end(), second.end()]);
  await database.drop();
});

function counted(tenantId: string, used: number): CommitEntry {
  const counter: CounterRow = {
    tenantId,
    counter: 'requests-day',
    windowStart: '2026-05-05T00:00:00.000Z',
    windowEnd: '2026-05-06T00:00:00.000Z',
    used,
  };
  const { windowStart: hour } = counter;
  const usage: UsageRow = { tenantId, hour, action: 'Send', outcome: 'succeeded', calls: 1, messages: used };
  return {
    quota_batch: [{}],
    quota_counter: [counter],
    replica_counter: [{ ...counter, replica: 'r' }],
    usage_hour: [usage],
  };
}

/** What one process does: statements whose values are put together once. */
function writer() {
  const statement = new CommitStatement();
  for (const part of quotaParts()) statement.add(part);
  return (...entries: CommitEntry[]) => {
    const { text, values } = statement.prepare(entries);
    return (client: pg.Client) => client.query(text, [...values]);
  };
}

async function counts(tenantId: string): Promise<number[]> {
  const { rows } = await first.query(
    `SELECT (SELECT sum(used) FROM quota_counter WHERE tenant_id = $1) AS used,
            (SELECT sum(used) FROM replica_counter WHERE tenant_id = $1) AS of_replica,
            (SELECT sum(calls) FROM usage_hour WHERE tenant_id = $1) AS calls,
            (SELECT sum(messages) FROM usage_hour WHERE tenant_id = $1) AS messages`,
    [tenantId],
  );
  return [Number(rows[0].used), Number(rows[0].of_replica), Number(rows[0].calls), Number(rows[0].messages)];
}

describe('a commit that counts', () => {
  it('adds up what its entries say, and what other commits and processes say', async () => {
    const [here, there] = [writer(), writer()];
    await here(counted('a', 2), counted('b', 1), counted('a', 3))(first);
    await there(counted('a', 4))(first);
    await here(counted('a', 1))(first);
    expect(await counts('a')).toEqual([10, 10, 4, 10]);
    expect(await counts('b')).toEqual([1, 1, 1, 1]);
  });

  it('adds nothing when it is written again after a lost acknowledgement', async () => {
    const write = writer()(counted('a', 2));
    await write(first);
    await write(first);
    expect(await counts('a')).toEqual([2, 2, 1, 2]);
  });

  it('adds once when it is written again while the first time is still under way', async () => {
    const here = writer();
    for (const round of [1, 2, 3]) {
      const write = here(counted('a', 2));
      await first.query('BEGIN');
      await write(first);
      const again = write(second);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await first.query('COMMIT');
      await again;
      expect(await counts('a')).toEqual([2 * round, 2 * round, round, 2 * round]);
    }
  });

  it('adds when the first time was undone', async () => {
    const write = writer()(counted('a', 2));
    await first.query('BEGIN');
    await write(first);
    await first.query('ROLLBACK');
    await write(second);
    expect(await counts('a')).toEqual([2, 2, 1, 2]);
  });

  it('locks rows in the same order as any other, in whatever order its entries came', () => {
    const entries = ['b', 'd', 'a', 'c', 'a'].map((name) => counted(name, 1));
    for (const { name, prepare } of quotaParts()) {
      if (name === 'quota_batch') continue;
      const tenantsIn = (given: CommitEntry[]) =>
        prepare!(given.flatMap((entry) => entry[name] ?? [])).map((row) => (row as CounterRow).tenantId);
      expect(tenantsIn(entries)).toEqual(['a', 'b', 'c', 'd']);
      expect(tenantsIn(entries.toReversed())).toEqual(['a', 'b', 'c', 'd']);
    }
  });
});
