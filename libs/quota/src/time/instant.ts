import { z } from 'zod';

const EARLIEST_MS = Date.UTC(2000);
const LATEST_MS = Date.UTC(9000);

/** An instant that a caller names, as text with its offset from UTC, in a year that every part of the gateway can hold. */
export const instantText = z.iso
  .datetime({ offset: true, abort: true, error: 'must be a date and time such as 2026-01-31T00:00:00Z' })
  .refine((text) => {
    const ms = Date.parse(text);
    return ms >= EARLIEST_MS && ms <= LATEST_MS;
  }, 'must be between the years 2000 and 9000');
