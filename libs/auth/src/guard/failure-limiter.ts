import { LRUCache } from 'lru-cache';

const WINDOW_MS = 60_000;
const MAX_KEYS = 50_000;

/**
 * Counts failed attempts per key, in this process, in windows of a minute that start with the first failure. Bounded
 * whatever is sent: beyond 50,000 keys the longest unused one is forgotten.
 */
export class FailureLimiter {
  private readonly failures = new LRUCache<string, number>({ max: MAX_KEYS, ttl: WINDOW_MS, noUpdateTTL: true });

  constructor(private readonly failuresPerMinute: number) {}

  /** @returns whole seconds until the next attempt may be made, `0` when it may be made now */
  blockedForS(key: string): number {
    if ((this.failures.get(key) ?? 0) < this.failuresPerMinute) return 0;
    return Math.max(1, Math.ceil(this.failures.getRemainingTTL(key) / 1_000));
  }

  recordFailure(key: string): void {
    // Reading first drops a count whose window is over, so that a new one starts.
    this.failures.set(key, (this.failures.get(key) ?? 0) + 1);
  }
}
