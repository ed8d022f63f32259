import { describe, expect, it } from 'vitest';
import { type Field, list, map, record, text } from '#libs/cams';
import { checkNames } from './check-names.js';

const twice = { Cc: text('A.'), CountryCode: text('B.') };

describe('checkNames', () => {
  it.each<[string, Record<string, Field>]>([
    ['at the top', twice],
    ['in an object', { Data: record('.', twice) }],
    ['in a list', { Data: record('.', { Rows: list('.', record('.', twice)) }) }],
    ['in a map', { Data: map('.', record('.', twice)) }],
  ])('refuses one name for two members %s', (_, fields) => {
    expect(() => checkNames('ListThings', fields)).toThrow(
      'ListThings: Cc and CountryCode would both be called countryCode',
    );
  });

  it('accepts the same name in different objects', () => {
    expect(() =>
      checkNames('ListThings', { Cc: text('A.'), Data: record('.', { CountryCode: text('B.') }) }),
    ).not.toThrow();
  });
});
