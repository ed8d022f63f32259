import { expect, it } from 'vitest';
import { whenReady } from './when-ready.js';

it('continues at once with a value, and later with a promise', async () => {
  expect(whenReady(1, (value) => value + 1)).toBe(2);
  const later = whenReady(Promise.resolve(1), (value) => value + 1);
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toBe(2);
});
