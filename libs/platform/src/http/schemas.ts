import { z } from 'zod';

const EARLIEST_MS = Date.UTC(2000);
const LATEST_MS = Date.UTC(9000);

/** A time in replies. */
export const instant = z.string().meta({ format: 'date-time', examples: ['2026-01-15T09:30:00.000Z'] });

/** An instant that a caller names, as text with its offset from UTC, in a year that every part of the gateway can hold. */
export const instantText = z.iso
  .datetime({ offset: true, abort: true, error: 'must be a date and time such as 2026-01-31T00:00:00Z' })
  .refine((text) => {
    const ms = Date.parse(text);
    return ms >= EARLIEST_MS && ms <= LATEST_MS;
  }, 'must be between the years 2000 and 9000');

/** Any text of an id's alphabet; one that names no tenant is answered with 404 like every absent id. */
export const tenantId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be a tenant id')
  .meta({ description: 'Id of the tenant.', examples: ['ten_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'] });
