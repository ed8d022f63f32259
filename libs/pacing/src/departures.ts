/** A second, and what the quickest way there can differ from what was seen of it. */
export const WINDOW_MS = 1_005;
/** Above any real limit; then it costs too much to look at calls one by one. */
const MAX_EXACT = 1_000;
/** What a late timer or a busy process has missed is caught up with, up to this. */
export const MAX_LAG_MS = 100;

/** Between the turn of a call and what it is told to take. */
const SAME_MOMENT_MS = 1;

/**
 * When calls left, and so when the next ones may: never more than the limit in any window. After a pause as many leave
 * at once; while calls wait they leave evenly, so that nobody waits for the end of a window that others have filled.
 * CAMS counts a call when it arrives: one that was held up on its way counts from when it can have arrived at the latest.
 * Times never go back. A limit is a whole number, or less than 1: a part of a call in each window is one call in several.
 */
export class Departures {
  /** A ring: `next` is where the oldest stands. */
  private readonly times: number[];
  private next = 0;
  private evenFromMs = Number.NEGATIVE_INFINITY;

  /** @param capacity the greatest limit that will be asked for */
  constructor(private readonly capacity: number) {
    this.times = new Array(capacity).fill(Number.NEGATIVE_INFINITY);
  }

  /** A call leaves. @param limit calls in any window, at most the capacity */
  add(atMs: number, limit: number): void {
    this.evenFromMs = Math.max(this.evenFromMs, atMs - MAX_LAG_MS) + WINDOW_MS / limit;
    this.times[this.next] = atMs;
    this.next = (this.next + 1) % this.capacity;
  }

  /** A call that left then can have arrived so much later, and so can those that left after it. */
  late(leftAtMs: number, lateMs: number): void {
    if (this.capacity > MAX_EXACT) return;
    const arrivedAtMs = leftAtMs + lateMs;
    for (let n = 1; n <= this.capacity && this.before(n) >= leftAtMs - SAME_MOMENT_MS; n++) {
      const index = (this.next - n + this.capacity) % this.capacity;
      this.times[index] = Math.max(this.times[index]!, arrivedAtMs);
    }
  }

  /** No call leaves before: as if all that may leave in a window had just done so. */
  holdUntil(atMs: number): void {
    this.times.fill(atMs - WINDOW_MS);
  }

  /** Whether a call that waits for nobody may leave. */
  isOpen(limit: number, nowMs: number): boolean {
    return this.opensAt(limit) <= nowMs;
  }

  /** When the call leaves that `ahead` others leave before, if nobody comes in between. */
  timeOf(ahead: number, limit: number, nowMs: number): number {
    const evenlyMs = WINDOW_MS / limit;
    let atMs = Math.max(nowMs, this.evenFromMs, this.opensAt(limit));
    const known = Math.min(ahead, Math.ceil(limit) - 1);
    for (let i = 1; i <= known; i++) atMs = Math.max(atMs + evenlyMs, this.before(limit - i) + WINDOW_MS);
    return atMs + (ahead - known) * evenlyMs;
  }

  private opensAt(limit: number): number {
    return this.before(Math.ceil(limit)) + WINDOW_MS / Math.min(1, limit);
  }

  /** When the `n`th call before the next one left. */
  private before(n: number): number {
    return this.times[(this.next - n + this.capacity) % this.capacity]!;
  }
}
