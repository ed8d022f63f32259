/** Longer than a call counts, and than it takes until every replica has seen another one come. */
const REMEMBERED_MS = 2_000;

/**
 * How many replicas there are, or were a moment ago: one more counts at once, one less only when what it sent is out of
 * every window.
 */
export class ReplicaCount {
  private most = 1;
  private seenAtMs = Number.NEGATIVE_INFINITY;

  constructor(private readonly present: () => number) {}

  at(nowMs: number): number {
    const count = this.present();
    if (count >= this.most || nowMs - this.seenAtMs > REMEMBERED_MS) {
      this.most = count;
      this.seenAtMs = nowMs;
    }
    return this.most;
  }
}
