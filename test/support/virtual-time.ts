interface Timer {
  readonly atMs: number;
  readonly callback: () => void;
}

/** Time that passes only when a test says so; what becomes due on the way happens in its order. */
export class VirtualTime {
  private ms = 0;
  private readonly timers = new Set<Timer>();

  nowMs(): number {
    return this.ms;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { atMs: this.ms + ms, callback };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Lets time pass, and after each timer everything that waits for it. */
  async pass(ms: number): Promise<void> {
    const untilMs = this.ms + ms;
    for (;;) {
      await settle();
      let first: Timer | undefined;
      for (const timer of this.timers) if (timer.atMs <= untilMs && !(first && first.atMs <= timer.atMs)) first = timer;
      if (!first) break;
      this.timers.delete(first);
      this.ms = Math.max(this.ms, first.atMs);
      first.callback();
    }
    this.ms = untilMs;
  }
}

/** Lets promises that can go on do so. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
