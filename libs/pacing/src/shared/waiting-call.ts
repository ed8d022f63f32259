import type { ActionName, Turn } from '#libs/cams';
import { AccountBusy, CallerGone } from '../account-busy.js';

/** Where a call waits at present. */
export interface Place {
  /** Calls per second that leave from there at most. */
  readonly perSecond: number;
  /** Takes the call out. */
  leave(): void;
  /** The call may wait no longer: takes it out and turns it away, unless it leaves at this moment. */
  giveUp(): void;
}

/** A call that wants to leave, wherever it waits for that. */
export class WaitingCall {
  readonly since = performance.now();
  /** Settled when the call leaves or is turned away. */
  readonly done: Promise<void>;
  /** Whether it could not leave at once. */
  hasWaited = false;
  place: Place | undefined;
  private resolve!: () => void;
  private reject!: (reason: unknown) => void;
  private mayWait = true;
  private hasEnded = false;
  private stopWaiting: () => void = () => undefined;

  /** @param onEnd called once, when the call leaves, or with the reason why it does not */
  constructor(
    readonly action: ActionName,
    readonly turn: Turn,
    private readonly onEnd: (error: unknown) => void,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** How long it may still wait; below 0 when it may not. */
  get remainingMs(): number {
    return this.mayWait ? this.since + this.turn.patienceMs - performance.now() : -1;
  }

  /** It leaves at once or not at all. */
  hurry(): void {
    this.mayWait = false;
    if (this.hasWaited) this.place?.giveUp();
  }

  /** It has to wait: from now on its caller may leave, and its patience end. */
  wait(): void {
    if (!this.mayWait) this.place?.giveUp();
    if (this.hasWaited) return;
    this.hasWaited = true;
    const signal = this.turn.signal?.();
    const leave = () => {
      this.place?.leave();
      this.fail(new CallerGone(this.action, this.place?.perSecond ?? 0, 0, 0));
    };
    if (signal?.aborted) {
      leave();
      return;
    }
    const timer = setTimeout(() => this.place?.giveUp(), Math.ceil(Math.max(0, this.remainingMs)));
    signal?.addEventListener('abort', leave, { once: true });
    this.stopWaiting = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
  }

  go(): void {
    if (this.end()) this.resolve();
  }

  fail(reason: unknown): void {
    if (this.end(reason)) this.reject(reason);
  }

  /** Turns it away. @param waitMs how long it would have had to wait @param retryAfterMs when another may come */
  refuse(perSecond: number, waitMs: number, retryAfterMs: number): void {
    this.fail(new AccountBusy(this.action, perSecond, waitMs, Math.ceil(Math.max(0, retryAfterMs))));
  }

  private end(reason?: unknown): boolean {
    if (this.hasEnded) return false;
    this.hasEnded = true;
    this.stopWaiting();
    this.onEnd(reason);
    return true;
  }
}
