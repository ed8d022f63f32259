import type { PlannedLimits } from '../limits/limits.js';
import type { Clock } from '../time/clock.js';
import { type CounterTable, KeptTenants, MAX_TENANTS } from './kept-tenants.js';
import { type Balances, type Cost, QuotaStore, type Verdict } from './quota-store.js';
import { TenantUsage } from './tenant-usage.js';
import { WindowCounter } from './window-counter.js';

/** Keeps what tenants have used in this process; see {@link KeptTenants} for what a killed one gives back and loses. */
export class MemoryQuotaStore extends QuotaStore {
  private readonly tenants: KeptTenants<TenantUsage>;

  constructor(table: CounterTable, clock: Clock, maxTenants = MAX_TENANTS) {
    super();
    this.tenants = new KeptTenants(
      table,
      clock,
      (stored, limits) => {
        const counters = {
          'requests-day': new WindowCounter('day', stored['requests-day']),
          'requests-month': new WindowCounter('month', stored['requests-month']),
          'messages-day': new WindowCounter('day', stored['messages-day']),
        };
        return new TenantUsage(counters, clock, limits);
      },
      maxTenants,
    );
  }

  take(tenantId: string, limits: PlannedLimits, messages: number, requests = 1): Verdict | Promise<Verdict> {
    const cost = { requests, messages };
    const usage = this.tenants.get(tenantId);
    return usage
      ? this.takeFrom(usage, tenantId, limits, cost)
      : this.tenants.read(tenantId, limits).then((read) => this.takeFrom(read, tenantId, limits, cost));
  }

  look(tenantId: string, limits: PlannedLimits): Balances | Promise<Balances> {
    const usage = this.tenants.get(tenantId);
    return usage ? usage.look(limits) : this.tenants.read(tenantId, limits).then((read) => read.look(limits));
  }

  giveBack(tenantId: string, windows: Verdict['windows'], cost: Cost): void {
    this.tenants.get(tenantId)?.giveBack(windows, cost);
    this.tenants.correctLater(tenantId);
  }

  leave(tenantId: string): void {
    this.tenants.get(tenantId)?.leave();
  }

  close(): Promise<void> {
    return this.tenants.close();
  }

  /** How many tenants are kept. */
  get size(): number {
    return this.tenants.size;
  }

  private takeFrom(usage: TenantUsage, tenantId: string, limits: PlannedLimits, cost: Cost): Verdict {
    const verdict = usage.take(limits, cost);
    if (!verdict.bound) this.tenants.reserve(tenantId, usage);
    return verdict;
  }
}
