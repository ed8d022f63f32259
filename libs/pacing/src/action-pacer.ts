import type { Turn } from '#libs/cams';
import { AccountBusy, CallerGone } from './account-busy.js';
import { Delays } from './delays.js';
import { Departures } from './departures.js';
import { FairQueue } from './fair-queue.js';
import type { Outlook } from './pacer.js';
import { Rate } from './rate.js';

export const MAX_WAITING = 10_000;
/** Timers can be late, and so can calls that leave before: whoever comes back when told must not be refused by that. */
const LATE_MS = 50;
const LATE_PART = 0.1;

interface Waiting extends Turn {
  readonly go: () => void;
  readonly fail: (reason: AccountBusy) => void;
}

/** Clocks and timers, so that tests have their own. */
export interface Timing {
  /** Milliseconds since some moment; never jumps. */
  nowMs(): number;
  /** Calls back once, no earlier than asked for. @returns what stops it */
  after(ms: number, callback: () => void): () => void;
}

/**
 * Lets the calls of one action out, one after the other, as fast as the limit of the account allows.
 *
 * Guarantees: never more than the limit in any second; a turn that can be taken is taken, whoever has the calls; a call
 * waits no longer than it may, and one that would have to is refused at once.
 */
export class ActionPacer {
  private readonly queue = new FairQueue<Waiting>();
  private readonly departures: Departures;
  private readonly delays = new Delays();
  private readonly rate: Rate;
  private stopTimer: (() => void) | undefined;
  private isClosed = false;

  /**
   * @param limit calls per second for the whole account
   * @param ownPart what of it this process may use beside others, from above 0 to 1
   */
  constructor(
    private readonly action: string,
    limit: number,
    private readonly timing: Timing,
    ownPart?: () => number,
  ) {
    this.departures = new Departures(limit);
    this.rate = new Rate(limit, ownPart);
  }

  /** How many calls wait. */
  get waiting(): number {
    return this.queue.size;
  }

  /** Of how many parties something is remembered. */
  get parties(): number {
    return this.queue.parties;
  }

  /** Calls per second that are made at most at present. */
  get limit(): number {
    return this.rate.at(this.timing.nowMs());
  }

  /** See {@link Outlook}. */
  outlook(turn: Pick<Turn, 'party' | 'bulk'>): Outlook {
    const perSecond = this.limit;
    const sharePerSecond = perSecond * this.queue.shareOf(turn.party);
    return { perSecond, sharePerSecond, waitMs: this.expectedWaitMs(turn), clearMs: this.clearMs() };
  }

  /** How long a call that comes now waits, if no others come. */
  expectedWaitMs({ party, bulk }: Pick<Turn, 'party' | 'bulk'>): number {
    const nowMs = this.timing.nowMs();
    const limit = this.rate.at(nowMs);
    if (this.queue.size === 0 && this.departures.isOpen(limit, nowMs)) return 0;
    return this.departures.timeOf(this.queue.ahead(party, bulk), limit, nowMs) - nowMs;
  }

  /**
   * How long until a call could leave after all that wait now. Of several parties that wait, one that is not among them
   * comes no nearer to its turn by waiting elsewhere, so that nothing shorter holds for a call that comes again.
   */
  private clearMs(): number {
    const nowMs = this.timing.nowMs();
    return this.departures.timeOf(this.queue.size, this.rate.at(nowMs), nowMs) - nowMs;
  }

  /**
   * Waits for the turn of a call; `undefined` when it may go at once.
   * @throws {AccountBusy} at once when it would have to wait longer than it may, or later when others came before it
   * @throws {CallerGone} when its signal is aborted
   */
  turn(turn: Turn): Promise<void> | undefined {
    const nowMs = this.timing.nowMs();
    const limit = this.rate.at(nowMs);
    if (this.queue.size === 0 && this.departures.isOpen(limit, nowMs)) {
      this.departures.add(nowMs, limit);
      return undefined;
    }
    return this.wait(turn);
  }

  /** CAMS answered a call. @param tookMs since its turn came */
  answered(tookMs: number): void {
    const lateMs = this.delays.lateMs(tookMs);
    if (lateMs > 0) this.departures.late(this.timing.nowMs() - tookMs, lateMs);
  }

  /** No call leaves before, in the time of its clock. */
  holdUntil(atMs: number): void {
    this.departures.holdUntil(atMs);
  }

  /** CAMS throttled a call. */
  throttled(): void {
    this.rate.throttled(this.timing.nowMs());
    this.schedule();
  }

  /** Refuses those that wait, and whoever still comes. */
  close(): void {
    this.isClosed = true;
    this.stopTimer?.();
    for (const waiting of this.queue) waiting.fail(new AccountBusy(this.action, this.limit, 0, 0));
  }

  private async wait(turn: Turn): Promise<void> {
    const { party, bulk, patienceMs } = turn;
    // Who waits before it is only looked at where that makes a difference.
    let waitMs = this.clearMs();
    if (waitMs > patienceMs) waitMs = this.expectedWaitMs(turn);
    if (waitMs > patienceMs || this.queue.size >= MAX_WAITING || this.isClosed) throw this.busy(turn, waitMs);
    const signal = turn.signal?.();
    if (signal?.aborted) throw this.gone();
    let waiting: Waiting;
    let stop: () => void = () => undefined;
    const leave = () => waiting.fail(this.gone());
    try {
      await new Promise<void>((go, fail) => {
        waiting = { ...turn, go, fail };
        this.queue.add(waiting, party, bulk);
        stop = this.timing.after(patienceMs, () => {
          // Its turn may come in this very moment.
          this.schedule();
          fail(this.busy(turn, this.expectedWaitMs(turn) + patienceMs));
        });
        signal?.addEventListener('abort', leave, { once: true });
        this.schedule();
      });
    } finally {
      stop();
      signal?.removeEventListener('abort', leave);
      this.queue.remove(waiting!, party);
    }
  }

  /** Lets out whoever may go now, and comes back when the next one may. */
  private schedule(): void {
    this.stopTimer?.();
    this.stopTimer = undefined;
    while (this.queue.size > 0) {
      const nowMs = this.timing.nowMs();
      const limit = this.rate.at(nowMs);
      const waitMs = this.departures.timeOf(0, limit, nowMs) - nowMs;
      if (waitMs > 0) {
        this.stopTimer = this.timing.after(waitMs, () => this.schedule());
        return;
      }
      this.departures.add(nowMs, limit);
      this.queue.take()!.go();
    }
  }

  private gone(): CallerGone {
    return new CallerGone(this.action, this.limit, 0, 0);
  }

  /** Whoever comes when so few calls wait that all of them leave within its patience is let in, whatever its share. */
  private busy({ patienceMs }: Turn, waitMs: number): AccountBusy {
    return new AccountBusy(this.action, this.limit, waitMs, retryAfterMsOf(this.clearMs(), patienceMs));
  }
}

/** After this long a call with that patience is let in, if no others come. @param clearMs as in {@link Outlook} */
export function retryAfterMsOf(clearMs: number, patienceMs: number): number {
  return Math.ceil(Math.max(0, clearMs * (1 + LATE_PART) + LATE_MS - patienceMs));
}
