import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FailureLimiter } from './failure-limiter.js';

describe('FailureLimiter', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('blocks a key after as many failures as are allowed, until its minute is over', () => {
    const limiter = new FailureLimiter(3);
    limiter.recordFailure('a');
    vi.advanceTimersByTime(20_000);
    limiter.recordFailure('a');
    expect(limiter.blockedForS('a')).toBe(0);
    limiter.recordFailure('a');
    expect(limiter.blockedForS('a')).toBe(40);
    expect(limiter.blockedForS('b')).toBe(0);
    vi.advanceTimersByTime(39_500);
    expect(limiter.blockedForS('a')).toBe(1);
    vi.advanceTimersByTime(600);
    expect(limiter.blockedForS('a')).toBe(0);
  });

  it('starts a new minute with the first failure after the last one is over', () => {
    const limiter = new FailureLimiter(1);
    limiter.recordFailure('a');
    vi.advanceTimersByTime(61_000);
    limiter.recordFailure('a');
    vi.advanceTimersByTime(30_000);
    expect(limiter.blockedForS('a')).toBe(30);
  });

  it('stays bounded, and forgets the longest unused key first', () => {
    const limiter = new FailureLimiter(1);
    limiter.recordFailure('first');
    for (let i = 0; i < 49_999; i += 1) limiter.recordFailure(`key ${i}`);
    expect(limiter.blockedForS('key 0')).toBe(60);
    limiter.recordFailure('one more');
    expect(limiter.blockedForS('first')).toBe(0);
    expect(limiter.blockedForS('key 0')).toBe(60);
  });
});
