import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '#libs/cams';
import { VirtualTime } from '../../../test/support/virtual-time.js';
import { AccountBusy, CallerGone } from './account-busy.js';
import { ActionPacer, type Timing } from './action-pacer.js';

/** How much longer than the quickest one a call is on its way, as a rule and when it is held up. */
const JITTER_MS = 4;
const HELD_UP_MS = 100;
/** The quickest way there, and what CAMS and the way back take. */
const WAY_MS = 3;
const ANSWER_MS = 20;

class World {
  readonly time = new VirtualTime();
  readonly pacer: ActionPacer;
  /** What left, in this order. */
  readonly left: { id: string; atMs: number; waitedMs: number; bulk: boolean }[] = [];
  readonly refused: { id: string; error: unknown; atMs: number }[] = [];

  /** When CAMS counted what left. */
  readonly arrivedMs: number[] = [];
  /** How long calls are held up on their way. */
  heldUpMs: () => number = () => 0;

  /** How late timers are that are set now, as in a process that is busy. */
  lateMs = 0;

  constructor(limit: number) {
    const { time } = this;
    const after: Timing['after'] = (ms, callback) => time.after(ms + this.lateMs, callback);
    this.pacer = new ActionPacer('Send', limit, { nowMs: () => time.nowMs(), after });
  }

  /** @returns when the call has left or was refused */
  async call(id: string, { weight = 1, bulk = false, patienceMs = 1e9, signal }: CallOptions = {}): Promise<void> {
    const since = this.time.nowMs();
    const turn: Turn = { party: { id, weight }, bulk, patienceMs, signal: signal && (() => signal) };
    try {
      await this.pacer.turn(turn);
      const atMs = this.time.nowMs();
      this.left.push({ id, atMs, waitedMs: atMs - since, bulk });
      const arrivesInMs = WAY_MS + this.heldUpMs();
      this.arrivedMs.push(atMs + arrivesInMs);
      const tookMs = arrivesInMs + ANSWER_MS;
      this.time.after(tookMs, () => this.pacer.answered(tookMs));
    } catch (error) {
      this.refused.push({ id, error, atMs: this.time.nowMs() });
    }
  }

  /** A caller that always has so many calls waiting. */
  keepCalling(id: string, calls: number, options?: CallOptions): void {
    const again = async (): Promise<void> => {
      await this.call(id, options);
      return again();
    };
    for (let i = 0; i < calls; i++) void again();
  }

  countOf(id: string, fromMs = 0): number {
    return this.left.filter((each) => each.id === id && each.atMs >= fromMs).length;
  }

  /** The most calls in any second, as CAMS sees it. */
  busiestSecond(): number {
    const arrivals = this.arrivedMs.toSorted((a, b) => a - b);
    return Math.max(...arrivals.map((from, i) => arrivals.findLastIndex((at) => at < from + 1_000) - i + 1));
  }
}

interface CallOptions {
  readonly weight?: number;
  readonly bulk?: boolean;
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
}

describe('the limit', () => {
  const arrivals = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      pauseMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 700 })),
    }),
    { minLength: 20, maxLength: 80 },
  );

  it('is never passed in any second as CAMS sees it, and every call leaves', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        arrivals,
        fc.infiniteStream(
          fc.oneof({ weight: 4, arbitrary: fc.nat(JITTER_MS) }, { weight: 1, arbitrary: fc.nat(HELD_UP_MS) }),
        ),
        async (limit, calls, delays) => {
          const world = new World(limit);
          world.heldUpMs = () => delays.next().value;
          for (const { id, pauseMs } of calls) {
            void world.call(id);
            await world.time.pass(pauseMs);
          }
          await world.time.pass(200_000);
          expect(world.left).toHaveLength(calls.length);
          expect(world.busiestSecond()).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is used up while calls wait', async () => {
    const world = new World(10);
    world.keepCalling('a', 30);
    await world.time.pass(30_000);
    expect(world.left.length / (30 * 10)).toBeGreaterThan(0.98);
  });

  it('is kept, and used, when now and then a call is held up', async () => {
    const world = new World(10);
    world.heldUpMs = () => (world.left.length % 25 === 0 ? 80 : world.left.length % 3);
    world.keepCalling('a', 30);
    await world.time.pass(30_000);
    expect(world.busiestSecond()).toBeLessThanOrEqual(10);
    expect(world.left.length / (30 * 10)).toBeGreaterThan(0.95);
  });

  it('is used up in a process too that stands still now and then', async () => {
    const world = new World(10);
    world.keepCalling('a', 30);
    for (let i = 0; i < 10; i++) {
      await world.time.pass(2_900);
      world.lateMs = 90;
      await world.time.pass(100);
      world.lateMs = 0;
    }
    expect(world.left.length / (30 * 10)).toBeGreaterThan(0.98);
  });

  it('is one second later as high as ever for a tenant that is alone', async () => {
    const world = new World(5);
    for (let i = 0; i < 5; i++) void world.call('a');
    await world.time.pass(0);
    expect(world.left.map(({ waitedMs }) => waitedMs)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the shares', () => {
  it('follow the weights, whatever each asks for', async () => {
    const world = new World(20);
    for (const [id, weight, calls] of [
      ['a', 1, 400],
      ['b', 2, 10],
      ['c', 4, 10],
    ] as const) {
      world.keepCalling(id, calls, { weight });
    }
    await world.time.pass(60_000);
    // The first second was free for the first who came.
    const [a, b, c] = ['a', 'b', 'c'].map((id) => world.countOf(id, 2_000)) as [number, number, number];
    expect(Math.abs(b / a / 2 - 1)).toBeLessThan(0.05);
    expect(Math.abs(c / a / 4 - 1)).toBeLessThan(0.05);
  });

  it('serve many modest tenants at once, however much one asks for', async () => {
    const world = new World(100);
    world.keepCalling('greedy', 2_000);
    const modest = Array.from({ length: 50 }, (_, i) => `modest ${i}`);
    for (let second = 0; second < 40; second++) {
      for (const id of modest) void world.call(id, { patienceMs: 5_000 });
      await world.time.pass(1_000);
    }
    await world.time.pass(2_000);
    const waits = world.left.filter(({ id }) => id !== 'greedy').map(({ waitedMs }) => waitedMs);
    expect(world.refused).toEqual([]);
    expect(waits).toHaveLength(50 * 40);
    expect(waits.sort((x, y) => x - y)[Math.floor(waits.length * 0.95)]).toBeLessThan(1_000);
    expect(world.left.length).toBeGreaterThan(40 * 98);
  });

  it('are the same, but for one call, of many who each get few, whatever one asks for', async () => {
    const world = new World(10);
    const tenants = Array.from({ length: 100 }, (_, i) => `t${i}`);
    for (let second = 0; second < 100; second++) {
      for (const id of tenants) {
        for (let i = 0; i < (id === 't0' ? 10 : 1); i++) void world.call(id, { patienceMs: 5_000 });
        await world.time.pass(10);
      }
    }
    for (let fromMs = 5_000; fromMs < 70_000; fromMs += 1_300) {
      const leftThen = world.left.filter(({ atMs }) => atMs >= fromMs && atMs < fromMs + 30_000);
      const counts = tenants.map((tenant) => leftThen.filter(({ id }) => id === tenant).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  it('go to the others at once when a tenant stops', async () => {
    const world = new World(10);
    const leave = new AbortController();
    setMaxListeners(0, leave.signal);
    world.keepCalling('a', 40);
    for (let i = 0; i < 400; i++) void world.call('b', { signal: leave.signal });
    await world.time.pass(10_000);
    leave.abort();
    await world.time.pass(1_100);
    const before = world.time.nowMs();
    await world.time.pass(5_000);
    expect(world.countOf('a', before)).toBeGreaterThanOrEqual(48);
  });

  it('are not saved up', async () => {
    const world = new World(10);
    world.keepCalling('busy', 20);
    await world.time.pass(20_000);
    const from = world.time.nowMs();
    world.keepCalling('late', 20);
    await world.time.pass(10_000);
    expect(Math.abs(world.countOf('late', from) - world.countOf('busy', from))).toBeLessThanOrEqual(2);
  });

  it('are used for interactive calls first', async () => {
    const world = new World(2);
    for (let i = 0; i < 6; i++) void world.call('a', { bulk: true });
    for (let i = 0; i < 3; i++) void world.call('a');
    await world.time.pass(10_000);
    expect(world.left.map(({ bulk }) => bulk)).toEqual([true, true, false, false, false, true, true, true, true]);
  });
});

describe('the wait', () => {
  const backlog = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      weight: fc.integer({ min: 1, max: 50 }),
      bulk: fc.boolean(),
      pauseMs: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(900) }),
    }),
    { maxLength: 60 },
  );

  it('is what was predicted on arrival, when nobody comes in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        backlog,
        fc.nat(3_000),
        fc.boolean(),
        async (limit, calls, pauseMs, bulk) => {
          const world = new World(limit);
          // It knows how long answers usually take.
          for (let i = 0; i < 20; i++) world.pacer.answered(WAY_MS + ANSWER_MS);
          const weights = new Map(calls.map(({ id, weight }) => [id, weight]));
          for (const { id, bulk, pauseMs } of calls) {
            void world.call(id, { bulk, weight: weights.get(id)! });
            await world.time.pass(pauseMs);
          }
          await world.time.pass(pauseMs);
          const party = { id: 'a', weight: weights.get('a') ?? 1 };
          const predicted = world.pacer.expectedWaitMs({ party, bulk });
          const since = world.time.nowMs();
          let waitedMs = Number.NaN;
          void world.call('a', { weight: party.weight, bulk }).then(() => {
            waitedMs = world.time.nowMs() - since;
          });
          await world.time.pass(300_000);
          // What a pause has missed is caught up with.
          expect(predicted - waitedMs).toBeLessThan(101);
          expect(waitedMs - predicted).toBeLessThan(1);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('that would be too long is refused at once, and the time to come back is true', async () => {
    const world = new World(5);
    for (let i = 0; i < 50; i++) void world.call('a');
    await world.time.pass(0);
    void world.call('a', { patienceMs: 2_000 });
    await world.time.pass(0);
    const { error, atMs } = world.refused[0]!;
    expect(atMs).toBe(0);
    if (!(error instanceof AccountBusy)) throw error;
    // In whole seconds, as callers are told.
    await world.time.pass(Math.ceil(error.retryAfterMs / 1_000) * 1_000);
    void world.call('a', { patienceMs: 2_000 });
    await world.time.pass(3_000);
    expect(world.refused).toHaveLength(1);
  });

  it('that is refused is let in after the time that is told, whoever waits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), weight: fc.integer({ min: 1, max: 3 }) }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.constantFrom(0, 300, 1_000, 3_000),
        fc.nat(2_000),
        async (limit, others, patienceMs, restMs) => {
          const world = new World(limit);
          for (const { id, weight } of others) void world.call(id, { weight });
          await world.time.pass(restMs);
          void world.call('a', { patienceMs });
          await world.time.pass(0);
          const [refusal] = world.refused;
          if (!refusal) return;
          await world.time.pass((refusal.error as AccountBusy).retryAfterMs);
          void world.call('a', { patienceMs });
          await world.time.pass(patienceMs);
          expect(world.refused).toHaveLength(1);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('may be exactly as long as the patience', async () => {
    const world = new World(8);
    for (let i = 0; i < 8; i++) void world.call('a');
    await world.time.pass(1_000);
    void world.call('a', { patienceMs: world.pacer.expectedWaitMs({ party: { id: 'a', weight: 1 }, bulk: false }) });
    await world.time.pass(100);
    expect(world.left).toHaveLength(9);
  });

  it('ends when others came before, no later than it may', async () => {
    const world = new World(1);
    for (let i = 0; i < 3; i++) void world.call('slow');
    void world.call('slow', { patienceMs: 4_000 });
    for (let i = 0; i < 9; i++) void world.call('fast', { weight: 9 });
    await world.time.pass(60_000);
    expect(world.refused).toMatchObject([{ id: 'slow', atMs: 4_000 }]);
    expect(world.left).toHaveLength(12);
  });

  it('leaves nothing behind of ten thousand callers that go', async () => {
    const world = new World(5);
    const gone = new AbortController();
    setMaxListeners(0, gone.signal);
    for (let i = 0; i < 10_004; i++) void world.call(`t${i % 100}`, { signal: gone.signal });
    await world.time.pass(0);
    expect(world.pacer.waiting).toBe(9_999);
    gone.abort();
    await world.time.pass(0);
    expect(world.pacer.waiting).toBe(0);
    expect(world.refused.every(({ error }) => error instanceof CallerGone)).toBe(true);
  });

  it('is short again after callers with absurd weights', async () => {
    const world = new World(10);
    const weights = [1e-9, 1, 1e9, Number.MAX_VALUE];
    for (let i = 0; i < 40; i++) void world.call(`t${i % 4}`, { weight: weights[i % 4]! });
    await world.time.pass(10_000);
    expect(world.left).toHaveLength(40);
    void world.call('t0', { weight: 1e-9 });
    await world.time.pass(0);
    expect(world.left.at(-1)).toMatchObject({ id: 't0', waitedMs: 0 });
  });

  it('does not grow with who has ever called', async () => {
    const world = new World(10);
    world.keepCalling('always', 30);
    for (let i = 0; i < 1_000; i++) {
      void world.call(`once ${i}`);
      await world.time.pass(200);
    }
    expect(world.pacer.parties).toBeLessThan(50);
  });

  it('has a bound on how many share it', async () => {
    const world = new World(5);
    for (let i = 0; i < 10_010; i++) void world.call('a');
    await world.time.pass(0);
    expect(world.pacer.waiting).toBe(10_000);
    expect(world.refused).toHaveLength(5);
  });
});

describe('a throttle by CAMS', () => {
  it('slows down at once, once for all calls under way, and recovers step by step', async () => {
    const world = new World(100);
    await world.time.pass(10_000);
    world.pacer.throttled();
    world.pacer.throttled();
    expect(world.pacer.limit).toBe(70);
    await world.time.pass(2_000);
    expect(world.pacer.limit).toBe(80);
    await world.time.pass(10_000);
    expect(world.pacer.limit).toBe(100);
  });

  it('that comes alone counts as a call that was long on its way', async () => {
    const world = new World(100);
    for (let i = 0; i < 5; i++) {
      world.pacer.throttled();
      await world.time.pass(6_000);
    }
    expect(world.pacer.limit).toBe(100);
  });

  it('never stops anything for good', async () => {
    const world = new World(5);
    for (let i = 0; i < 50; i++) {
      world.pacer.throttled();
      world.pacer.throttled();
      await world.time.pass(1_000);
    }
    expect(world.pacer.limit).toBe(1);
    void world.call('a');
    await world.time.pass(2_000);
    expect(world.left).toHaveLength(1);
  });
});
