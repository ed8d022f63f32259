import type { Waiting } from '../waiting.js';

/** A call to CAMS and those who wait for its reply. */
export class Flight<Reply> {
  /** What came of it. */
  readonly reply: Promise<Reply>;
  /** On the steady clock. */
  readonly startedAtMs = performance.now();
  private readonly signals: Waiting['signal'][] = [];
  private present = 0;
  private allGone: AbortController | undefined;

  /**
   * @param resource what it reads: the tag of its route's group
   * @param send makes the call
   */
  constructor(
    readonly resource: string,
    send: (flight: Flight<Reply>) => Promise<Reply>,
  ) {
    this.reply = send(this);
  }

  /** Nobody waited for it any more, and it was given up. */
  get isAbandoned(): boolean {
    return this.allGone?.signal.aborted ?? false;
  }

  /** One more waits. @param signal aborted when he hangs up; asked for only when somebody wants to know */
  board(signal: Waiting['signal']): void {
    this.present += 1;
    if (this.allGone) this.watch(signal);
    else this.signals.push(signal);
  }

  /** Aborted when all have left. */
  signal(): AbortSignal {
    if (!this.allGone) {
      this.allGone = new AbortController();
      for (const signal of this.signals.splice(0)) this.watch(signal);
    }
    return this.allGone.signal;
  }

  private watch(signalOf: Waiting['signal']): void {
    const signal = signalOf();
    if (signal.aborted) this.leave();
    else signal.addEventListener('abort', () => this.leave(), { once: true });
  }

  private leave(): void {
    this.present -= 1;
    if (this.present === 0) this.allGone?.abort();
  }
}
