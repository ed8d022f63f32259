import { expect, it } from 'vitest';
import { ReplicaCount } from './replica-count.js';

it('counts one more at once, and one less when it has been gone for two seconds', () => {
  let present = 2;
  const count = new ReplicaCount(() => present);
  expect(count.at(0)).toBe(2);
  present = 3;
  expect(count.at(100)).toBe(3);
  present = 1;
  expect(count.at(2_000)).toBe(3);
  present = 2;
  expect(count.at(2_100)).toBe(3);
  expect(count.at(2_101)).toBe(2);
});

it('is not deceived by a moment in which it sees none', () => {
  let present = 3;
  const count = new ReplicaCount(() => present);
  for (let atMs = 0; atMs < 10_000; atMs += 100) {
    present = atMs % 1_000 === 0 ? 1 : 3;
    expect(count.at(atMs)).toBe(atMs === 0 ? 1 : 3);
  }
});
