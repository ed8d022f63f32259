import { describe, expect, it } from 'vitest';
import { hasAlready, wishesOf } from './request-wishes.js';

const FOR_EVER = Number.POSITIVE_INFINITY;

describe('what a caller says of kept replies', () => {
  it.each([
    [undefined, false, false, FOR_EVER],
    ['no-cache', true, false, FOR_EVER],
    ['No-Cache', true, false, FOR_EVER],
    ['max-age=0', true, false, 0],
    ['max-age="0"', true, false, 0],
    ['max-age=20', false, false, 20],
    ['max-age=20, max-age=5', false, false, 5],
    ['no-store', true, true, FOR_EVER],
    ['no-transform , no-store', true, true, FOR_EVER],
    ['max-age', false, false, FOR_EVER],
    ['max-age=-1', false, false, FOR_EVER],
    ['max-age=soon', false, false, FOR_EVER],
    ['no-cachet', false, false, FOR_EVER],
    [',, ;', false, false, FOR_EVER],
  ])('reads Cache-Control: %s', (given, fresh, unkept, maxAgeS) => {
    expect(wishesOf({ 'cache-control': given })).toEqual({ fresh, unkept, maxAgeS });
  });

  it('reads Pragma where there is no Cache-Control', () => {
    expect(wishesOf({ pragma: 'no-cache' }).fresh).toBe(true);
    expect(wishesOf({ pragma: 'no-store, max-age=0' })).toEqual({ fresh: false, unkept: false, maxAgeS: FOR_EVER });
    expect(wishesOf({ pragma: 'no-cache', 'cache-control': 'max-age=20' }).fresh).toBe(false);
  });
});

describe('what a caller has already', () => {
  it.each([
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b"', false],
    ['"b", W/"a"', true],
    ['"b","a"', true],
    [' * ', true],
    ['a', false],
    ['"aa"', false],
    ['"*"', false],
    ['', false],
  ])('If-None-Match: %s', (given, has) => {
    expect(hasAlready({ 'if-none-match': given }, '"a"')).toBe(has);
  });
});
