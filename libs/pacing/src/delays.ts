/** Whoever was held up for longer has a connection that is broken. */
const MAX_LATE_MS = 100;
/** Until so many answers were seen, nothing is taken for usual. */
const ENOUGH = 20;
/** How far the quickest way that was seen goes towards the present one with every call, as ways can become longer. */
const FORGETTING = 0.002;

/**
 * How much later than usual a call can have arrived at CAMS: an answer that took longer than the quickest one may have
 * lost all of that time on the way there, in a network or a process that stood still.
 */
export class Delays {
  private quickestMs = Number.POSITIVE_INFINITY;
  private seen = 0;

  /** @param tookMs from the turn of a call to its answer */
  lateMs(tookMs: number): number {
    this.seen += 1;
    this.quickestMs = tookMs < this.quickestMs ? tookMs : this.quickestMs + (tookMs - this.quickestMs) * FORGETTING;
    const usualMs = this.seen < ENOUGH ? 0 : this.quickestMs;
    return Math.min(tookMs - usualMs, MAX_LATE_MS);
  }
}
