import { type CalendarUnit, type Window, windowAt } from '../time/calendar.js';

/** A window of a counter with what is used of it, as it is kept in the database. */
export interface CountedWindow extends Window {
  readonly used: number;
}

/**
 * Counts in windows of the calendar. A window ends when its end has come and not before: a clock that is put back, or
 * a plan that moves to another time zone, neither opens a window again nor opens one early.
 */
export class WindowCounter {
  private window: Window = { startMs: Number.NEGATIVE_INFINITY, endMs: Number.NEGATIVE_INFINITY };
  private count = 0;

  constructor(
    private readonly unit: CalendarUnit,
    stored?: CountedWindow,
  ) {
    if (!stored) return;
    this.window = { startMs: stored.startMs, endMs: stored.endMs };
    this.count = stored.used;
  }

  /** Opens the next window when its time has come. Ask for anything else right afterwards. */
  turn(timeZone: string, nowMs: number): Window {
    if (nowMs < this.window.endMs) return this.window;
    const next = windowAt(timeZone, this.unit, nowMs);
    // After a change of time zone the calendar's window may have begun before the last one ended.
    this.window = next.startMs < this.window.endMs ? { startMs: this.window.endMs, endMs: next.endMs } : next;
    this.count = 0;
    return this.window;
  }

  get used(): number {
    return this.count;
  }

  add(amount: number): void {
    this.count += amount;
  }

  /** Gives back what was taken in a window; nothing happens when that window is over. */
  giveBack(window: Window, amount: number): void {
    if (window.startMs === this.window.startMs) this.count -= amount;
  }
}
