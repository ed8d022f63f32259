import { z } from 'zod';

/** Origins, comma-separated and as browsers write them. `*` is refused: it would let every page in. */
export const corsOrigins = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  )
  .refine((entries) => entries.every(isOrigin), 'expected origins such as https://app.example.com');

function isOrigin(entry: string): boolean {
  if (!URL.canParse(entry)) return false;
  const { protocol, origin } = new URL(entry);
  return /^https?:$/.test(protocol) && origin === entry;
}
