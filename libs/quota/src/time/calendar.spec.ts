import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarUnit, windowAt, windowStarts } from './calendar.js';
import { isTimeZone, offsetMsAt } from './local-time.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The first instant that a `Date` can hold; the last one is as far from 1970. */
const FIRST_MS = -8_640_000_000_000_000;
const zones = Intl.supportedValuesOf('timeZone');
const zone = fc.constantFrom(...zones);
const unit = fc.constantFrom<CalendarUnit>('hour', 'day', 'month');
/** From 1990, with its stranger rules, until 2050. */
const instant = fc.integer({ min: Date.UTC(1990), max: Date.UTC(2050) });
const iso = (ms: number) => new Date(ms).toISOString();
const isoWindow = (...given: Parameters<typeof windowAt>) => {
  const { startMs, endMs } = windowAt(...given);
  return [iso(startMs), iso(endMs)];
};

/** Zones with changes of clocks that do not leave hours whole: by less than one, or not at the hour. */
const oddZones = [
  'Australia/Lord_Howe',
  'Asia/Pyongyang',
  'America/Caracas',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Antarctica/Troll',
];

/** When the clocks of these zones were changed, to the hour. */
const changes = oddZones.flatMap((timeZone) => {
  const isChanged = (fromMs: number, forMs: number) =>
    offsetMsAt(timeZone, fromMs) !== offsetMsAt(timeZone, fromMs + forMs);
  const days = Array.from({ length: 42 * 365 }, (_, i) => Date.UTC(1985) + i * DAY_MS);
  return days
    .filter((dayMs) => isChanged(dayMs, DAY_MS))
    .flatMap((dayMs) => Array.from({ length: 24 }, (_, i) => dayMs + i * HOUR_MS))
    .filter((hourMs) => isChanged(hourMs, HOUR_MS))
    .map((hourMs) => [timeZone, hourMs] as const);
});

describe('windowAt', () => {
  it('holds the instant it was asked for', () => {
    fc.assert(
      fc.property(zone, unit, instant, (timeZone, of, atMs) => {
        const { startMs, endMs } = windowAt(timeZone, of, atMs);
        expect(startMs).toBeLessThanOrEqual(atMs);
        expect(endMs).toBeGreaterThan(atMs);
      }),
      { numRuns: 1_500 },
    );
  });

  it('tiles the time: the next window starts where one ends, and every instant of a window gives that window', () => {
    fc.assert(
      fc.property(zone, unit, instant, fc.double({ min: 0, max: 1, noNaN: true }), (...given) => {
        const [timeZone, of, atMs, share] = given;
        const window = windowAt(timeZone, of, atMs);
        expect(windowAt(timeZone, of, window.endMs).startMs).toBe(window.endMs);
        expect(windowAt(timeZone, of, window.startMs - 1).endMs).toBe(window.startMs);
        const inside = Math.min(window.startMs + Math.floor((window.endMs - window.startMs) * share), window.endMs - 1);
        expect(windowAt(timeZone, of, inside)).toEqual(window);
      }),
      { numRuns: 700 },
    );
  });

  it('starts on the first of a month, and days and months last as long as they may', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, atMs) => {
        const day = windowAt(timeZone, 'day', atMs);
        const month = windowAt(timeZone, 'month', atMs);
        // Antarctica/Casey has put its clocks forward and back by three hours.
        expect((day.endMs - day.startMs) / HOUR_MS).toBeGreaterThanOrEqual(21);
        expect((day.endMs - day.startMs) / HOUR_MS).toBeLessThanOrEqual(27);
        expect((month.endMs - month.startMs) / HOUR_MS).toBeGreaterThanOrEqual(27 * 24);
        expect((month.endMs - month.startMs) / HOUR_MS).toBeLessThanOrEqual(31 * 24 + 27);
        expect(new Date(month.startMs + offsetMsAt(timeZone, month.startMs)).getUTCDate()).toBe(1);
        expect(month.startMs).toBeLessThanOrEqual(day.startMs);
        expect(month.endMs).toBeGreaterThanOrEqual(day.endMs);
      }),
      { numRuns: 700 },
    );
  });

  it('tiles the hours too where clocks are changed in the midst of one, and days begin with one', () => {
    expect(changes.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        fc.integer({ min: -2 * HOUR_MS, max: 2 * HOUR_MS }),
        ([timeZone, changedMs], afterMs) => {
          const hour = windowAt(timeZone, 'hour', changedMs + afterMs);
          expect(hour.endMs - hour.startMs).toBeLessThanOrEqual(HOUR_MS);
          expect(windowAt(timeZone, 'hour', hour.endMs).startMs).toBe(hour.endMs);
          expect(windowAt(timeZone, 'hour', hour.startMs - 1).endMs).toBe(hour.startMs);
          const day = windowAt(timeZone, 'day', changedMs + afterMs);
          expect(windowAt(timeZone, 'hour', day.startMs).startMs).toBe(day.startMs);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('holds the instant in any year, or says that there is none', () => {
    fc.assert(
      fc.property(zone, unit, fc.integer({ min: FIRST_MS + 62 * DAY_MS, max: -FIRST_MS - 62 * DAY_MS }), (...given) => {
        const [, , atMs] = given;
        const { startMs, endMs } = windowAt(...given);
        expect(startMs).toBeLessThanOrEqual(atMs);
        expect(endMs).toBeGreaterThan(atMs);
      }),
      { numRuns: 700 },
    );
    for (const atMs of [FIRST_MS, -FIRST_MS, FIRST_MS - 1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => windowAt('Europe/Berlin', 'day', atMs)).toThrow(RangeError);
    }
  });

  it.each([
    ['UTC', 'day', '0099-06-01T12:00:00Z', '0099-06-01T00:00:00.000Z', '0099-06-02T00:00:00.000Z'],
    ['UTC', 'month', '-000001-02-03T00:00:00Z', '-000001-02-01T00:00:00.000Z', '-000001-03-01T00:00:00.000Z'],
    ['UTC', 'day', '2026-02-28T23:59:59.999Z', '2026-02-28T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
    ['UTC', 'month', '2028-02-29T12:00:00Z', '2028-02-01T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
    ['UTC', 'month', '2026-12-31T23:59:59Z', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['Asia/Shanghai', 'day', '2026-01-01T15:59:59Z', '2025-12-31T16:00:00.000Z', '2026-01-01T16:00:00.000Z'],
    // Put forward from 2:00 to 2:30, and back again.
    ['Australia/Lord_Howe', 'hour', '2026-10-03T15:29:59Z', '2026-10-03T14:30:00.000Z', '2026-10-03T15:30:00.000Z'],
    ['Australia/Lord_Howe', 'hour', '2026-10-03T15:30:00Z', '2026-10-03T15:30:00.000Z', '2026-10-03T16:00:00.000Z'],
    ['Australia/Lord_Howe', 'hour', '2026-04-04T14:59:59Z', '2026-04-04T14:00:00.000Z', '2026-04-04T15:00:00.000Z'],
    ['Australia/Lord_Howe', 'hour', '2026-04-04T15:00:00Z', '2026-04-04T15:00:00.000Z', '2026-04-04T15:30:00.000Z'],
    ['Asia/Kolkata', 'hour', '2026-01-01T12:29:00Z', '2026-01-01T11:30:00.000Z', '2026-01-01T12:30:00.000Z'],
    // 23 hours, then 25.
    ['Europe/Berlin', 'day', '2026-03-29T12:00:00Z', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', 'day', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    // The day begins at 1 o'clock.
    ['America/Sao_Paulo', 'day', '2018-11-04T12:00:00Z', '2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z'],
    // Clocks go back from 0:00 to 23:00 of the day before, and from 0:01 to 23:01.
    ['America/Sao_Paulo', 'day', '2019-02-17T02:30:00Z', '2019-02-16T02:00:00.000Z', '2019-02-17T03:00:00.000Z'],
    // The 30th was left out.
    ['Pacific/Apia', 'day', '2011-12-30T09:59:59Z', '2011-12-29T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
    ['Pacific/Apia', 'day', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00.000Z', '2011-12-31T10:00:00.000Z'],
  ] as const)('%s %s at %s', (timeZone, of, at, start, end) => {
    expect(isoWindow(timeZone, of, Date.parse(at))).toEqual([start, end]);
  });

  it('gives every instant of a night in which midnight comes twice to one day', () => {
    const night = Array.from({ length: 180 }, (_, i) => Date.UTC(2009, 10, 1, 1) + i * 60_000);
    const days = night.map((atMs) => windowAt('America/St_Johns', 'day', atMs));
    for (const [i, { startMs, endMs }] of days.entries()) {
      expect(night[i]).toBeGreaterThanOrEqual(startMs);
      expect(night[i]).toBeLessThan(endMs);
    }
    expect(new Set(days.map(({ startMs }) => startMs)).size).toBe(2);
  });
});

describe('windowStarts', () => {
  it('lists the days that a stretch of time touches', () => {
    const stretch = { startMs: Date.parse('2026-03-28T12:00:00Z'), endMs: Date.parse('2026-03-30T00:00:00Z') };
    expect(windowStarts('Europe/Berlin', 'day', stretch).map(iso)).toEqual([
      '2026-03-27T23:00:00.000Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ]);
    expect(windowStarts('UTC', 'day', { startMs: 5, endMs: 5 })).toEqual([]);
  });
});

describe('isTimeZone', () => {
  it('knows the names of the database, and nothing else', () => {
    expect(zones.every(isTimeZone)).toBe(true);
    for (const name of ['', 'Mars/Olympus', 'UTC; DROP', '../etc', 'Europe/Berlin '])
      expect(isTimeZone(name)).toBe(false);
  });
});
