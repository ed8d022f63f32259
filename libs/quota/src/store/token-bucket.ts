import type { Rate } from '../limits/limits.js';

/** Rounding errors of a clock that counts fractions of milliseconds must not make a client wait a second longer. */
const TOLERANCE = 1e-6;

/**
 * A bucket of tokens that refills steadily; each call takes one. Bursts and speed can change at any time: what is in
 * the bucket stays, up to the new burst. Times come from a clock that never jumps.
 */
export class TokenBucket {
  private tokens: number;

  constructor(
    burst: number,
    private filledAtMs: number,
  ) {
    this.tokens = burst;
  }

  /** Fills up what has come since the last time. Ask for anything else right afterwards. */
  refill({ perSecond, burst }: Rate, nowMs: number): void {
    this.tokens = Math.min(burst, this.tokens + ((nowMs - this.filledAtMs) / 1_000) * perSecond);
    this.filledAtMs = nowMs;
  }

  /** What is in it, fractions included. */
  get level(): number {
    return this.tokens;
  }

  /** Somebody who knows says what is in it. */
  set level(tokens: number) {
    this.tokens = tokens;
  }

  /** Whole tokens in it. */
  get available(): number {
    return Math.floor(this.tokens + TOLERANCE);
  }

  take(): void {
    this.tokens = Math.max(0, this.tokens - 1);
  }

  /** Seconds until the next whole token is there. */
  nextInS(perSecond: number): number {
    return (this.available + 1 - this.tokens) / perSecond;
  }
}
