import { type LocalDate, localTimeOf } from './local-time.js';

const HOUR_MS = 3_600_000;
/** No zone is further from UTC than this. */
const MAX_OFFSET_MS = 15 * HOUR_MS;

/** A stretch of time: `startMs` belongs to it, `endMs` does not. Milliseconds since 1970, as in `Date.now()`. */
export interface Window {
  readonly startMs: number;
  readonly endMs: number;
}

export type CalendarUnit = 'hour' | 'day' | 'month';

/** Windows that were asked for last, by unit and zone: all tenants of a zone share them. */
const latest: Readonly<Record<CalendarUnit, Map<string, Window>>> = {
  hour: new Map(),
  day: new Map(),
  month: new Map(),
};

/**
 * The hour, day or month of the zone's calendar that holds the instant. The windows of a unit follow one another without
 * gap or overlap, also where clocks are changed: a day then has 23 or 25 hours, or begins at 1 o'clock.
 * @throws {RangeError} when the zone is unknown
 */
export function windowAt(timeZone: string, unit: CalendarUnit, atMs: number): Window {
  const known = latest[unit].get(timeZone);
  if (known && known.startMs <= atMs && atMs < known.endMs) return known;
  const window = unit === 'hour' ? hourAt(timeZone, atMs) : dateWindowAt(timeZone, unit, atMs);
  latest[unit].set(timeZone, window);
  return window;
}

function hourAt(timeZone: string, atMs: number): Window {
  const { offsetMs } = localTimeOf(timeZone, atMs);
  const startMs = Math.floor((atMs + offsetMs) / HOUR_MS) * HOUR_MS - offsetMs;
  return { startMs, endMs: startMs + HOUR_MS };
}

function dateWindowAt(timeZone: string, unit: 'day' | 'month', atMs: number): Window {
  let date = localTimeOf(timeZone, atMs).date;
  for (;;) {
    const startMs = startOf(timeZone, unit, date, 0);
    const endMs = startOf(timeZone, unit, date, 1);
    if (startMs <= atMs && atMs < endMs) return { startMs, endMs };
    // Clocks that are put back over midnight show the day before once more: the instant belongs to the later window.
    date = { ...date, [unit]: date[unit] + (atMs < startMs ? -1 : 1) };
  }
}

/** The first instant of the zone's day or month, `ahead` units later. */
function startOf(timeZone: string, unit: 'day' | 'month', { year, month, day }: LocalDate, ahead: number): number {
  const midnight = unit === 'day' ? Date.UTC(year, month - 1, day + ahead) : Date.UTC(year, month - 1 + ahead, 1);
  return firstInstantOf(timeZone, midnight);
}

/** @param midnightMs midnight of the day as if the zone were UTC */
function firstInstantOf(timeZone: string, midnightMs: number): number {
  const begun = (atMs: number) => atMs + localTimeOf(timeZone, atMs).offsetMs >= midnightMs;
  const { offsetMs } = localTimeOf(timeZone, midnightMs - localTimeOf(timeZone, midnightMs).offsetMs);
  const guess = midnightMs - offsetMs;
  if (begun(guess) && !begun(guess - 1)) return guess;
  let before = midnightMs - MAX_OFFSET_MS;
  let after = midnightMs + MAX_OFFSET_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (begun(middle)) after = middle;
    else before = middle;
  }
  return after;
}

/** The starts of all windows of the unit that touch a stretch of time, in order. */
export function windowStarts(timeZone: string, unit: 'hour' | 'day', { startMs, endMs }: Window): number[] {
  const starts: number[] = [];
  for (let atMs = startMs; atMs < endMs; ) {
    const window = windowAt(timeZone, unit, atMs);
    starts.push(window.startMs);
    atMs = window.endMs;
  }
  return starts;
}
