import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChangeFeed, type Config, Replicas } from '#libs/platform';
import { TestClock } from '../../../../../test/quota/clock.js';
import { ClockedRedisLink } from '../../../../../test/quota/clocked-redis.js';
import { CounterRows } from '../../../../../test/quota/counter-table.js';
import { hasRedis, TestRedis } from '../../../../../test/support/redis.js';
import { quotaStoreConformance, unlimited } from '../quota-store.conformance.js';
import { SharedQuotaStore } from './shared-quota-store.js';

describe.runIf(hasRedis)('SharedQuotaStore', () => {
  let redis: TestRedis;
  let link: ClockedRedisLink;
  let replicas: Replicas;

  beforeAll(async () => {
    redis = await TestRedis.start();
    const config = { redisUrl: redis.url, encryptionKey: 'a key' } as Config;
    link = new ClockedRedisLink(config);
    replicas = new Replicas(link, new ChangeFeed(config));
    await link.onApplicationBootstrap();
    await replicas.onApplicationBootstrap();
  });
  afterAll(async () => {
    await replicas.onApplicationShutdown();
    await link.onApplicationShutdown();
    await redis.close();
  });

  quotaStoreConformance(
    () => (clock, rows) => {
      link.begin(clock);
      return new SharedQuotaStore(rows.table(replicas.id), clock, link, replicas);
    },
    0.15,
  );

  it('gives no window twice where clocks differ around midnight', async () => {
    const config = { redisUrl: redis.url, encryptionKey: 'a key' } as Config;
    const late = new ClockedRedisLink(config);
    const lateReplicas = new Replicas(late, new ChangeFeed(config));
    await late.onApplicationBootstrap();
    const rows = new CounterRows();
    const clocks = ['2026-05-05T23:59:30Z', '2026-05-05T23:58:30Z'].map((wall) => new TestClock(Date.parse(wall)));
    link.begin(clocks[0]!);
    late.begin(clocks[0]!);
    const stores = [
      new SharedQuotaStore(rows.table(replicas.id), clocks[0]!, link, replicas),
      new SharedQuotaStore(rows.table(lateReplicas.id), clocks[1]!, late, lateReplicas),
    ];
    const days = new Map<number, number>();
    for (let i = 0; i < 40; i++) {
      for (const store of stores) {
        const { bound, windows } = await store.take('midnight', { ...unlimited, requestsPerDay: 25 }, 0);
        const day = windows['requests-day'].startMs;
        if (!bound) days.set(day, (days.get(day) ?? 0) + 1);
      }
      for (const clock of clocks) clock.pass(4_000);
    }
    expect([...days.values()]).toEqual([25, 25]);
    await late.onApplicationShutdown();
  });
});
