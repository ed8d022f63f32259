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

/** The limits of an account that nobody else uses. */
export class LocalPacer extends Pacer {
  private readonly actions = new Map<ActionName, ActionPacer>();

  constructor(
    private readonly limits: AccountLimits,
    private readonly timing: Timing = systemTiming,
  ) {
    super();
  }

  turn(action: ActionName, turn: Turn): Promise<void> | undefined {
    return this.of(action).turn(turn);
  }

  answered(action: ActionName, tookMs: number): void {
    this.of(action).answered(tookMs);
  }

  throttled(action: ActionName): void {
    this.of(action).throttled();
  }

  outlook(action: ActionName, turn: Pick<Turn, 'party' | 'bulk'>): Outlook {
    return this.of(action).outlook(turn);
  }

  close(): void {
    for (const pacer of this.actions.values()) pacer.close();
  }

  private of(action: ActionName): ActionPacer {
    const known = this.actions.get(action);
    if (known) return known;
    const pacer = new ActionPacer(action, this.limits.of(action), this.timing);
    this.actions.set(action, pacer);
    return pacer;
  }
}
