import { z } from 'zod';

/** A whole number within bounds, which a refusal names both. */
export function wholeNumber(min: number, max: number) {
  return z.int(`must be a whole number from ${min} to ${max}`).min(min).max(max);
}
