import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestClock } from '../../../../test/quota/clock.js';
import type { PlannedLimits } from '../limits/limits.js';
import { type CounterTable, MemoryQuotaStore } from './memory-quota-store.js';
import type { CounterName, Verdict } from './quota-store.js';
import type { Reservation } from './tenant-usage.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START = Date.parse('2026-03-28T20:00:00Z');

const unlimited: PlannedLimits = {
  rate: { perSecond: 10_000, burst: 100_000 },
  requestsPerDay: null,
  requestsPerMonth: null,
  messagesPerDay: null,
  concurrency: null,
  weight: 1,
  timeZone: 'UTC',
};

/** Sums by counter and window, of one tenant. */
class Table implements CounterTable {
  private readonly sums = new Map<string, number>();
  down = false;
  reads = 0;

  async read() {
    this.reads += 1;
    if (this.down) throw new Error('down');
    return {};
  }

  async add(_tenantId: string, reservations: readonly Reservation[]) {
    if (this.down) throw new Error('down');
    for (const { counter, window, amount } of reservations) {
      const key = `${counter} ${window.startMs}`;
      this.sums.set(key, (this.sums.get(key) ?? 0) + amount);
    }
  }

  sum(counter: CounterName, windows: Verdict['windows']): number {
    return this.sums.get(`${counter} ${windows[counter].startMs}`) ?? 0;
  }
}

const storeWith = (clock: TestClock, max?: number) => new MemoryQuotaStore(new Table(), clock, max);

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

describe('any sequence of calls, pauses and clocks that are set', () => {
  it('never gives more than any limit, tells exactly what is left, and takes nothing for a refused call', async () => {
    await fc.assert(
      fc.asyncProperty(anyLimits, fc.array(step, { minLength: 20, maxLength: 80 }), async (limits, steps) => {
        const clock = new TestClock(START);
        const store = storeWith(clock);
        const tally = new Tally();
        const arrivals: number[] = [];
        const underWay: { windows: Verdict['windows']; messages: number }[] = [];
        for (const each of steps) {
          if (each.kind === 'pass') clock.pass(each.ms);
          if (each.kind === 'jump') clock.jump(each.ms);
          if (each.kind === 'leave' && underWay.shift()) store.leave('t');
          if (each.kind === 'refund') {
            const call = underWay.at(-1);
            if (!call) continue;
            store.giveBack('t', call.windows, { requests: 0, messages: call.messages });
            tally.add('messages-day', call.windows, -call.messages);
            call.messages = 0;
          }
          if (each.kind !== 'take') continue;
          const { messages } = each;
          const { bound, balances, windows } = await store.take('t', limits, messages);
          if (bound) {
            const again = await store.take('t', limits, messages);
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
          expect(balances.concurrency?.remaining ?? 0).toBe((limits.concurrency ?? underWay.length) - underWay.length);
          for (const balance of Object.values(balances)) expect(balance.remaining).toBeGreaterThanOrEqual(0);
        }
        const { perSecond, burst } = limits.rate;
        for (const [i, from] of arrivals.entries()) {
          for (let j = i; j < arrivals.length; j++) {
            const allowed = burst + ((arrivals[j]! - from) / 1_000) * perSecond;
            expect(j - i + 1).toBeLessThanOrEqual(allowed + 0.001);
          }
        }
        while (underWay.shift()) store.leave('t');
        clock.pass(40 * DAY_MS);
        const { balances } = await store.take('t', limits, 0);
        if (limits.concurrency !== null) expect(balances.concurrency?.remaining).toBe(limits.concurrency - 1);
      }),
      { numRuns: 400 },
    );
  });

  it('never refuses a client that keeps to what it is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLimits,
        fc.array(fc.record({ messages: fc.integer({ min: 0, max: 9 }), pauseMs: fc.integer({ min: 0, max: 1_500 }) }), {
          minLength: 10,
          maxLength: 40,
        }),
        async (limits, calls) => {
          const clock = new TestClock(START);
          const store = storeWith(clock);
          for (const { messages: wanted, pauseMs } of calls) {
            const messages = Math.min(wanted, limits.messagesPerDay ?? wanted);
            const verdict = await store.take('t', limits, messages);
            expect(verdict.bound).toBeUndefined();
            store.leave('t');
            clock.pass(pauseMs);
            for (const [name, { remaining, resetS = 0 }] of Object.entries(verdict.balances)) {
              if (name === 'concurrency') continue;
              if (remaining < (name === 'messages' ? 9 : 1)) clock.pass(resetS * 1_000);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('lets a refused client in when it has waited as long as it was told', async () => {
    await fc.assert(
      fc.asyncProperty(anyLimits, fc.integer({ min: 0, max: 9 }), async (limits, wanted) => {
        const clock = new TestClock(START);
        const store = storeWith(clock);
        const messages = Math.min(wanted, limits.messagesPerDay ?? wanted);
        for (let i = 0; i < 60; i++) {
          const { bound, balances } = await store.take('t', limits, messages);
          if (!bound) {
            store.leave('t');
            continue;
          }
          const { resetS } = balances[bound]!;
          clock.pass(resetS! * 1_000);
          expect((await store.take('t', limits, messages)).bound).toBeUndefined();
          store.leave('t');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('windows', () => {
  const threeADay = { ...unlimited, requestsPerDay: 3 };

  it('are not opened again by a clock that is put back, nor early by one that was ahead', async () => {
    const clock = new TestClock(Date.parse('2026-05-05T23:59:00Z'));
    const store = storeWith(clock);
    for (let i = 0; i < 3; i++) expect((await store.take('t', threeADay, 0)).bound).toBeUndefined();
    expect((await store.take('t', threeADay, 0)).bound).toBe('day');
    clock.pass(2 * 60_000);
    expect((await store.take('t', threeADay, 0)).balances.day?.remaining).toBe(2);
    clock.jump(-10 * 60_000);
    expect((await store.take('t', threeADay, 0)).balances.day?.remaining).toBe(1);
    expect((await store.take('t', threeADay, 0)).balances.day?.remaining).toBe(0);
    clock.pass(10 * 60_000);
    expect(await store.take('t', threeADay, 0)).toMatchObject({ bound: 'day' });
  });

  it('go on to their end when the plan moves to another time zone', async () => {
    const clock = new TestClock(Date.parse('2026-05-05T15:00:00Z'));
    const store = storeWith(clock);
    for (let i = 0; i < 3; i++) await store.take('t', threeADay, 0);
    const moved = { ...threeADay, timeZone: 'Asia/Shanghai' };
    clock.pass(2 * HOUR_MS);
    expect(await store.take('t', moved, 0)).toMatchObject({ bound: 'day', balances: { day: { resetS: 7 * 3_600 } } });
    clock.pass(7 * HOUR_MS);
    expect(await store.take('t', moved, 0)).toMatchObject({
      balances: { day: { remaining: 2, resetS: 16 * 3_600, windowS: 16 * 3_600 } },
      windows: { 'requests-day': { startMs: Date.parse('2026-05-06T00:00:00Z') } },
    });
  });

  it('have the length of the day or month in the time zone', async () => {
    const clock = new TestClock(Date.parse('2026-03-29T10:00:00Z'));
    const limits = { ...unlimited, requestsPerDay: 9, requestsPerMonth: 9, timeZone: 'Europe/Berlin' };
    const { balances } = await storeWith(clock).take('t', limits, 0);
    expect(balances.day).toEqual({ limit: 9, remaining: 8, resetS: 12 * 3_600, windowS: 23 * 3_600 });
    expect(balances.month).toMatchObject({ resetS: (2 * 24 + 12) * 3_600, windowS: (31 * 24 - 1) * 3_600 });
  });

  it('give nothing back once they are over', async () => {
    const clock = new TestClock(Date.parse('2026-05-05T23:59:59Z'));
    const store = storeWith(clock);
    const limits = { ...unlimited, messagesPerDay: 10 };
    const { windows } = await store.take('t', limits, 8);
    clock.pass(2_000);
    await store.take('t', limits, 5);
    store.giveBack('t', windows, { requests: 0, messages: 8 });
    expect((await store.take('t', limits, 0)).balances.messages?.remaining).toBe(5);
  });
});

describe('a refusal', () => {
  it('names the limit that binds longest', async () => {
    const store = storeWith(new TestClock(START));
    const limits = { ...unlimited, rate: { perSecond: 1, burst: 1 }, requestsPerDay: 1, concurrency: 1 };
    await store.take('t', limits, 0);
    expect((await store.take('t', limits, 0)).bound).toBe('day');
    expect((await store.take('t', { ...limits, requestsPerDay: 9 }, 0)).bound).toBe('rate');
    store.leave('t');
    expect((await store.take('u', { ...unlimited, concurrency: 1 }, 0)).bound).toBeUndefined();
    expect((await store.take('u', { ...unlimited, concurrency: 1 }, 0)).bound).toBe('concurrency');
    store.leave('u');
    expect((await store.take('u', { ...unlimited, concurrency: 1 }, 0)).bound).toBeUndefined();
  });

  it('leaves calls without messages alone when messages are used up', async () => {
    const store = storeWith(new TestClock(START));
    const limits = { ...unlimited, messagesPerDay: 5 };
    expect((await store.take('t', limits, 6)).bound).toBe('messages');
    expect((await store.take('t', limits, 5)).bound).toBeUndefined();
    expect((await store.take('t', limits, 1)).bound).toBe('messages');
    expect((await store.take('t', limits, 0)).bound).toBeUndefined();
  });

  it('tells a call without messages of the limit that it has run into, not of messages that it does not send', async () => {
    const store = storeWith(new TestClock(START));
    await store.take('t', { ...unlimited, messagesPerDay: 5 }, 5);
    const smaller = { ...unlimited, rate: { perSecond: 1, burst: 1 }, messagesPerDay: 1 };
    expect((await store.take('t', smaller, 0)).bound).toBeUndefined();
    expect((await store.take('t', smaller, 0)).bound).toBe('rate');
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
        const clock = new TestClock(START);
        const table = new Table();
        const store = new MemoryQuotaStore(table, clock);
        const used = { 'requests-day': 0, 'requests-month': 0, 'messages-day': 0 };
        let { windows } = await store.take('t', unlimited, 0);
        used['requests-day'] = used['requests-month'] = 1;
        for (const { messages, refund, pauseMs, down } of steps) {
          clock.pass(pauseMs);
          table.down = down;
          const verdict = await store.take('t', unlimited, messages);
          await Promise.resolve();
          if (verdict.windows['requests-day'].startMs !== windows['requests-day'].startMs) return;
          windows = verdict.windows;
          used['requests-day'] += 1;
          used['requests-month'] += 1;
          used['messages-day'] += messages;
          if (refund) {
            store.giveBack('t', windows, { requests: 0, messages });
            used['messages-day'] -= messages;
          }
          // Nothing is sent while the database is down; the next call makes up for it.
          if (down) continue;
          for (const [name, amount] of Object.entries(used)) {
            expect(table.sum(name as CounterName, windows)).toBeGreaterThanOrEqual(amount);
          }
        }
        table.down = false;
        await store.close();
        for (const [name, amount] of Object.entries(used)) {
          expect([name, table.sum(name as CounterName, windows)]).toEqual([name, amount]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('memory', () => {
  it('holds a tenant from its first call on, read once however many ask', async () => {
    const table = new Table();
    const store = new MemoryQuotaStore(table, new TestClock(START));
    await Promise.all(Array.from({ length: 20 }, () => store.take('t', { ...unlimited, requestsPerDay: 20 }, 0)));
    expect(table.reads).toBe(1);
    const verdict = store.take('t', { ...unlimited, requestsPerDay: 20 }, 0);
    expect(verdict).not.toBeInstanceOf(Promise);
    expect(verdict).toMatchObject({ bound: 'day' });
  });

  it('reads again after a failure', async () => {
    const table = new Table();
    const store = new MemoryQuotaStore(table, new TestClock(START));
    table.down = true;
    await expect(store.take('t', unlimited, 0)).rejects.toThrow('down');
    table.down = false;
    expect((await store.take('t', unlimited, 0)).bound).toBeUndefined();
  });

  it('drops tenants that were idle for a minute when there are too many, and never a busy one', async () => {
    const clock = new TestClock(START);
    const store = storeWith(clock, 3);
    await store.take('busy', unlimited, 0);
    await store.take('idle', unlimited, 0);
    store.leave('idle');
    const slow = { ...unlimited, rate: { perSecond: 0.01, burst: 1 } };
    await store.take('half-full', slow, 0);
    store.leave('half-full');
    clock.pass(59_000);
    await store.take('fourth', unlimited, 0);
    expect(store.size).toBe(4);
    clock.pass(2_000);
    await store.take('fifth', unlimited, 0);
    expect(store.size).toBe(4);
    expect(store.take('busy', unlimited, 0)).not.toBeInstanceOf(Promise);
    expect(store.take('half-full', slow, 0)).toMatchObject({ bound: 'rate' });
    expect(store.take('idle', unlimited, 0)).toBeInstanceOf(Promise);
  });
});
