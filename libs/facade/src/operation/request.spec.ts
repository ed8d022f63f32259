import { describe, expect, it } from 'vitest';
import { flag, integer, list, text } from '#libs/cams';
import { Problem } from '#libs/platform';
import { requestReaderOf } from './request.js';

const query = {
  Name: text('Name.'),
  Count: integer('Count.'),
  Active: flag('Active.'),
  Permissions: { ...list('Permissions.', text('One.')), json: true },
} as const;
const reader = requestReaderOf({ path: {}, query, body: {} }, undefined);
const read = (given: object) => reader.read({ params: {}, query: given, body: undefined }).parameters;

describe('a query', () => {
  it.each<[string, object, object]>([
    ['a number', { count: '12' }, { Count: '12' }],
    ['a flag', { active: 'false' }, { Active: 'false' }],
    ['a list', { permissions: ['a', 'b'] }, { Permissions: '["a","b"]' }],
    ['a list of one', { permissions: 'a' }, { Permissions: '["a"]' }],
  ])('carries %s', (_, given, parameters) => {
    expect(read(given)).toEqual(parameters);
  });

  it.each([{ count: '1.5' }, { count: ['1', '2'] }, { active: 'yes' }, { name: ['a', 'b'] }, { permissions: ['\n'] }])(
    'is refused with %j',
    (given) => {
      expect(() => read(given)).toThrow(Problem);
    },
  );
});
