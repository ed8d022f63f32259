import { z } from 'zod';

/** A setting that lists entries, with commas between them. @param expected what is said when one of them is none */
export function commaSeparated(isEntry: (entry: string) => boolean, expected: string) {
  return z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .refine((entries) => entries.every(isEntry), expected);
}
