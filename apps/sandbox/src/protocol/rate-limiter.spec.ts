import { describe, expect, it } from 'vitest';
import { CamsError } from './errors.js';
import { RateLimiter } from './rate-limiter.js';

function limiterAt(startMs: number) {
  const clock = { ms: startMs };
  return { clock, limiter: new RateLimiter(() => clock.ms) };
}

describe('RateLimiter', () => {
  it('slides: at no time are more than `qps` calls admitted within a second', () => {
    const { clock, limiter } = limiterAt(1_000_000);
    const admitted: number[] = [];
    for (; clock.ms < 1_005_000; clock.ms += 37) {
      try {
        limiter.admit('A', 5);
        admitted.push(clock.ms);
      } catch (error) {
        expect(error).toBeInstanceOf(CamsError);
      }
    }
    const busiest = Math.max(...admitted.map((at) => admitted.filter((x) => x > at - 1_000 && x <= at).length));
    expect(busiest).toBe(5);
    expect(admitted.length).toBeGreaterThanOrEqual(24);
  });

  it('says when the next call is welcome', () => {
    const { clock, limiter } = limiterAt(5_000);
    limiter.admit('A', 1);
    clock.ms += 300;
    expect(() => limiter.admit('A', 1)).toThrow(
      expect.objectContaining({
        status: 400,
        code: 'Throttling.User',
        headers: { 'x-ratelimit-user-api': 'Limit:1,Remain:0,TimeLeft:700,Reset:6000' },
      }),
    );
    clock.ms += 700;
    expect(() => limiter.admit('A', 1)).not.toThrow();
  });

  it('counts each action for itself, and not those without a limit', () => {
    const { limiter } = limiterAt(0);
    limiter.admit('A', 1);
    expect(() => limiter.admit('B', 1)).not.toThrow();
    for (let i = 0; i < 1_000; i++) limiter.admit('C', null);
  });

  it('lets a limit be overridden and restored', () => {
    const { limiter } = limiterAt(0);
    limiter.override('A', 0);
    expect(() => limiter.admit('A', 5)).toThrow(CamsError);
    limiter.override('A', 2);
    limiter.admit('A', 1);
    limiter.admit('A', 1);
    expect(() => limiter.admit('A', 1)).toThrow(CamsError);
    limiter.override('A', null);
    limiter.admit('A', 1);
    expect(() => limiter.admit('A', 1)).toThrow(CamsError);
  });
});
