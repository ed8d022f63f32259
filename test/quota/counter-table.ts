import type { CounterName, Verdict } from '../../libs/quota/src/store/quota-store.js';
import type { SharedTable } from '../../libs/quota/src/store/shared/shared-quota-store.js';
import type { Reservation, StoredCounters, StoredWindow } from '../../libs/quota/src/store/tenant-usage.js';

/** The counters of PostgreSQL, in memory: for thousands of calls in virtual time. */
export class CounterRows {
  private readonly windows = new Map<string, StoredWindow>();
  down = false;
  reads = 0;

  /** As one replica sees them; '' is one that works alone. */
  table(replica: string): SharedTable {
    const read = async (tenantId: string) => {
      this.reads += 1;
      if (this.down) throw new Error('down');
      return this.newest(tenantId);
    };
    const add = async (tenantId: string, reservations: readonly Reservation[]) => {
      if (this.down) throw new Error('down');
      this.add(replica, tenantId, reservations);
    };
    return {
      read,
      add,
      draw: async (tenantId, decide) => add(tenantId, decide(this.newest(tenantId))),
    };
  }

  /** What is known to be used of the windows. */
  sum(tenantId: string, counter: CounterName, windows: Verdict['windows']): number {
    return this.windows.get(`${tenantId} ${counter} ${windows[counter].startMs}`)?.used ?? 0;
  }

  private add(replica: string, tenantId: string, reservations: readonly Reservation[]): void {
    for (const { counter, window, amount } of reservations) {
      const key = `${tenantId} ${counter} ${window.startMs}`;
      const known = this.windows.get(key);
      const own = (known?.byReplica[replica] ?? 0) + amount;
      const used = (known?.used ?? 0) + amount;
      this.windows.set(key, { ...window, used, byReplica: { ...known?.byReplica, [replica]: own } });
    }
  }

  /** What a replica reads. */
  newest(tenantId: string): StoredCounters {
    const newest: Record<string, StoredWindow> = {};
    for (const [key, window] of this.windows) {
      const [tenant, counter] = key.split(' ') as [string, CounterName];
      if (tenant !== tenantId) continue;
      const known = newest[counter];
      if (!known || known.startMs < window.startMs) newest[counter] = window;
    }
    return newest;
  }
}
