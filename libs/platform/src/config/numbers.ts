import { z } from 'zod';

/** A setting that is a whole number within bounds. */
export function wholeNumberSetting(min: number, max: number) {
  const expected = `expected a whole number from ${min} to ${max}`;
  return z.coerce.number(expected).int(expected).min(min, expected).max(max, expected);
}

/** 0 means any free port. */
export const portSetting = wholeNumberSetting(0, 65_535);
