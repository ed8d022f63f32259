import { z } from 'zod';
import { wholeNumber } from './whole-number.js';

/** Some of CAMS's tokens have more than a thousand characters. */
export const MAX_CURSOR_LENGTH = 2_048;
const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;

/** Where the next page starts, as opaque text for a list's `nextCursor`. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The query parameter `cursor`: text from {@link encodeCursor}, read back as a position of the given form. */
export function cursorOf<Position>(position: z.ZodType<Position>) {
  return z
    .string()
    .max(MAX_CURSOR_LENGTH)
    .transform((cursor, context): Position => {
      const parsed = position.safeParse(decode(cursor));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: 'must be the `nextCursor` of a page of this list' });
      return z.NEVER;
    })
    .meta({ description: 'The `nextCursor` of the page before; leave it out for the first page.' });
}

/** The query parameter `limit`: how many items a page holds at most. */
export const pageLimit = z
  .preprocess(
    (given) => (typeof given === 'string' && /^\d{1,4}$/.test(given) ? Number(given) : given),
    wholeNumber(1, MAX_LIMIT),
  )
  .default(DEFAULT_LIMIT)
  .meta({ description: `How many items the page holds at most, ${DEFAULT_LIMIT} unless given.` });

/** `undefined` where the text is not what {@link encodeCursor} gives. */
function decode(cursor: string): unknown {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.toString('base64url') !== cursor) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
