import type { ActionName, Turn } from '#libs/cams';
import type { AccountLimits } from './account-limits.js';
import { ActionPacer, type Timing } from './action-pacer.js';
import { type Outlook, Pacer } from './pacer.js';

export const systemTiming: Timing = {
  nowMs: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, Math.ceil(ms));
    return () => clearTimeout(timer);
  },
};

/** The limits of an account that nobody else uses, or the part of them that is left to this process. */
export class LocalPacer extends Pacer {
  private readonly actions = new Map<ActionName, ActionPacer>();
  private heldUntilMs = Number.NEGATIVE_INFINITY;
  private isClosed = false;

  /** @param ownPart what of every limit this process may use, from above 0 to 1 */
  constructor(
    private readonly limits: AccountLimits,
    private readonly timing: Timing = systemTiming,
    private readonly ownPart?: () => number,
  ) {
    super();
  }

  turn(action: ActionName, turn: Turn): Promise<void> | undefined {
    const waiting = this.of(action).turn(turn);
    return waiting && this.observed(action, waiting);
  }

  answered(action: ActionName, tookMs: number): void {
    this.of(action).answered(tookMs);
  }

  throttled(action: ActionName): void {
    this.observer?.throttled(action);
    this.of(action).throttled();
  }

  outlook(action: ActionName, turn: Pick<Turn, 'party' | 'bulk'>): Outlook {
    return this.of(action).outlook(turn);
  }

  *waiting(): Iterable<readonly [ActionName, number]> {
    for (const [action, pacer] of this.actions) yield [action, pacer.waiting];
  }

  /** No call of any action leaves before, in the time of its clock. */
  holdUntil(atMs: number): void {
    this.heldUntilMs = atMs;
    for (const pacer of this.actions.values()) pacer.holdUntil(atMs);
  }

  close(): void {
    this.isClosed = true;
    for (const pacer of this.actions.values()) pacer.close();
  }

  private async observed(action: ActionName, waiting: Promise<void>): Promise<void> {
    const since = performance.now();
    try {
      await waiting;
    } catch (error) {
      this.observer?.turnedAway(action, error);
      throw error;
    }
    this.observer?.waited(action, performance.now() - since);
  }

  private of(action: ActionName): ActionPacer {
    const known = this.actions.get(action);
    if (known) return known;
    const pacer = new ActionPacer(action, this.limits.of(action), this.timing, this.ownPart);
    pacer.holdUntil(this.heldUntilMs);
    if (this.isClosed) pacer.close();
    this.actions.set(action, pacer);
    return pacer;
  }
}
