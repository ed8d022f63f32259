import { describe, expect, it } from 'vitest';
import { Problem } from '#libs/platform';
import { validatorOf } from './validator.js';

const item = { type: 'object', properties: { to: { type: 'string' } }, additionalProperties: false };
const check = validatorOf(
  {
    type: 'object',
    properties: {
      list: { type: 'array', maxItems: 10, items: item },
      map: { type: 'object', propertyNames: { maxLength: 3 } },
    },
    required: ['list'],
    additionalProperties: false,
  },
  'body',
);

function pointersOf(value: unknown): string[] | undefined {
  try {
    check(value);
  } catch (error) {
    if (error instanceof Problem) return error.errors?.map(({ pointer }) => pointer);
    throw error;
  }
  return [];
}

describe('validatorOf', () => {
  it('lets through what the schema allows, also after a refusal', () => {
    expect(pointersOf({})).toEqual(['#/list']);
    expect(pointersOf({ list: [{ to: 'a' }], map: { abc: 1 } })).toEqual([]);
  });

  it('names every wrong field of an ordinary request', () => {
    const value = { list: [{ to: 1 }, { 'a/b': 1 }], map: { long_key: 1 }, more: 1 };
    expect(pointersOf(value)?.sort()).toEqual(['#/list/0/to', '#/list/1/a~1b', '#/map/long_key', '#/more']);
  });

  it('reports no more than twenty', () => {
    const names = Array.from({ length: 100 }, (_, i) => [`name${i}`, 1]);
    expect(pointersOf({ list: [], ...Object.fromEntries(names) })).toHaveLength(20);
  });

  it('stops at the first mistake of a request that is one mistake after the other', () => {
    const hostile = { list: Array.from({ length: 500_000 }, () => 1) };
    expect(pointersOf(hostile)).toHaveLength(1);
  });
});
