import { describe, expect, it } from 'vitest';
import { repeatedName } from './repeated-name.js';

describe('repeatedName', () => {
  it.each<[string, (string | number)[]]>([
    ['{"a":1,"a":2}', ['a']],
    ['{"a":1,"\\u0061":2}', ['a']],
    ['{"x":[1,[{"y":{}},{"b":"a:,{[\\"","c":[],"b":0}]]}', ['x', 1, 1, 'b']],
    ['[{"a":"a"},{"a":["a","a"],"a":1}]', [1, 'a']],
    ['{"a":{"a":{"a":1},"b":1,"b":2}}', ['a', 'b']],
  ])('finds it in %s', (json, path) => {
    expect(repeatedName(json)).toEqual(path);
  });

  it.each(['{"a":{"a":1},"b":[{"a":1},{"a":"a"}]}', '[]', '"a:a"'])('finds none in %s', (json) => {
    expect(repeatedName(json)).toBeUndefined();
  });
});
