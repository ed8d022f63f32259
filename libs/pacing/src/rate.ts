const DECREASE = 0.7;
const INCREASE_PER_S = 0.05;
/** Calls that were under way when the first of them was throttled say the same thing as that one. */
const ONE_DECREASE_MS = 1_000;
/** A call that was long on its way may be thrown back: one says nothing about the limit, another one soon after does. */
const STRAY_MS = 5_000;

/**
 * How much of the limit is used: all of it, until CAMS throttles all the same, as when the account is also used by
 * others. Then less at once, and more again step by step (additive increase, multiplicative decrease).
 */
export class Rate {
  private part = 1;
  private decreasedAtMs = Number.NEGATIVE_INFINITY;
  private throttledAtMs = Number.NEGATIVE_INFINITY;

  /** @param limit calls per second, as documented */
  constructor(private readonly limit: number) {}

  /** Whole calls per second that are made now, at least 1. */
  at(nowMs: number): number {
    return Math.max(1, Math.floor(this.limit * this.partAt(nowMs) + 1e-9));
  }

  throttled(nowMs: number): void {
    const isStray = nowMs - this.throttledAtMs > STRAY_MS;
    this.throttledAtMs = nowMs;
    if (isStray || nowMs - this.decreasedAtMs < ONE_DECREASE_MS) return;
    this.part = Math.max(1 / this.limit, this.partAt(nowMs) * DECREASE);
    this.decreasedAtMs = nowMs;
  }

  private partAt(nowMs: number): number {
    return Math.min(1, this.part + ((nowMs - this.decreasedAtMs) / 1_000) * INCREASE_PER_S);
  }
}
