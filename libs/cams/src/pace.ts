import type { ActionName } from './catalogue/index.js';

/** Somebody with a share of the account's limits. */
export interface Party {
  readonly id: string;
  /** How many calls it may make while one of weight 1 makes one; unknown to whoever acts for it in the background. */
  readonly weight?: number | undefined;
}

/** A call that wants to be sent. */
export interface Turn {
  readonly party: Party;
  /** After the interactive calls of the same party. */
  readonly bulk: boolean;
  /** How long it may wait. */
  readonly patienceMs: number;
  /** Aborted when nobody waits for the reply any more; asked for only when the call has to wait. */
  readonly signal?: (() => AbortSignal) | undefined;
}

/** Says when calls may leave, so that the limits of the account hold. Each attempt of a call takes a turn. */
export interface Pace {
  /**
   * Waits for the turn of a call; `undefined` when it may leave at once.
   * @throws when it would have to wait too long, or nobody waits for it any more: nothing is sent
   */
  turn(action: ActionName, turn: Turn): Promise<void> | undefined;

  /** CAMS answered a call. @param tookMs since its turn came */
  answered(action: ActionName, tookMs: number): void;

  /** CAMS throttled a call of this action all the same. */
  throttled(action: ActionName): void;
}
