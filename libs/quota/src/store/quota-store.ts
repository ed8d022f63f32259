import type { LimitName, PlannedLimits } from '../limits/limits.js';
import type { Window } from '../time/calendar.js';

/** The counters that outlive a process. */
export const counterNames = ['requests-day', 'requests-month', 'messages-day'] as const;

export type CounterName = (typeof counterNames)[number];

/** What is left of one limit. */
export interface Balance {
  /** The whole of it. */
  readonly limit: number;
  /** Below 0 where a plan was made smaller than what is used already. */
  readonly remaining: number;
  /** Whole seconds, at least 1, in which no more than `remaining` can be used; none where no time matters. */
  readonly resetS?: number;
  /** Length of the window of the limit in whole seconds; none where no time matters. */
  readonly windowS?: number;
}

/** By name, only those that there are. */
export type Balances = Readonly<Partial<Record<LimitName, Balance>>>;

/** What a store says to a call. */
export interface Verdict {
  /** The limit for which the call must not go on; then nothing was taken. */
  readonly bound?: LimitName;
  /** How things stand after the call was let in or not. */
  readonly balances: Balances;
  /** The windows in which the call was counted. */
  readonly windows: Readonly<Record<CounterName, Window>>;
}

/** What a call takes, or gives back, of the counters. */
export interface Cost {
  readonly requests: number;
  readonly messages: number;
}

/**
 * Keeps what tenants have used. Everything that decides about a call goes into one question with one answer, so that a
 * store on another machine is asked once.
 */
export abstract class QuotaStore {
  /**
   * Takes a request, `messages` messages and a place among the calls under way: all of it or, when a limit binds,
   * nothing. Without a promise when it need not look anywhere.
   * @param requests 0 for a call that does not count in days and months, and goes on when they are used up; otherwise 1
   * @throws what says that the store cannot be read
   */
  abstract take(
    tenantId: string,
    limits: PlannedLimits,
    messages: number,
    requests?: number,
  ): Verdict | Promise<Verdict>;

  /** How things stand; takes nothing. @throws what says that the store cannot be read */
  abstract look(tenantId: string, limits: PlannedLimits): Balances | Promise<Balances>;

  /** Gives back of what a call took; nothing is given back of windows that are over. */
  abstract giveBack(tenantId: string, windows: Verdict['windows'], cost: Cost): void;

  /** The call is no longer under way. */
  abstract leave(tenantId: string): void;

  /** No calls come any more. Never throws. */
  abstract close(): Promise<void>;
}
