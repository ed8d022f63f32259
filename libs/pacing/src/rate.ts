export const DECREASE = 0.7;
export const INCREASE_PER_S = 0.05;
/** Calls that were under way when the first of them was throttled say the same thing as that one. */
export const ONE_DECREASE_MS = 1_000;
/** A call that was long on its way may be thrown back: one says nothing about the limit, another one soon after does. */
export const STRAY_MS = 5_000;

/**
 * How much of the limit is used: all of it, until CAMS throttles all the same, as when the account is also used by
 * others. Then less at once, and more again step by step (additive increase, multiplicative decrease).
 */
export class Rate {
  private part = 1;
  private decreasedAtMs = Number.NEGATIVE_INFINITY;
  private throttledAtMs = Number.NEGATIVE_INFINITY;

  /**
   * @param limit calls per second, as documented
   * @param ownPart what of it this process may use beside others, from above 0 to 1
   */
  constructor(
    private readonly limit: number,
    private readonly ownPart: () => number = () => 1,
  ) {}

  /** Whole calls per second that are made now; less than 1 only where the own part of the limit is. */
  at(nowMs: number): number {
    const perSecond = this.limit * this.partAt(nowMs) * this.ownPart();
    return Math.floor(perSecond + 1e-9) || perSecond;
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
