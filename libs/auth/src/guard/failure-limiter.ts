import { LRUCache } from 'lru-cache';

const WINDOW_MS = 60_000;
const MAX_KEYS = 50_000;

interface Window {
  failures: number;
  readonly endsAtMs: number;
}

/**
 * Counts failed attempts per key, in this process, in windows of a minute that start with the first failure. Bounded
 * whatever is sent: beyond 50,000 keys the longest unused one is forgotten.
 */
export class FailureLimiter {
  private readonly windows = new LRUCache<string, Window>({ max: MAX_KEYS });

  constructor(private readonly failuresPerMinute: number) {}

  /** @returns whole seconds until the next attempt may be made, `0` when it may be made now */
  blockedForS(key: string): number {
    const window = this.windows.get(key);
    if (!window || window.failures < this.failuresPerMinute) return 0;
    return Math.max(0, Math.ceil((window.endsAtMs - performance.now()) / 1_000));
  }

  recordFailure(key: string): void {
    const nowMs = performance.now();
    const window = this.windows.get(key);
    if (window && window.endsAtMs > nowMs) window.failures += 1;
    else this.windows.set(key, { failures: 1, endsAtMs: nowMs + WINDOW_MS });
  }
}
