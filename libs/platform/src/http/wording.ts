import type { z } from 'zod';
import { oneOf } from '../one-of.js';

type Issue = z.core.$ZodRawIssue;

/** What is expected, by the type of zod. */
const types: Readonly<Record<string, string>> = {
  string: 'must be a text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be an object',
  null: 'must be null',
};

const units: Readonly<Record<string, string>> = { string: 'characters', array: 'items' };

/** What is wrong with a field, where its schema does not say so in words of its own. */
export function wordingOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? 'is not valid';
    case 'invalid_value':
      return `must be ${oneOf(issue.values)}`;
    case 'too_small':
      return bound(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return bound(issue.origin, 'at most', issue.maximum);
    case 'invalid_format':
      return 'is not of the right form';
    default:
      return 'is not valid';
  }
}

function bound(origin: string, side: string, limit: number | bigint): string {
  const unit = units[origin];
  return unit === undefined ? `must be ${side} ${limit}` : `must have ${side} ${limit} ${unit}`;
}
