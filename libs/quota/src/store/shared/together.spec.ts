import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type QuotaProcess, startQuota } from '../../../../../test/quota/quota-process.js';
import { createDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { hasRedis, TestRedis, until } from '../../../../../test/support/redis.js';
import { type SeverableProxy, severable } from '../../../../../test/support/severable-proxy.js';
import type { PlannedLimits } from '../../limits/limits.js';
import { quotaSchema } from '../../quota.module.js';
import { systemClock } from '../../time/clock.js';
import { unlimited } from '../quota-store.conformance.js';

describe.runIf(hasRedis)('replicas on one Redis and one PostgreSQL', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let processes: QuotaProcess[] = [];
  let tenants = 0;
  let tenant: string;

  beforeAll(async () => {
    [database, redis] = await Promise.all([createDatabase(quotaSchema), TestRedis.start()]);
  });
  beforeEach(() => {
    tenant = `t${++tenants}`;
  });
  afterEach(async () => {
    for (const each of processes) await each.stop();
    processes = [];
  });
  afterAll(async () => {
    await redis.close();
    await database.drop();
  });

  /** Begins when each knows of all the others. */
  async function start(count: number, urlOf = (_: number) => redis.url): Promise<QuotaProcess[]> {
    for (let i = 0; i < count; i++) processes.push(await startQuota(database.url, systemClock, urlOf(i)));
    const know = () => processes.every(({ replicas }) => replicas.count === count && replicas.sharedPart === 1);
    await until(know);
    return [...processes];
  }

  const take = async ({ store }: QuotaProcess, limits: PlannedLimits, messages = 0) =>
    (await store.take(tenant, limits, messages)).bound === undefined;

  /** Calls on all of them at once. @returns how many were let in */
  async function takeOnAll(count: number, limits: PlannedLimits, messages = 0): Promise<number> {
    const calls = Array.from({ length: count }, (_, i) => take(processes[i % processes.length]!, limits, messages));
    return (await Promise.all(calls)).filter(Boolean).length;
  }

  const left = async ({ store }: QuotaProcess, limits: PlannedLimits) =>
    (await store.look(tenant, limits)).day?.remaining;

  describe.each([2, 3])('%i of them', (count) => {
    it('give each limit once', async () => {
      await start(count);
      expect(await takeOnAll(80, { ...unlimited, requestsPerDay: 50 })).toBe(50);
      tenant += '-month';
      expect(await takeOnAll(80, { ...unlimited, requestsPerMonth: 50 })).toBe(50);
      tenant += '-messages';
      expect(await takeOnAll(80, { ...unlimited, messagesPerDay: 99 }, 3)).toBe(33);
      tenant += '-places';
      const fewAtOnce = { ...unlimited, concurrency: 10 };
      expect(await takeOnAll(30, fewAtOnce)).toBe(10);
      for (let i = 0; i < 4; i++) processes[i % count]!.store.leave(tenant);
      expect(await takeOnAll(30, fewAtOnce)).toBe(4);
    });
  });

  it('let no more in than the rate allows', async () => {
    await start(3);
    const rate = { ...unlimited, rate: { perSecond: 100, burst: 20 } };
    const startedAt = performance.now();
    let letIn = 0;
    while (performance.now() - startedAt < 2_000) {
      letIn += await takeOnAll(12, rate);
      await sleep(5);
    }
    const passedS = (performance.now() - startedAt) / 1_000;
    expect(letIn).toBeLessThanOrEqual(20 + passedS * 100);
    expect(letIn).toBeGreaterThan(150);
  });

  it('tell of what others have used and given back', async () => {
    const [one, other] = (await start(2)) as [QuotaProcess, QuotaProcess];
    const limits = { ...unlimited, requestsPerDay: 10, messagesPerDay: 10, concurrency: 10 };
    const { windows } = await one.store.take(tenant, limits, 4);
    expect(await other.store.look(tenant, limits)).toMatchObject({
      ...{ day: { remaining: 9 }, messages: { remaining: 6 }, concurrency: { remaining: 9 } },
    });
    one.store.giveBack(tenant, windows, { requests: 1, messages: 4 });
    one.store.leave(tenant);
    await one.store.look(tenant, limits);
    expect(await other.store.look(tenant, limits)).toMatchObject({
      ...{ day: { remaining: 10 }, messages: { remaining: 10 }, concurrency: { remaining: 10 } },
    });
  });

  it('get back the places of a killed one with its lease, and lose no more than it used in its last second', async () => {
    const [one, killed] = (await start(2)) as [QuotaProcess, QuotaProcess];
    const limits = { ...unlimited, requestsPerDay: 1_000, concurrency: 20 };
    for (let i = 0; i < 20; i++) {
      expect(await take(killed, limits)).toBe(true);
      await sleep(10);
    }
    expect((await one.store.take(tenant, limits, 0)).bound).toBe('concurrency');
    await killed.settled();
    await killed.kill();
    processes = [one];
    await until(() => take(one, limits));
    await redis.empty();
    await until(async () => (await left(one, limits)) !== undefined);
    expect(await left(one, limits)).toBeGreaterThanOrEqual(1_000 - 21 - 20);
    expect(await left(one, limits)).toBeLessThanOrEqual(1_000 - 21);
  });

  it('keep to their parts while one runs another version than the other', async () => {
    for (const version of ['this', 'another']) {
      processes.push(await startQuota(database.url, systemClock, redis.url, version));
    }
    await until(() => processes.every(({ replicas }) => replicas.count === 2 && replicas.sharedPart === 0.5));
    const rate = { perSecond: 0.01, burst: 40 };
    expect(await takeOnAll(80, { ...unlimited, rate })).toBe(40);
    tenant += '-places';
    expect(await takeOnAll(80, { ...unlimited, concurrency: 20 })).toBe(20);
  });

  describe('one that cannot reach Redis', () => {
    let proxy: SeverableProxy;
    beforeEach(async () => {
      proxy = await severable(redis.url);
    });

    it('keeps to its part, as do the others, and draws what is left of the day from the database', async () => {
      const [one, cut] = (await start(2, (i) => (i === 1 ? proxy.url : redis.url))) as [QuotaProcess, QuotaProcess];
      const limits = { ...unlimited, rate: { perSecond: 10, burst: 40 }, requestsPerDay: 30, concurrency: 20 };
      expect(await take(cut, limits)).toBe(true);
      await proxy.sever();
      await until(() => one.replicas.sharedPart === 0.5);
      const letIn = { one: 0, cut: 0 };
      for (let i = 0; i < 15; i++) {
        if (await take(one, limits)) letIn.one += 1;
        if (await take(cut, limits)) letIn.cut += 1;
      }
      expect(letIn.one).toBe(10);
      expect(letIn.cut).toBe(9);
      await proxy.restore();
      await until(() => one.replicas.sharedPart === 1, 10_000);
      await until(async () => {
        const told = await Promise.all([one, cut].map((each) => left(each, limits)));
        return told.every((requests) => requests === 30 - 20);
      });
      expect(await takeOnAll(40, { ...limits, rate: unlimited.rate, concurrency: null })).toBe(10);
    });
  });
});
