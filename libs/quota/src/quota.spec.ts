import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId, type Problem } from '#libs/platform';
import { TestClock } from '../../../test/quota/clock.js';
import { type QuotaProcess, startQuota } from '../../../test/quota/quota-process.js';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import { quotaSchema } from './quota.module.js';

const START = Date.parse('2026-05-05T12:00:00Z');

let database: TestDatabase;
let clock: TestClock;
let gateway: QuotaProcess;
let tenant: { id: string; plan: string };

beforeAll(async () => {
  database = await createDatabase(quotaSchema);
});
afterAll(() => database.drop());

beforeEach(async () => {
  clock = new TestClock(START);
  gateway = await startQuota(database.url, clock);
  tenant = { id: newId('ten'), plan: 'small' };
  await gateway.source.query(
    `INSERT INTO plan (name, per_second, burst, requests_per_day, requests_per_month, messages_per_day, concurrency)
     VALUES ('small', 1000, 1000, 100, 500, 50, 40) ON CONFLICT DO NOTHING`,
  );
});
afterEach(() => gateway.kill());

/** As a process that is killed once everything under way has been written. */
async function crash(): Promise<void> {
  await gateway.settled();
  await gateway.kill();
  gateway = await startQuota(database.url, clock);
}

async function restart(): Promise<void> {
  await gateway.stop();
  gateway = await startQuota(database.url, clock);
}

async function send(messages: number) {
  const admission = await gateway.quota.admit(tenant, { messages });
  admission.release();
  return admission;
}

/** What is left of day, month and messages, as the next call is told; it costs one request itself. */
async function left(): Promise<number[]> {
  const { headers } = await send(0);
  return ['day', 'month', 'messages'].map((name) =>
    Number(new RegExp(`"${name}";r=(\\d+)`).exec(headers.ratelimit)![1]),
  );
}

async function refusal(messages: number): Promise<Problem> {
  try {
    await gateway.quota.admit(tenant, { messages });
  } catch (error) {
    return error as Problem;
  }
  throw new Error('was let in');
}

describe('headers', () => {
  it('tell the policy and what is left after the call', async () => {
    const { headers } = await gateway.quota.admit(tenant, { messages: 3 });
    expect(headers).toEqual({
      'ratelimit-policy':
        '"rate";q=1000;w=1, "concurrency";q=40;qu="concurrent-requests", "day";q=100;w=86400, "month";q=500;w=2678400, "messages";q=50;qu="messages";w=86400',
      ratelimit:
        '"rate";r=999;t=1, "concurrency";r=39, "day";r=99;t=43200, "month";r=499;t=2289600, "messages";r=47;t=43200',
    });
  });

  it('tell a refund at once', async () => {
    const admission = await gateway.quota.admit(tenant, { messages: 3 });
    admission.refundMessages();
    admission.refundMessages();
    expect(admission.headers.ratelimit).toContain('"messages";r=50');
    expect(admission.headers.ratelimit).toContain('"day";r=99');
    expect(await left()).toEqual([98, 498, 50]);
  });
});

describe('a refusal', () => {
  it('says which limit bound, and when to come back', async () => {
    await send(50);
    const problem = await refusal(1);
    expect(problem).toMatchObject({
      code: 'quota_exceeded',
      status: 429,
      limit: { name: 'messages', limit: 50, remaining: 0, resetSeconds: 43_200 },
      headers: { 'retry-after': '43200', ratelimit: expect.stringContaining('"messages";r=0;t=43200') },
    });
    expect(problem.detail).toContain('50 messages of your plan for this day');
    expect(await left()).toEqual([98, 498, 0]);
  });

  it('says when a call can never fit', async () => {
    expect((await refusal(51)).detail).toContain('send fewer at once');
  });

  it('is asked to come back soon when too many calls are under way, and a place is free once one is over', async () => {
    const admissions = await Promise.all(
      Array.from({ length: 40 }, () => Promise.resolve(gateway.quota.admit(tenant, { messages: 0 }))),
    );
    expect(await refusal(0)).toMatchObject({ limit: { name: 'concurrency' }, headers: { 'retry-after': '1' } });
    admissions[0]!.release();
    admissions[0]!.release();
    await gateway.quota.admit(tenant, { messages: 0 });
    expect(await refusal(0)).toMatchObject({ limit: { name: 'concurrency' } });
  });

  it('counts in the usage without counting against a limit', async () => {
    await gateway.quota.turnedAway(tenant, 'SendChatappMessage', 'refused');
    await gateway.ledger.flush();
    expect(
      await gateway.source.query('SELECT action, outcome, calls FROM usage_hour WHERE tenant_id = $1', [tenant.id]),
    ).toEqual([{ action: 'SendChatappMessage', outcome: 'refused', calls: '1' }]);
    await restart();
    expect(await left()).toEqual([99, 499, 50]);
  });
});

describe('a restart', () => {
  it('goes on exactly where the calls have left it', async () => {
    const admissions = await Promise.all(
      Array.from({ length: 20 }, () => Promise.resolve(gateway.quota.admit(tenant, { messages: 2 }))),
    );
    admissions[0]!.refundMessages();
    admissions[1]!.settle('Send', 'refused');
    admissions[2]!.uncharge();
    await restart();
    expect(await left()).toEqual([100 - 18 - 1, 500 - 18 - 1, 50 - 17 * 2]);
  });

  it('tells the usage of every call', async () => {
    const [sent, refunded, refused] = await Promise.all([5, 6, 7].map((n) => send(n)));
    refunded!.refundMessages();
    sent!.settle('Send', 'succeeded');
    refunded!.settle('Send', 'failed');
    refused!.settle('Send', 'refused');
    (await send(1)).settle('Send', 'succeeded');
    await restart();
    expect(
      await gateway.source.query(
        'SELECT outcome, calls, messages FROM usage_hour WHERE tenant_id = $1 ORDER BY outcome',
        [tenant.id],
      ),
    ).toEqual([
      { outcome: 'failed', calls: '1', messages: '0' },
      { outcome: 'refused', calls: '1', messages: '0' },
      { outcome: 'succeeded', calls: '2', messages: '6' },
    ]);
  });

  it('counts a call in the window in which it was let in', async () => {
    clock.pass(12 * 3_600_000 - 1_000);
    const admission = await gateway.quota.admit(tenant, { messages: 10 });
    clock.pass(2_000);
    admission.settle('Send', 'succeeded');
    await restart();
    expect(await left()).toEqual([99, 498, 50]);
  });

  it('does not open a window again when the clock was put back meanwhile', async () => {
    clock.pass(12 * 3_600_000 + 1_000);
    await send(30);
    clock.jump(-3_600_000);
    await restart();
    expect(await left()).toEqual([98, 498, 20]);
  });

  it('finds every count when many calls of several tenants shared commits', async () => {
    const others = Array.from({ length: 3 }, () => ({ ...tenant, id: newId('ten') }));
    const calls = Array.from({ length: 90 }, async (_, i) => {
      const admission = await gateway.quota.admit(others[i % 3]!, { messages: 1 });
      admission.release();
    });
    await Promise.all(calls);
    await restart();
    for (const other of others) {
      tenant = other;
      expect(await left()).toEqual([69, 469, 20]);
    }
  });
});

describe('a process that is killed', () => {
  it('has durably counted each call before anything that was committed after it', async () => {
    const client = await gateway.source.query.bind(gateway.source);
    for (let i = 1; i <= 40; i++) {
      await send(1);
      await gateway.settled();
      const [{ used }] = await client(
        "SELECT used::int FROM quota_counter WHERE tenant_id = $1 AND counter = 'messages-day'",
        [tenant.id],
      );
      expect(used).toBeGreaterThanOrEqual(i);
    }
  });

  it('has durably counted what calls took while nothing could be written, soon after it can be', async () => {
    await left();
    await gateway.source.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not now'; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON quota_counter FOR EACH ROW EXECUTE FUNCTION refuse()`);
    try {
      for (let i = 0; i < 20; i++) await send(1);
      await gateway.settled();
    } finally {
      await gateway.source.query('DROP FUNCTION refuse CASCADE');
    }
    clock.pass(1_000);
    const used = () =>
      gateway.source.query("SELECT used::int FROM quota_counter WHERE tenant_id = $1 AND counter = 'messages-day'", [
        tenant.id,
      ]);
    await expect.poll(used, { timeout: 3_000 }).toEqual([{ used: 20 }]);
    await crash();
    expect(await left()).toEqual([78, 478, 30]);
  });

  it('takes nothing from a tenant that calls now and then', async () => {
    for (let i = 0; i < 5; i++) {
      await send(2);
      clock.pass(5_000);
    }
    await crash();
    expect(await left()).toEqual([94, 494, 40]);
  });

  it('takes from a busy tenant no more than it used in half a second', async () => {
    for (let i = 0; i < 40; i++) {
      await send(1);
      clock.pass(50);
    }
    await crash();
    const [day] = await left();
    expect(day).toBeLessThanOrEqual(59);
    expect(day).toBeGreaterThanOrEqual(59 - 10);
  });

  it('has given back what it did not use soon after the last call', async () => {
    for (let i = 0; i < 40; i++) {
      await send(1);
      clock.pass(50);
    }
    clock.pass(1_000);
    const used = () =>
      gateway.source.query("SELECT used::int FROM quota_counter WHERE tenant_id = $1 AND counter = 'messages-day'", [
        tenant.id,
      ]);
    await expect.poll(used, { timeout: 3_000 }).toEqual([{ used: 40 }]);
    await crash();
    expect(await left()).toEqual([59, 459, 10]);
  });
});

it('answers without a promise once limits and counters are at hand', async () => {
  await send(0);
  expect(gateway.quota.admit(tenant, { messages: 0 })).not.toBeInstanceOf(Promise);
});

it('takes the limits of the standard plan for a tenant whose plan is gone', async () => {
  tenant = { id: newId('ten'), plan: 'standard' };
  const { headers } = await send(0);
  tenant = { id: newId('ten'), plan: 'removed' };
  expect((await send(0)).headers).toEqual(headers);
});

it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '3'])('takes nothing for %s messages', async (messages) => {
  expect(() => gateway.quota.admit(tenant, { messages: messages as number })).toThrow(RangeError);
  expect(await left()).toEqual([99, 499, 50]);
});
