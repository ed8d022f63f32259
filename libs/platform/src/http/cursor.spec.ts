import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cursorOf, encodeCursor, pageLimit } from './cursor.js';

const position = z.strictObject({ id: z.string(), at: z.number() });

describe('cursor', () => {
  it('reads back what it wrote', () => {
    const there = { id: 'ten_ü', at: 1 };
    expect(encodeCursor(there)).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(cursorOf(position).parse(encodeCursor(there))).toEqual(there);
  });

  it('holds a token of a thousand characters and more', () => {
    const there = { id: 'a'.repeat(1_400), at: 1 };
    expect(cursorOf(position).parse(encodeCursor(there))).toEqual(there);
  });

  it.each([
    '',
    '!',
    '0',
    'null',
    `${encodeCursor({ id: 'a', at: 1 })}=`,
    encodeCursor({ id: 'a' }),
    encodeCursor({ id: 'a', at: 1, more: 1 }),
    encodeCursor('a'),
    Buffer.from('{"id":').toString('base64url'),
    encodeCursor({ id: 'a'.repeat(1_600), at: 1 }),
    ['a', 'b'],
  ])('refuses %j', (cursor) => {
    expect(cursorOf(position).safeParse(cursor).success).toBe(false);
  });
});

describe('pageLimit', () => {
  it('is 50 unless asked otherwise, up to 200', () => {
    expect(pageLimit.parse(undefined)).toBe(50);
    expect(pageLimit.parse('1')).toBe(1);
    expect(pageLimit.parse('200')).toBe(200);
  });

  it.each(['0', '201', '-1', '1.5', '1e2', '0x10', ' 5', '', 'ten', ['5', '6'], ['5'], '1000'])(
    'refuses %j, and says what it may be',
    (limit) => {
      const { error } = pageLimit.safeParse(limit);
      expect(error?.issues.map(({ message }) => message)).toEqual(['must be a whole number from 1 to 200']);
    },
  );
});
