import type { PlannedLimits } from '../limits/limits.js';
import type { Clock } from '../time/clock.js';
import { type Balances, type Cost, QuotaStore, type Verdict } from './quota-store.js';
import { type StoredCounters, TenantUsage } from './tenant-usage.js';

const MAX_TENANTS = 10_000;
const SWEEP_INTERVAL_MS = 1_000;

/**
 * Keeps what tenants have used in this process, read from the database when a tenant is first seen.
 *
 * Guarantee: only what the database knows is forgotten. So beyond `maxTenants` those that have been idle for a minute
 * are dropped, and when all of them are busy, all of them are kept.
 */
export class MemoryQuotaStore extends QuotaStore {
  private readonly tenants = new Map<string, TenantUsage>();
  private readonly loading = new Map<string, Promise<TenantUsage>>();
  private sweptAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly load: (tenantId: string) => Promise<StoredCounters>,
    private readonly clock: Clock,
    private readonly maxTenants = MAX_TENANTS,
  ) {
    super();
  }

  take(tenantId: string, limits: PlannedLimits, messages: number): Verdict | Promise<Verdict> {
    const usage = this.tenants.get(tenantId);
    return usage
      ? usage.take(limits, messages)
      : this.read(tenantId, limits).then((read) => read.take(limits, messages));
  }

  look(tenantId: string, limits: PlannedLimits): Balances | Promise<Balances> {
    const usage = this.tenants.get(tenantId);
    return usage ? usage.look(limits) : this.read(tenantId, limits).then((read) => read.look(limits));
  }

  giveBack(tenantId: string, windows: Verdict['windows'], cost: Cost): void {
    this.tenants.get(tenantId)?.giveBack(windows, cost);
  }

  leave(tenantId: string): void {
    this.tenants.get(tenantId)?.leave();
  }

  /** How many tenants are kept. */
  get size(): number {
    return this.tenants.size;
  }

  private read(tenantId: string, limits: PlannedLimits): Promise<TenantUsage> {
    const running = this.loading.get(tenantId);
    if (running) return running;
    const loading = this.load(tenantId)
      .then((stored) => {
        const usage = new TenantUsage(stored, this.clock, limits);
        this.sweep();
        this.tenants.set(tenantId, usage);
        return usage;
      })
      .finally(() => this.loading.delete(tenantId));
    this.loading.set(tenantId, loading);
    return loading;
  }

  private sweep(): void {
    const nowMs = this.clock.steadyMs();
    if (this.tenants.size < this.maxTenants || nowMs - this.sweptAtMs < SWEEP_INTERVAL_MS) return;
    this.sweptAtMs = nowMs;
    for (const [tenantId, usage] of this.tenants) if (usage.isIdle()) this.tenants.delete(tenantId);
  }
}
