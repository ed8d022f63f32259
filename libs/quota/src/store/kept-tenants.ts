import type { PlannedLimits } from '../limits/limits.js';
import type { Clock } from '../time/clock.js';
import type { Reservation, StoredCounters, TenantUsage } from './tenant-usage.js';

/** Where counters are read from and added to. */
export interface CounterTable {
  read(tenantId: string): Promise<StoredCounters>;
  /** Durable no later than whatever is committed from now on. @throws when it did not become durable */
  add(tenantId: string, reservations: readonly Reservation[]): Promise<void>;
}

export const MAX_TENANTS = 10_000;
const SWEEP_INTERVAL_MS = 1_000;
const CORRECTION_INTERVAL_MS = 500;

/**
 * The usage of tenants in this process, read from the database when a tenant is first seen, and told to the database.
 *
 * Guarantees: what a process that dies has let in is not let in again if anything that was committed after it has become
 * durable; while nothing can be written, it is kept here, and written as soon as it can be. What such a process had
 * reserved without using it is no more than what it used in its last second. Only what the database knows is forgotten:
 * beyond `maxTenants` those that have been idle for a minute are dropped, and when all of them are busy, all of them are
 * kept.
 */
export class KeptTenants<Usage extends TenantUsage> {
  private readonly tenants = new Map<string, Usage>();
  private readonly loading = new Map<string, Promise<Usage>>();
  /** Of whom the database does not know exactly what was used. */
  private readonly inexact = new Set<string>();
  private correction: NodeJS.Timeout | undefined;
  private sweptAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly table: CounterTable,
    private readonly clock: Clock,
    private readonly usageOf: (stored: StoredCounters, limits: PlannedLimits) => Usage,
    private readonly maxTenants: number,
  ) {}

  get(tenantId: string): Usage | undefined {
    return this.tenants.get(tenantId);
  }

  /** How many tenants are kept. */
  get size(): number {
    return this.tenants.size;
  }

  /** Those that are not idle, by id. */
  busy(): (readonly [string, Usage])[] {
    return [...this.tenants].filter(([, usage]) => !usage.isIdle());
  }

  /** @throws what says that the database cannot be read */
  read(tenantId: string, limits: PlannedLimits): Promise<Usage> {
    const running = this.loading.get(tenantId);
    if (running) return running;
    const loading = this.table
      .read(tenantId)
      .then((stored) => {
        const usage = this.usageOf(stored, limits);
        this.sweep();
        this.tenants.set(tenantId, usage);
        return usage;
      })
      .finally(() => this.loading.delete(tenantId));
    this.loading.set(tenantId, loading);
    return loading;
  }

  /** Tells the database of a call that was let in, before it goes on. */
  reserve(tenantId: string, usage: Usage): void {
    const reservations = usage.reserve();
    if (reservations.length === 0) return;
    // What the call itself commits comes later, so nobody need wait for this.
    void this.tell(tenantId, usage, reservations);
    this.correctLater(tenantId);
  }

  /** The database knows more than was used, and will hear of it. */
  correctLater(tenantId: string): void {
    this.inexact.add(tenantId);
    this.correction ??= setTimeout(async () => {
      await this.correctAll();
      this.correction = undefined;
      const [next] = this.inexact;
      if (next !== undefined) this.correctLater(next);
    }, CORRECTION_INTERVAL_MS).unref();
  }

  /** Tells the database exactly what was used. Never throws: when it cannot be told, it knows too much. */
  async close(): Promise<void> {
    clearTimeout(this.correction);
    await this.correctAll(Number.POSITIVE_INFINITY);
  }

  private async correctAll(nowMs?: number): Promise<void> {
    await Promise.all([...this.inexact].map((tenantId) => this.correct(tenantId, nowMs)));
  }

  private async correct(tenantId: string, nowMs?: number): Promise<void> {
    const usage = this.tenants.get(tenantId);
    if (!usage || usage.isExact) return void this.inexact.delete(tenantId);
    const reservations = usage.correct(nowMs);
    if (reservations.length > 0) await this.tell(tenantId, usage, reservations);
  }

  private async tell(tenantId: string, usage: Usage, reservations: readonly Reservation[]): Promise<void> {
    await this.table.add(tenantId, reservations).catch(() => usage.notReserved(reservations));
  }

  private sweep(): void {
    const nowMs = this.clock.steadyMs();
    if (this.tenants.size < this.maxTenants || nowMs - this.sweptAtMs < SWEEP_INTERVAL_MS) return;
    this.sweptAtMs = nowMs;
    for (const [tenantId, usage] of this.tenants) if (usage.isIdle()) this.tenants.delete(tenantId);
  }
}
