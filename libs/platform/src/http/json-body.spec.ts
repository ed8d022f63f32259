import { describe, expect, it } from 'vitest';
import { Problem } from '../problems/problem.js';
import { parseJsonBody } from './json-body.js';

const parse = (text: string) => parseJsonBody(Buffer.from(text));

describe('parseJsonBody', () => {
  it('parses what JSON.parse parses', () => {
    const value = { a: [1, -2.5e3, null, true], 'b:c': { d: 'x:"{[\\', é: '😀\n' }, '': {} };
    expect(parse(JSON.stringify(value, null, 2))).toEqual(value);
    expect(parse('"text"')).toBe('text');
    expect(parse('')).toBeUndefined();
  });

  it.each([
    ['malformed', '{"a":'],
    ['trailing garbage', '{} {}'],
    ['the same name twice', '{"a":1,"b":{"c":1,"c":2}}'],
    ['the same name twice, one escaped', '{"a":1,"\\u0061":2}'],
    ['__proto__', '{"__proto__":{"admin":true}}'],
    ['constructor', '{"a":[{"constructor":{"prototype":{}}}]}'],
    ['NUL in a value', '{"a":"x\\u0000y"}'],
    ['NUL in a name', '{"a\\u0000":1}'],
    ['a lone surrogate', '{"a":"\\ud800"}'],
    ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['deep nesting, unclosed', '{"a":'.repeat(40)],
  ])('refuses %s', (_, text) => {
    expect(() => parse(text)).toThrow(Problem);
  });

  it.each([
    ['numbers', 150_000, '1'],
    ['arrays', 75_000, '[]'],
    ['objects', 75_000, '{}'],
    ['members', 75_000, '{"a":1}'],
    ['nested arrays', 5_000, `${'['.repeat(30)}${']'.repeat(30)}`],
  ])('refuses more values than any operation takes before it parses them: %s', (_, count, value) => {
    const open = `[${Array(count).fill(value).join()}`;
    expect(() => parse(open)).toThrow('The body holds more than 150,000 values.');
  });

  it('takes the largest batch, whatever marks stand in its texts', () => {
    const templateParams = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`p${i}`, ',']));
    const recipient = { to: '1', templateParams, payload: Array(20).fill('[{') };
    const batch = { recipients: Array(1_000).fill(recipient) };
    expect(parse(JSON.stringify(batch))).toEqual(batch);
  });

  it('names the member that is wrong', () => {
    const error = (() => {
      try {
        parse('{"list":[{"a/b":"x\\u0000"}]}');
      } catch (thrown) {
        return thrown as Problem;
      }
    })();
    expect(error?.errors).toEqual([{ pointer: '#/list/0/a~1b', detail: expect.any(String) }]);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(() => parseJsonBody(Buffer.from([0x22, 0xff, 0x22]))).toThrow('UTF-8');
  });
});
