import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { wholeNumber } from './whole-number.js';
import { wordingOf } from './wording.js';

describe('wordingOf', () => {
  it.each([
    [z.string(), 5, 'must be a text'],
    [z.number(), 'x', 'must be a number'],
    [z.int(), 1.5, 'must be a whole number'],
    [z.boolean(), 1, 'must be true or false'],
    [z.array(z.string()), {}, 'must be a list'],
    [z.object({}), [], 'must be an object'],
    [z.null(), 0, 'must be null'],
    [z.enum(['hour', 'day', 'month']), 'year', 'must be hour, day or month'],
    [z.literal('up'), 'down', 'must be up'],
    [z.string().max(3), 'long', 'must have at most 3 characters'],
    [z.array(z.int()).min(2), [1], 'must have at least 2 items'],
    [z.number().min(2), 1, 'must be at least 2'],
    [z.number().max(2), 3, 'must be at most 2'],
    [z.string().regex(/a/), 'b', 'is not of the right form'],
    [z.union([z.string(), z.number()]), null, 'is not valid'],
    [z.date(), 1, 'is not valid'],
    [z.string('must be a name'), 5, 'must be a name'],
    [wholeNumber(1, 9), 10, 'must be a whole number from 1 to 9'],
    [wholeNumber(1, 9), 1.5, 'must be a whole number from 1 to 9'],
    [wholeNumber(1, 9), 'x', 'must be a whole number from 1 to 9'],
  ])('says in our own words what is wrong: %#', (schema, value, words) => {
    const { error } = schema.safeParse(value, { error: wordingOf });
    expect(error?.issues.map(({ message }) => message)).toEqual([words]);
  });
});
