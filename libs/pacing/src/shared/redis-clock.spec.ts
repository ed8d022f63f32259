import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RedisClock } from './redis-clock.js';

const AHEAD_MS = 1_700_000_000_000;

it('is never earlier than the clock of Redis, and later by no more than the fastest answer took', () => {
  const answers = fc.array(fc.record({ pauseMs: fc.nat(500), toRedisMs: fc.nat(100), backMs: fc.nat(100) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(answers, (all) => {
      const clock = new RedisClock();
      let nowMs = 1_000;
      clock.set(nowMs + AHEAD_MS, nowMs);
      let fastestMs = 0;
      for (const { pauseMs, toRedisMs, backMs } of all) {
        const askedAtMs = nowMs + pauseMs;
        clock.learn(askedAtMs + toRedisMs + AHEAD_MS, askedAtMs);
        nowMs = askedAtMs + toRedisMs + backMs;
        fastestMs = Math.max(fastestMs, toRedisMs);
        expect(clock.at(nowMs)).toBeGreaterThanOrEqual(nowMs + AHEAD_MS);
        expect(clock.at(nowMs)).toBeLessThanOrEqual(nowMs + AHEAD_MS + fastestMs);
      }
    }),
  );
});

it('follows a clock that was slow for long', () => {
  const clock = new RedisClock();
  clock.set(AHEAD_MS, 0);
  for (let atMs = 0; atMs < 20_000; atMs += 100) clock.learn(atMs + AHEAD_MS + 40, atMs);
  expect(clock.at(20_000)).toBe(20_000 + AHEAD_MS + 40);
  clock.learn(20_000 + AHEAD_MS, 20_000);
  expect(clock.at(20_000)).toBe(20_000 + AHEAD_MS);
});
