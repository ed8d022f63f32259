/** How fast calls may come: a bucket of `burst` tokens that refills at `perSecond`. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** What a tenant may use; `null` means without limit. */
export interface Limits {
  readonly rate: Rate;
  readonly requestsPerDay: number | null;
  readonly requestsPerMonth: number | null;
  readonly messagesPerDay: number | null;
  /** Calls under way at the same time. */
  readonly concurrency: number | null;
  /** Share of the account's own limits beside other tenants. */
  readonly weight: number;
}

/** Limits by which the calendar they are counted in is known. */
export interface PlannedLimits extends Limits {
  /** IANA name; days and months begin at its midnight. */
  readonly timeZone: string;
}

/** The limits that can bind, in the order in which they are told. */
export const limitNames = ['rate', 'concurrency', 'day', 'month', 'messages'] as const;

export type LimitName = (typeof limitNames)[number];
