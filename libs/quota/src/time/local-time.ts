/** A date as a calendar on the wall shows it; `month` counts from 1. */
export interface LocalDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface LocalTime {
  readonly date: LocalDate;
  /** How far the zone is ahead of UTC at that instant. */
  readonly offsetMs: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What a clock on the wall shows at an instant.
 * @throws {RangeError} when the zone is unknown
 */
export function localTimeOf(timeZone: string, atMs: number): LocalTime {
  const text = formatOf(timeZone).format(atMs);
  const [month, day, year, hour, minute, second] = text.match(/\d+/g)!.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const wholeSecondMs = Math.floor(atMs / 1_000) * 1_000;
  return { date: { year, month, day }, offsetMs: Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecondMs };
}

/** Whether the name is one of the IANA time zone database that this process knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Making a format costs as much as a thousand uses of it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
