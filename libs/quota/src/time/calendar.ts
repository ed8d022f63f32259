import { offsetMsAt } from './local-time.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

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
 * gap or overlap, also where clocks are changed: a day then has 23 or 25 hours, or begins at 1 o'clock, and an hour in
 * the midst of which they are changed is two windows. Every day begins with an hour, and every month with a day.
 * @throws {RangeError} when the zone is unknown, or a `Date` cannot hold the instant and the days around it
 */
export function windowAt(timeZone: string, unit: CalendarUnit, atMs: number): Window {
  const known = latest[unit].get(timeZone);
  if (known && known.startMs <= atMs && atMs < known.endMs) return known;
  const window = unit === 'hour' ? hourAt(timeZone, atMs) : dateWindowAt(timeZone, unit, atMs);
  latest[unit].set(timeZone, window);
  return window;
}

function hourAt(timeZone: string, atMs: number): Window {
  const offsetMs = offsetMsAt(timeZone, atMs);
  const startMs = Math.floor((atMs + offsetMs) / HOUR_MS) * HOUR_MS - offsetMs;
  const endMs = startMs + HOUR_MS;
  return {
    startMs: changeBetween(timeZone, startMs, atMs) ?? startMs,
    endMs: changeBetween(timeZone, atMs, endMs - 1) ?? endMs,
  };
}

/** When the zone's clocks are changed after the one instant and not after the other. */
function changeBetween(timeZone: string, fromMs: number, toMs: number): number | undefined {
  const offsetMs = offsetMsAt(timeZone, fromMs);
  if (offsetMsAt(timeZone, toMs) === offsetMs) return undefined;
  return firstInstant(fromMs, toMs, (atMs) => offsetMsAt(timeZone, atMs) !== offsetMs);
}

function dateWindowAt(timeZone: string, unit: 'day' | 'month', atMs: number): Window {
  const localMs = atMs + offsetMsAt(timeZone, atMs);
  // Clocks that are put back over midnight show the day before once more: the instant belongs to the later window, or
  // to the earlier one when the day begins with its second midnight.
  for (const ahead of [0, 1, -1]) {
    const startMs = firstInstantOf(timeZone, midnightOf(unit, localMs, ahead));
    const endMs = firstInstantOf(timeZone, midnightOf(unit, localMs, ahead + 1));
    if (startMs <= atMs && atMs < endMs) return { startMs, endMs };
  }
  throw new RangeError(`no ${unit} of ${timeZone} holds ${atMs}`);
}

/** Midnight before the local time, at the start of its day or month or of one `ahead` of it, as if the zone were UTC. */
function midnightOf(unit: 'day' | 'month', localMs: number, ahead: number): number {
  if (unit === 'day') return (Math.floor(localMs / DAY_MS) + ahead) * DAY_MS;
  const date = new Date(localMs);
  return new Date(0).setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + ahead, 1);
}

/** @param midnightMs midnight of the day as if the zone were UTC */
function firstInstantOf(timeZone: string, midnightMs: number): number {
  const begun = (atMs: number) => atMs + offsetMsAt(timeZone, atMs) >= midnightMs;
  const guess = midnightMs - offsetMsAt(timeZone, midnightMs - offsetMsAt(timeZone, midnightMs));
  if (begun(guess) && !begun(guess - 1)) return guess;
  // No zone is further from UTC than a day.
  return firstInstant(midnightMs - DAY_MS, midnightMs + DAY_MS, begun);
}

/** An instant that is so, after one that is not, between one that is not and one that is. */
function firstInstant(beforeMs: number, afterMs: number, isSo: (atMs: number) => boolean): number {
  let [before, after] = [beforeMs, afterMs];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isSo(middle)) after = middle;
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
