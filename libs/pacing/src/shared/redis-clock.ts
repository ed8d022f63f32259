/** Samples are forgotten after one to two of these: clocks drift, and are put right. */
const SAMPLES_MS = 5_000;

/**
 * The clock of Redis, as far as it is known here: what this says is never earlier, and later by no more than the
 * fastest answer of the last seconds took.
 */
export class RedisClock {
  private aheadMs = 0;
  private recentMs = Number.POSITIVE_INFINITY;
  private recentFromMs = Number.NEGATIVE_INFINITY;

  /** The time of Redis, in milliseconds. */
  at(localMs: number): number {
    return localMs + this.aheadMs;
  }

  /** @param redisMs what it said when it was asked at `askedAtMs` */
  learn(redisMs: number, askedAtMs: number): void {
    const sampleMs = redisMs - askedAtMs;
    this.recentMs = Math.min(this.recentMs, sampleMs);
    this.aheadMs = Math.min(this.aheadMs, sampleMs);
    if (askedAtMs - this.recentFromMs < SAMPLES_MS) return;
    this.aheadMs = this.recentMs;
    this.recentMs = sampleMs;
    this.recentFromMs = askedAtMs;
  }

  /** Forgets what it knew. */
  set(redisMs: number, askedAtMs: number): void {
    this.aheadMs = redisMs - askedAtMs;
    this.recentMs = this.aheadMs;
    this.recentFromMs = askedAtMs;
  }
}
