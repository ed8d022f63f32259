import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type QuotaProcess, startQuota } from '../../../../../test/quota/quota-process.js';
import { createDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { hasRedis, TestRedis, until } from '../../../../../test/support/redis.js';
import type { PlannedLimits } from '../../limits/limits.js';
import { quotaSchema } from '../../quota.module.js';
import { systemClock } from '../../time/clock.js';
import { unlimited } from '../quota-store.conformance.js';

const COUNT = 3;
const REQUESTS = 500;

describe.runIf(hasRedis)('three replicas under load, whose Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let processes: QuotaProcess[];

  beforeAll(async () => {
    [database, redis] = await Promise.all([createDatabase(quotaSchema), TestRedis.start()]);
  });
  afterEach(async () => {
    for (const each of processes) await each.stop();
  });
  afterAll(async () => {
    await redis.close();
    await database.drop();
  });

  /** Calls one after the other on each replica. */
  class Load {
    letIn = 0;
    private isOver = false;
    private readonly startedAt = performance.now();
    private readonly callers: Promise<void>[];

    constructor(
      readonly tenant: string,
      private readonly limits: PlannedLimits,
    ) {
      this.callers = processes.map((each) => this.call(each));
    }

    get passedS(): number {
      return (performance.now() - this.startedAt) / 1_000;
    }

    async end(): Promise<void> {
      this.isOver = true;
      await Promise.all(this.callers);
    }

    private async call({ store }: QuotaProcess): Promise<void> {
      while (!this.isOver) {
        if (!(await store.take(this.tenant, this.limits, 0)).bound) {
          this.letIn += 1;
          store.leave(this.tenant);
        }
        await sleep(4);
      }
    }
  }

  it.each<[string, () => Promise<void>]>([
    [
      'is killed and comes back empty',
      async () => {
        await redis.kill();
        await sleep(400);
        await redis.restart();
      },
    ],
    [
      'freezes for a while',
      async () => {
        redis.freeze();
        await sleep(500);
        redis.thaw();
      },
    ],
  ])('%s, go on, and give each request of the day once', async (name, happen) => {
    processes = await Promise.all(
      Array.from({ length: COUNT }, () => startQuota(database.url, systemClock, redis.url)),
    );
    await until(() => processes.every(({ replicas }) => replicas.count === COUNT && replicas.sharedPart === 1));
    const daily: PlannedLimits = { ...unlimited, requestsPerDay: REQUESTS, concurrency: 100 };
    const rate = { perSecond: 60, burst: 30 };
    const [ofDay, ofRate] = [new Load(`${name} day`, daily), new Load(`${name} rate`, { ...unlimited, rate })];
    await sleep(200);
    const before = ofDay.letIn;
    await happen();
    expect(ofDay.letIn).toBeGreaterThan(before);
    await until(() => processes.every(({ redis: link }) => link.isUp));
    await sleep(700);
    await Promise.all([ofDay.end(), ofRate.end()]);
    expect(ofDay.letIn).toBeLessThanOrEqual(REQUESTS);
    // At most the bucket is filled once more.
    expect(ofRate.letIn).toBeLessThanOrEqual(2 * rate.burst + ofRate.passedS * rate.perSecond);
    // Nobody is charged for what an outage has cost.
    const left = async ({ store }: QuotaProcess) => (await store.look(ofDay.tenant, daily)).day?.remaining;
    await until(async () => (await Promise.all(processes.map(left))).every((n) => n === REQUESTS - ofDay.letIn));
  });
});
