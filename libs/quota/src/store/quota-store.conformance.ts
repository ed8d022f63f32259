import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestClock } from '../../../../test/quota/clock.js';
import { CounterRows } from '../../../../test/quota/counter-table.js';
import type { PlannedLimits } from '../limits/limits.js';
import type { CounterName, QuotaStore, Verdict } from './quota-store.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
export const START = Date.parse('2026-03-28T20:00:00Z');

export const unlimited: PlannedLimits = {
  rate: { perSecond: 10_000, burst: 100_000 },
  requestsPerDay: null,
  requestsPerMonth: null,
  messagesPerDay: null,
  concurrency: null,
  weight: 1,
  timeZone: 'UTC',
};

const count = (max: number) => fc.option(fc.integer({ min: 1, max }));
const anyLimits: fc.Arbitrary<PlannedLimits> = fc.record({
  rate: fc.record({
    perSecond: fc.double({ min: 0.01, max: 20, noNaN: true }),
    burst: fc.integer({ min: 1, max: 20 }),
  }),
  requestsPerDay: count(15),
  requestsPerMonth: count(40),
  messagesPerDay: count(60),
  concurrency: count(6),
  weight: fc.constant(1),
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
});

type Step =
  | { readonly kind: 'take'; readonly messages: number }
  | { readonly kind: 'leave' | 'refund' }
  | { readonly kind: 'pass' | 'jump'; readonly ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('take' as const), messages: fc.integer({ min: 0, max: 9 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('leave' as const, 'refund' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      ms: fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 2 * DAY_MS })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('jump' as const),
      ms: fc.integer({ min: -3 * HOUR_MS, max: 3 * HOUR_MS }),
    }),
  },
);

/** What was let in, by counter and window. */
class Tally {
  private readonly counts = new Map<string, number>();

  add(counter: keyof Verdict['windows'], windows: Verdict['windows'], amount: number): number {
    const key = `${counter} ${windows[counter].startMs}`;
    const sum = (this.counts.get(key) ?? 0) + amount;
    this.counts.set(key, sum);
    return sum;
  }
}

/** Makes a store on counters that begin empty, and that other stores may have too. */
export type MakeStore = (clock: TestClock, rows: CounterRows) => QuotaStore;

/**
 * What every store of quotas does.
 * @param maker asked anew by each test, once everything that a store needs is there
 * @param share of the usual number of runs, where each is slower
 */
export function quotaStoreConformance(maker: () => MakeStore, share: number): void {
  let tenants = 0;
  /** A store, and a tenant that nobody has heard of. */
  const begin = (wallMs: number) => {
    tenants += 1;
    const clock = new TestClock(wallMs);
    const rows = new CounterRows();
    return { tenant: `t${tenants}`, clock, rows, store: maker()(clock, rows) };
  };

  describe('any sequence of calls, pauses and clocks that are set', () => {
    it('never gives more than any limit, tells exactly what is left, and takes nothing for a refused call', async () => {
      await fc.assert(
        fc.asyncProperty(anyLimits, fc.array(step, { minLength: 20, maxLength: 80 }), async (limits, steps) => {
          const { tenant, clock, store } = begin(START);
          const tally = new Tally();
          const arrivals: number[] = [];
          const underWay: { windows: Verdict['windows']; messages: number }[] = [];
          for (const each of steps) {
            if (each.kind === 'pass') clock.pass(each.ms);
            if (each.kind === 'jump') clock.jump(each.ms);
            if (each.kind === 'leave' && underWay.shift()) store.leave(tenant);
            if (each.kind === 'refund') {
              const call = underWay.at(-1);
              if (!call) continue;
              store.giveBack(tenant, call.windows, { requests: 0, messages: call.messages });
              tally.add('messages-day', call.windows, -call.messages);
              call.messages = 0;
            }
            if (each.kind !== 'take') continue;
            const { messages } = each;
            const { bound, balances, windows } = await store.take(tenant, limits, messages);
            if (bound) {
              const again = await store.take(tenant, limits, messages);
              expect(again).toEqual({ bound, balances, windows });
              expect(balances[bound]!.remaining).toBeLessThan(bound === 'messages' ? messages : 1);
              continue;
            }
            underWay.push({ windows, messages });
            arrivals.push(clock.steadyMs());
            const day = tally.add('requests-day', windows, 1);
            const month = tally.add('requests-month', windows, 1);
            const sent = tally.add('messages-day', windows, messages);
            expect(balances.day?.remaining ?? 0).toBe(Math.max(0, (limits.requestsPerDay ?? day) - day));
            expect(balances.month?.remaining ?? 0).toBe(Math.max(0, (limits.requestsPerMonth ?? month) - month));
            expect(balances.messages?.remaining ?? 0).toBe(Math.max(0, (limits.messagesPerDay ?? sent) - sent));
            expect(balances.concurrency?.remaining ?? 0).toBe(
              (limits.concurrency ?? underWay.length) - underWay.length,
            );
            for (const balance of Object.values(balances)) expect(balance.remaining).toBeGreaterThanOrEqual(0);
          }
          const { perSecond, burst } = limits.rate;
          for (const [i, from] of arrivals.entries()) {
            for (let j = i; j < arrivals.length; j++) {
              const allowed = burst + ((arrivals[j]! - from) / 1_000) * perSecond;
              expect(j - i + 1).toBeLessThanOrEqual(allowed + 0.001);
            }
          }
          while (underWay.shift()) store.leave(tenant);
          clock.pass(40 * DAY_MS);
          const { balances } = await store.take(tenant, limits, 0);
          if (limits.concurrency !== null) expect(balances.concurrency?.remaining).toBe(limits.concurrency - 1);
        }),
        { numRuns: 400 * share },
      );
    });

    it('never refuses a client that keeps to what it is told', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyLimits,
          fc.array(
            fc.record({ messages: fc.integer({ min: 0, max: 9 }), pauseMs: fc.integer({ min: 0, max: 1_500 }) }),
            {
              minLength: 10,
              maxLength: 40,
            },
          ),
          async (limits, calls) => {
            const { tenant, clock, store } = begin(START);
            for (const { messages: wanted, pauseMs } of calls) {
              const messages = Math.min(wanted, limits.messagesPerDay ?? wanted);
              const verdict = await store.take(tenant, limits, messages);
              expect(verdict.bound).toBeUndefined();
              store.leave(tenant);
              clock.pass(pauseMs);
              for (const [name, { remaining, resetS = 0 }] of Object.entries(verdict.balances)) {
                if (name === 'concurrency') continue;
                if (remaining < (name === 'messages' ? 9 : 1)) clock.pass(resetS * 1_000);
              }
            }
          },
        ),
        { numRuns: 300 * share },
      );
    });

    it('lets a refused client in when it has waited as long as it was told', async () => {
      await fc.assert(
        fc.asyncProperty(anyLimits, fc.integer({ min: 0, max: 9 }), async (limits, wanted) => {
          const { tenant, clock, store } = begin(START);
          const messages = Math.min(wanted, limits.messagesPerDay ?? wanted);
          for (let i = 0; i < 60; i++) {
            const { bound, balances } = await store.take(tenant, limits, messages);
            if (!bound) {
              store.leave(tenant);
              continue;
            }
            const { resetS } = balances[bound]!;
            clock.pass(resetS! * 1_000);
            expect((await store.take(tenant, limits, messages)).bound).toBeUndefined();
            store.leave(tenant);
          }
        }),
        { numRuns: 200 * share },
      );
    });
  });

  describe('windows', () => {
    const threeADay = { ...unlimited, requestsPerDay: 3 };

    it('are not opened again by a clock that is put back, nor early by one that was ahead', async () => {
      const { tenant, clock, store } = begin(Date.parse('2026-05-05T23:59:00Z'));
      for (let i = 0; i < 3; i++) expect((await store.take(tenant, threeADay, 0)).bound).toBeUndefined();
      expect((await store.take(tenant, threeADay, 0)).bound).toBe('day');
      clock.pass(2 * 60_000);
      expect((await store.take(tenant, threeADay, 0)).balances.day?.remaining).toBe(2);
      clock.jump(-10 * 60_000);
      expect((await store.take(tenant, threeADay, 0)).balances.day?.remaining).toBe(1);
      expect((await store.take(tenant, threeADay, 0)).balances.day?.remaining).toBe(0);
      clock.pass(10 * 60_000);
      expect(await store.take(tenant, threeADay, 0)).toMatchObject({ bound: 'day' });
    });

    it('go on to their end when the plan moves to another time zone', async () => {
      const { tenant, clock, store } = begin(Date.parse('2026-05-05T15:00:00Z'));
      for (let i = 0; i < 3; i++) await store.take(tenant, threeADay, 0);
      const moved = { ...threeADay, timeZone: 'Asia/Shanghai' };
      clock.pass(2 * HOUR_MS);
      expect(await store.take(tenant, moved, 0)).toMatchObject({
        bound: 'day',
        balances: { day: { resetS: 7 * 3_600 } },
      });
      clock.pass(7 * HOUR_MS);
      expect(await store.take(tenant, moved, 0)).toMatchObject({
        balances: { day: { remaining: 2, resetS: 16 * 3_600, windowS: 16 * 3_600 } },
        windows: { 'requests-day': { startMs: Date.parse('2026-05-06T00:00:00Z') } },
      });
    });

    it('have the length of the day or month in the time zone', async () => {
      const { tenant, store } = begin(Date.parse('2026-03-29T10:00:00Z'));
      const limits = { ...unlimited, requestsPerDay: 9, requestsPerMonth: 9, timeZone: 'Europe/Berlin' };
      const { balances } = await store.take(tenant, limits, 0);
      expect(balances.day).toEqual({ limit: 9, remaining: 8, resetS: 12 * 3_600, windowS: 23 * 3_600 });
      expect(balances.month).toMatchObject({ resetS: (2 * 24 + 12) * 3_600, windowS: (31 * 24 - 1) * 3_600 });
    });

    it('give nothing back once they are over', async () => {
      const { tenant, clock, store } = begin(Date.parse('2026-05-05T23:59:59Z'));
      const limits = { ...unlimited, messagesPerDay: 10 };
      const { windows } = await store.take(tenant, limits, 8);
      clock.pass(2_000);
      await store.take(tenant, limits, 5);
      store.giveBack(tenant, windows, { requests: 0, messages: 8 });
      expect((await store.take(tenant, limits, 0)).balances.messages?.remaining).toBe(5);
    });
  });

  describe('a refusal', () => {
    it('names the limit that binds longest', async () => {
      const { tenant, store } = begin(START);
      const limits = { ...unlimited, rate: { perSecond: 1, burst: 1 }, requestsPerDay: 1, concurrency: 1 };
      await store.take(tenant, limits, 0);
      expect((await store.take(tenant, limits, 0)).bound).toBe('day');
      expect((await store.take(tenant, { ...limits, requestsPerDay: 9 }, 0)).bound).toBe('rate');
      store.leave(tenant);
      expect((await store.take(`${tenant}-other`, { ...unlimited, concurrency: 1 }, 0)).bound).toBeUndefined();
      expect((await store.take(`${tenant}-other`, { ...unlimited, concurrency: 1 }, 0)).bound).toBe('concurrency');
      store.leave(`${tenant}-other`);
      expect((await store.take(`${tenant}-other`, { ...unlimited, concurrency: 1 }, 0)).bound).toBeUndefined();
    });

    it('lets calls that count in no window go on when all are used up, and stops them by rate and concurrency', async () => {
      const { tenant, store } = begin(START);
      const rate = { perSecond: 0.01, burst: 3 };
      const spent = { ...unlimited, rate, requestsPerDay: 1, requestsPerMonth: 1, messagesPerDay: 1, concurrency: 2 };
      await store.take(tenant, spent, 1);
      const free = await store.take(tenant, spent, 0, 0);
      expect(free.bound).toBeUndefined();
      expect(free.balances).toMatchObject({
        day: { remaining: 0 },
        month: { remaining: 0 },
        messages: { remaining: 0 },
      });
      expect((await store.take(tenant, spent, 0, 0)).bound).toBe('concurrency');
      store.leave(tenant);
      expect((await store.take(tenant, spent, 0)).bound).toBe('month');
      expect((await store.take(tenant, spent, 0, 0)).bound).toBeUndefined();
      store.leave(tenant);
      expect((await store.take(tenant, spent, 0, 0)).bound).toBe('rate');
    });

    it('leaves calls without messages alone when messages are used up', async () => {
      const { tenant, store } = begin(START);
      const limits = { ...unlimited, messagesPerDay: 5 };
      expect((await store.take(tenant, limits, 6)).bound).toBe('messages');
      expect((await store.take(tenant, limits, 5)).bound).toBeUndefined();
      expect((await store.take(tenant, limits, 1)).bound).toBe('messages');
      expect((await store.take(tenant, limits, 0)).bound).toBeUndefined();
    });

    it('tells a call without messages of the limit that it has run into, not of messages that it does not send', async () => {
      const { tenant, store } = begin(START);
      await store.take(tenant, { ...unlimited, messagesPerDay: 5 }, 5);
      const smaller = { ...unlimited, rate: { perSecond: 1, burst: 1 }, messagesPerDay: 1 };
      expect((await store.take(tenant, smaller, 0)).bound).toBeUndefined();
      expect((await store.take(tenant, smaller, 0)).bound).toBe('rate');
    });
  });

  describe('what the database knows', () => {
    const calls = fc.array(
      fc.record({
        messages: fc.integer({ min: 0, max: 9 }),
        refund: fc.boolean(),
        pauseMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2_000 })),
        down: fc.boolean(),
      }),
      { minLength: 20, maxLength: 120 },
    );

    it('is never less than what was used, and the same in the end', async () => {
      await fc.assert(
        fc.asyncProperty(calls, async (steps) => {
          const { tenant, clock, store, rows } = begin(START);
          const used = { 'requests-day': 0, 'requests-month': 0, 'messages-day': 0 };
          let { windows } = await store.take(tenant, unlimited, 0);
          used['requests-day'] = used['requests-month'] = 1;
          for (const { messages, refund, pauseMs, down } of steps) {
            clock.pass(pauseMs);
            rows.down = down;
            const verdict = await store.take(tenant, unlimited, messages);
            await Promise.resolve();
            if (verdict.windows['requests-day'].startMs !== windows['requests-day'].startMs) return;
            windows = verdict.windows;
            used['requests-day'] += 1;
            used['requests-month'] += 1;
            used['messages-day'] += messages;
            if (refund) {
              store.giveBack(tenant, windows, { requests: 0, messages });
              used['messages-day'] -= messages;
            }
            // Nothing is sent while the database is down; the next call makes up for it.
            if (down) continue;
            for (const [name, amount] of Object.entries(used)) {
              expect(rows.sum(tenant, name as CounterName, windows)).toBeGreaterThanOrEqual(amount);
            }
          }
          rows.down = false;
          await store.close();
          for (const [name, amount] of Object.entries(used)) {
            expect([name, rows.sum(tenant, name as CounterName, windows)]).toEqual([name, amount]);
          }
        }),
        { numRuns: 200 * share },
      );
    });
  });
}
