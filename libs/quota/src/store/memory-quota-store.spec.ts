import { describe, expect, it } from 'vitest';
import { TestClock } from '../../../../test/quota/clock.js';
import { CounterRows } from '../../../../test/quota/counter-table.js';
import { MemoryQuotaStore } from './memory-quota-store.js';
import { quotaStoreConformance, START, unlimited } from './quota-store.conformance.js';

const storeWith = (clock: TestClock, max?: number) => new MemoryQuotaStore(new CounterRows().table(''), clock, max);

quotaStoreConformance(() => (clock, rows) => new MemoryQuotaStore(rows.table(''), clock), 1);

describe('memory', () => {
  it('holds a tenant from its first call on, read once however many ask', async () => {
    const rows = new CounterRows();
    const store = new MemoryQuotaStore(rows.table(''), new TestClock(START));
    await Promise.all(Array.from({ length: 20 }, () => store.take('t', { ...unlimited, requestsPerDay: 20 }, 0)));
    expect(rows.reads).toBe(1);
    const verdict = store.take('t', { ...unlimited, requestsPerDay: 20 }, 0);
    expect(verdict).not.toBeInstanceOf(Promise);
    expect(verdict).toMatchObject({ bound: 'day' });
  });

  it('reads again after a failure', async () => {
    const rows = new CounterRows();
    const store = new MemoryQuotaStore(rows.table(''), new TestClock(START));
    rows.down = true;
    await expect(store.take('t', unlimited, 0)).rejects.toThrow('down');
    rows.down = false;
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
