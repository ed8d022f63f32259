import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChangeFeed, type Config, Replicas } from '#libs/platform';
import { TestClock } from '../../../../../test/quota/clock.js';
import { ClockedRedisLink } from '../../../../../test/quota/clocked-redis.js';
import { CounterRows } from '../../../../../test/quota/counter-table.js';
import { hasRedis, TestRedis } from '../../../../../test/support/redis.js';
import type { PlannedLimits } from '../../limits/limits.js';
import { START, unlimited } from '../quota-store.conformance.js';
import type { Verdict } from '../quota-store.js';
import { SharedQuotaStore, type SharedTable } from './shared-quota-store.js';

const COUNT = 3;

/** Knows at once who has Redis; how long that takes in life is for tests with real replicas. */
class KnownReplicas extends Replicas {
  /** As where everybody's lease is still good. */
  isUnaware = false;

  constructor(
    private readonly links: readonly ClockedRedisLink[],
    link: ClockedRedisLink,
    config: Config,
  ) {
    super(link, new ChangeFeed(config));
  }

  override get count(): number {
    return this.links.length;
  }

  override get sharedPart(): number {
    if (this.isUnaware) return 1;
    return this.links.filter(({ isUp }) => isUp).length / this.count;
  }
}

interface Alive {
  readonly replica: KnownReplicas;
  readonly table: SharedTable;
  readonly store: SharedQuotaStore;
}

type Step =
  | { readonly kind: 'take'; readonly at: number; readonly messages: number }
  | { readonly kind: 'refund' | 'cut' | 'lose answer' | 'mend' | 'kill'; readonly at: number }
  | { readonly kind: 'lose everything' | 'mend all' | 'take on all' }
  | { readonly kind: 'pass'; readonly ms: number };

const at = fc.nat(COUNT - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('take' as const), at, messages: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refund' as const), at }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.oneof(fc.nat(400), fc.nat(6_000)) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('cut', 'lose answer', 'mend', 'mend', 'kill'), at }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('take on all' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('lose everything', 'mend all') }) },
);

describe.runIf(hasRedis)('replicas of which some lose Redis, an answer of it, or their life', () => {
  let redis: TestRedis;
  let config: Config;
  let links: ClockedRedisLink[];
  let tenants = 0;

  beforeAll(async () => {
    redis = await TestRedis.start();
  });
  beforeEach(async () => {
    config = { redisUrl: redis.url, encryptionKey: 'a key' } as Config;
    links = Array.from({ length: COUNT }, () => new ClockedRedisLink(config));
    for (const link of links) await link.onApplicationBootstrap();
  });
  afterAll(async () => {
    for (const link of links) await link.onApplicationShutdown();
    await redis.close();
  });

  it('never give a quota twice, and lose no more of it than a killed one had reserved', async () => {
    const limits = fc.record({ day: fc.integer({ min: 1, max: 60 }), messages: fc.integer({ min: 1, max: 60 }) });
    await fc.assert(
      fc.asyncProperty(limits, fc.array(step, { minLength: 20, maxLength: 120 }), async ({ day, messages }, steps) => {
        const run = new Run({ ...unlimited, requestsPerDay: day, messagesPerDay: messages }, `t${++tenants}`);
        await run.begin();
        for (const each of steps) await run.step(each);
        await run.end();
        await run.close();
      }),
      { numRuns: 60 },
    );
  });

  it('give no quota twice when all lose Redis and have it again one after the other, before anybody is missed', async () => {
    const run = new Run({ ...unlimited, requestsPerDay: 30, messagesPerDay: 1_000 }, `t${++tenants}`);
    await run.begin();
    run.beUnaware();
    for (const index of links.keys()) await run.step({ kind: 'take', at: index, messages: 0 });
    for (const index of links.keys()) await run.step({ kind: 'cut', at: index });
    for (let i = 0; i < 10; i++) await run.step({ kind: 'take', at: i % 2, messages: 0 });
    await run.step({ kind: 'mend', at: 2 });
    for (let i = 0; i < 40; i++) await run.step({ kind: 'take', at: i % 4 === 0 ? 0 : 2, messages: 0 });
    await run.end();
    await run.close();
  });

  it('use nothing that they reserved ahead while Redis told how much is left', async () => {
    const run = new Run({ ...unlimited, requestsPerDay: 60, messagesPerDay: 1_000 }, `t${++tenants}`);
    await run.begin();
    for (let i = 0; i < 54; i++) {
      await run.step({ kind: 'take', at: i % COUNT, messages: 0 });
      await run.step({ kind: 'pass', ms: 20 });
    }
    for (const index of links.keys()) await run.step({ kind: 'cut', at: index });
    for (let i = 0; i < 40; i++) await run.step({ kind: 'take', at: i % COUNT, messages: 0 });
    await run.end();
    await run.close();
  });

  /** One sequence of steps, and what they must come to. */
  class Run {
    private readonly clock = new TestClock(START);
    private readonly rows = new CounterRows();
    private readonly stores: Alive[] = [];
    private readonly calls: { at: number; windows: Verdict['windows']; messages: number }[] = [];
    private used = { requests: 0, messages: 0 };
    private lost = { requests: 0, messages: 0 };

    constructor(
      private readonly limits: PlannedLimits,
      private readonly tenant: string,
    ) {}

    async begin(): Promise<void> {
      for (const link of links) link.begin(this.clock);
      for (const i of links.keys()) this.stores[i] = await this.start(i);
    }

    /** From now on nobody sees who has Redis. */
    beUnaware(): void {
      for (const { replica } of this.stores) replica.isUnaware = true;
    }

    async close(): Promise<void> {
      for (const each of this.stores) await this.stop(each);
    }

    async step(each: Step): Promise<void> {
      if (each.kind === 'take') await this.take(each.at, each.messages);
      if (each.kind === 'take on all') await Promise.all([0, 1, 2, 0, 1, 2].map((index) => this.take(index, 1)));
      if (each.kind === 'refund') this.refund(each.at);
      if (each.kind === 'pass') this.clock.pass(each.ms);
      if (each.kind === 'cut') links[each.at]!.cut();
      if (each.kind === 'lose answer') links[each.at]!.loseNextAnswer();
      if (each.kind === 'mend') links[each.at]!.mend();
      if (each.kind === 'mend all') for (const link of links) link.mend();
      if (each.kind === 'lose everything') await this.loseEverything();
      if (each.kind === 'kill') await this.kill(each.at);
      await this.settle();
    }

    /** What is on its way arrives, and replicas see by other calls who has Redis. */
    private async settle(): Promise<void> {
      await new Promise(setImmediate);
      for (const { store } of this.stores) await store.look('somebody else', unlimited);
    }

    /** When all is well again, everybody knows exactly what is left. */
    async end(): Promise<void> {
      for (const link of links) link.mend();
      for (let i = 0; i < 3; i++) {
        this.clock.pass(10_000);
        for (const { store } of this.stores) await store.close();
        for (const { store } of this.stores) await store.look(this.tenant, this.limits);
      }
      for (const { store } of this.stores) {
        const balances = await store.look(this.tenant, this.limits);
        for (const [name, used, lost, limit] of [
          ['day', this.used.requests, this.lost.requests, this.limits.requestsPerDay!],
          ['messages', this.used.messages, this.lost.messages, this.limits.messagesPerDay!],
        ] as const) {
          expect(balances[name]!.remaining).toBeLessThanOrEqual(limit - used);
          expect(balances[name]!.remaining).toBeGreaterThanOrEqual(limit - used - lost);
        }
      }
    }

    private async take(index: number, messages: number): Promise<void> {
      const { bound, windows } = await this.stores[index]!.store.take(this.tenant, this.limits, messages);
      if (bound) return;
      this.calls.push({ at: index, windows, messages });
      this.used.requests += 1;
      this.used.messages += messages;
      expect(this.used.requests).toBeLessThanOrEqual(this.limits.requestsPerDay!);
      expect(this.used.messages).toBeLessThanOrEqual(this.limits.messagesPerDay!);
    }

    private refund(index: number): void {
      const call = this.calls.findLast((each) => each.at === index && each.messages > 0);
      if (!call) return;
      this.stores[index]!.store.giveBack(this.tenant, call.windows, { requests: 0, messages: call.messages });
      this.used.messages -= call.messages;
      call.messages = 0;
    }

    private async loseEverything(): Promise<void> {
      for (const link of links) link.cut();
      await redis.empty();
    }

    /** Its calls are lost with it, and what it had reserved is; another one begins in its place. */
    private async kill(index: number): Promise<void> {
      const { replica } = this.stores[index]!;
      const calls = this.calls.filter((call) => call.at === index);
      const { 'requests-day': day, 'messages-day': sent } = this.rows.newest(this.tenant);
      this.lost.requests += (day?.byReplica[replica.id] ?? 0) - calls.length;
      this.lost.messages += (sent?.byReplica[replica.id] ?? 0) - calls.reduce((sum, { messages }) => sum + messages, 0);
      for (const call of calls) call.at = Number.NaN;
      await this.stop(this.stores[index]!);
      this.stores[index] = await this.start(index);
    }

    private async start(index: number): Promise<Alive> {
      const link = links[index]!;
      const replica = new KnownReplicas(links, link, config);
      await replica.onApplicationBootstrap();
      const table = this.rows.table(replica.id);
      return { replica, table, store: new SharedQuotaStore(table, this.clock, link, replica) };
    }

    /** From one moment to the next. */
    private async stop({ replica, table }: Alive): Promise<void> {
      table.add = () => new Promise(() => undefined);
      await replica.onApplicationShutdown();
    }
  }
});
