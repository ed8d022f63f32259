import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Problem } from '../problems/problem.js';
import { fieldPointer, RequestValidationPipe, singleLine } from './validation.js';

const schema = z.strictObject({
  name: singleLine(8),
  tags: z.array(z.strictObject({ key: z.string() })).optional(),
});

async function errorsOf(value: unknown, type: 'body' | 'query' | 'param' = 'body') {
  const refusal = await new RequestValidationPipe().transform(value, { type, schema }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Problem);
  expect((refusal as Problem).code).toBe('invalid_request');
  return (refusal as Problem).errors;
}

describe('RequestValidationPipe', () => {
  it("hands on the schema's output", async () => {
    const trimmed = z.strictObject({ name: z.string().trim() });
    const value = await new RequestValidationPipe().transform({ name: ' a ' }, { type: 'body', schema: trimmed });
    expect(value).toEqual({ name: 'a' });
  });

  it('leaves alone what has no schema', async () => {
    expect(await new RequestValidationPipe().transform({ x: 1 }, { type: 'body' })).toEqual({ x: 1 });
  });

  it('points at every field that is wrong, in the place where it stands', async () => {
    expect(await errorsOf({ tags: [{ key: 1 }] })).toEqual([
      { pointer: '#/name', detail: 'is required' },
      { pointer: '#/tags/0/key', detail: 'must be a text' },
    ]);
    expect(await errorsOf({ name: 'far too long' }, 'query')).toMatchObject([{ pointer: '#/query/name' }]);
    expect(await errorsOf({ name: 'far too long' }, 'param')).toMatchObject([{ pointer: '#/path/name' }]);
  });

  it.each([undefined, null, [], 'text', 1])('refuses %j as a whole', async (value) => {
    expect(await errorsOf(value)).toMatchObject([{ pointer: '#' }]);
  });

  it('names each unknown field, prototype names too', async () => {
    const body: unknown = JSON.parse('{"name":"a","__proto__":{},"constructor":1,"tags":[{"key":"k","a/b~c d":1}]}');
    expect((await errorsOf(body))?.map(({ pointer }) => pointer).sort()).toEqual([
      '#/__proto__',
      '#/constructor',
      '#/tags/0/a~1b~0c%20d',
    ]);
  });

  it('answers shortly however much is wrong', async () => {
    const names = Array.from({ length: 1_000 }, (_, i) => [`${i}${'x'.repeat(1_000)}`, 1]);
    const errors = await errorsOf({ name: 'a', ...Object.fromEntries(names) });
    expect(errors).toHaveLength(20);
    expect(JSON.stringify(errors).length).toBeLessThan(3_000);
  });
});

describe('fieldPointer', () => {
  it('survives half of a surrogate pair', () => {
    expect(fieldPointer('body', ['\ud800'])).toBe('#/%EF%BF%BD');
  });
});

describe('singleLine', () => {
  it.each(['\0', '\n', '\r', '\t', '\x1b', '\x7f', '\x85', '\u2028', '\u2029', '\ud83d', '\ude00'])(
    'refuses %j',
    (character) => {
      expect(singleLine(10).safeParse(`a${character}b`).success).toBe(false);
    },
  );

  it('takes every script, and emoji', () => {
    for (const text of ['咖啡', 'Crème brûlée', 'قهوة', '☕😀']) expect(singleLine(20).parse(text)).toBe(text);
  });
});
