const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * How far the zone is ahead of UTC at an instant: added to it, this is what a clock on the wall shows.
 * @throws {RangeError} when the zone is unknown, or the instant none that a `Date` can hold
 */
export function offsetMsAt(timeZone: string, atMs: number): number {
  const text = formatOf(timeZone).format(atMs);
  const [whole, sign, hours, minutes, seconds = '0'] =
    /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(text) ?? unreadable(text);
  if (whole === 'GMT') return 0;
  const ms = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
  return sign === '-' ? -ms : ms;
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
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}

function unreadable(text: string): never {
  throw new Error(`no offset from UTC in "${text}"`);
}
