import type { ActionName, Pace, Turn } from '#libs/cams';

/** How things stand for one action and one party; of what other replicas do, how it was up to 100 ms ago. */
export interface Outlook {
  /** Calls per second that the account makes at most at present: its limit, or less after CAMS throttled. */
  readonly perSecond: number;
  /** Of these, what the party gets if it asks for all it can. */
  readonly sharePerSecond: number;
  /** How long a call that came now would wait, if no others came. */
  readonly waitMs: number;
  /** How long until a call could leave after all that wait now: no call that comes then waits for any of them. */
  readonly clearMs: number;
}

/** Told what becomes of calls, for metrics. */
export interface PacerObserver {
  /** A call has left that had to wait. */
  waited(action: ActionName, waitedMs: number): void;
  /** A call was not let out. */
  turnedAway(action: ActionName, error: unknown): void;
  /** CAMS throttled a call. */
  throttled(action: ActionName): void;
}

/** Lets calls out as the limits of the account allow, each party in its share. */
export abstract class Pacer implements Pace {
  observer: PacerObserver | undefined;

  /** Whether replicas keep to the limits together at present; `undefined` where there is one process. */
  get isShared(): boolean | undefined {
    return undefined;
  }

  abstract turn(action: ActionName, turn: Turn): Promise<void> | undefined;

  abstract answered(action: ActionName, tookMs: number): void;

  abstract throttled(action: ActionName): void;

  abstract outlook(action: ActionName, turn: Pick<Turn, 'party' | 'bulk'>): Outlook | Promise<Outlook>;

  /** How many calls wait in this process, by action. */
  abstract waiting(): Iterable<readonly [ActionName, number]>;

  /** No calls are let out any more: those that wait are refused. */
  abstract close(): void;

  /** The process ends: others may use what it held. */
  async leave(): Promise<void> {}
}
