import { type CalendarUnit, type Window, windowAt } from '../time/calendar.js';

/** A window of a counter with what is used of it, as it is kept in the database. */
export interface CountedWindow extends Window {
  readonly used: number;
}

/** What was used in so long is what is reserved ahead; as much can a crash take from a tenant. */
const AHEAD_MS = 500;
/** After this long, what was reserved and not used is taken back. */
const RESERVED_FOR_MS = 1_000;

/**
 * Counts in windows of the calendar. A window ends when its end has come and not before: a clock that is put back, or
 * a plan that moves to another time zone, neither opens a window again nor opens one early.
 *
 * The database is told before something is used, and therefore, at speed, for many uses at once: what it knows is never
 * less than what was used.
 */
export class WindowCounter {
  protected current: Window = { startMs: Number.NEGATIVE_INFINITY, endMs: Number.NEGATIVE_INFINITY };
  protected count = 0;
  /** What the database knows, or is being told, to be used. */
  protected reserved = 0;
  protected reservedAtMs = Number.NEGATIVE_INFINITY;
  /** What was used before the present half second, and in the one before it. */
  private since = { atMs: Number.NEGATIVE_INFINITY, count: 0, before: 0 };

  constructor(
    private readonly unit: CalendarUnit,
    stored?: CountedWindow,
  ) {
    if (!stored) return;
    this.current = { startMs: stored.startMs, endMs: stored.endMs };
    this.count = stored.used;
    this.reserved = stored.used;
  }

  /** Opens the next window when its time has come. Ask for anything else right afterwards. */
  turn(timeZone: string, nowMs: number): Window {
    if (nowMs < this.current.endMs) return this.current;
    const next = windowAt(timeZone, this.unit, nowMs);
    // After a change of time zone the calendar's window may have begun before the last one ended.
    this.current = next.startMs < this.current.endMs ? { startMs: this.current.endMs, endMs: next.endMs } : next;
    this.count = 0;
    this.reserved = 0;
    this.since = { ...this.since, count: 0 };
    return this.current;
  }

  get window(): Window {
    return this.current;
  }

  get used(): number {
    return this.count;
  }

  add(amount: number): void {
    this.count += amount;
  }

  /** Gives back what was taken in a window; nothing happens when that window is over. */
  giveBack(window: Window, amount: number): void {
    if (window.startMs === this.current.startMs) this.count -= amount;
  }

  /** How much the database has to be told to add before what was added here is used; 0 as a rule. */
  reserve(nowMs: number): number {
    const missing = this.count - this.reserved;
    if (missing <= 0) return 0;
    const amount = missing + this.recentUse(this.count - missing, nowMs);
    this.reserved += amount;
    this.reservedAtMs = nowMs;
    return amount;
  }

  /** How much the database has to be told to add, or below 0 to take back, as the reservation is old. */
  correct(nowMs: number): number {
    if (nowMs - this.reservedAtMs < RESERVED_FOR_MS) return 0;
    const amount = this.count - this.reserved;
    this.reserved = this.count;
    return amount;
  }

  /** Whether the database knows exactly what was used. */
  get isExact(): boolean {
    return this.reserved === this.count;
  }

  /** The database could not be told to add that amount. */
  notReserved(window: Window, amount: number): void {
    if (window.startMs === this.current.startMs) this.reserved -= amount;
  }

  /** What was used in the present half second or the one before, whichever is more. @param used so far */
  protected recentUse(used: number, nowMs: number): number {
    const { atMs, count, before } = this.since;
    const ageMs = nowMs - atMs;
    if (ageMs >= AHEAD_MS) this.since = { atMs: nowMs, count: used, before: ageMs < 2 * AHEAD_MS ? used - count : 0 };
    return Math.max(0, ageMs < AHEAD_MS ? Math.max(before, used - count) : this.since.before);
  }
}
