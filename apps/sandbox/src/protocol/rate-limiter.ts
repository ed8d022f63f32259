import { CamsError } from './errors.js';

const WINDOW_MS = 1_000;

/**
 * Calls per second and action, over a sliding second. One limiter stands for one Alibaba Cloud account:
 * all of its access keys and spaces draw from the same budget. Refused calls do not count.
 */
export class RateLimiter {
  private readonly windows = new Map<string, SlidingWindow>();
  private readonly overrides = new Map<string, number>();

  constructor(private readonly now: () => number) {}

  /**
   * Counts a call.
   * @param documentedQps calls per second that CAMS documents; `null` means unlimited
   * @throws {CamsError} `Throttling.User`, with the header that tells when to come back
   */
  admit(action: string, documentedQps: number | null): void {
    const qps = this.overrides.get(action) ?? documentedQps;
    if (qps === null) return;
    let window = this.windows.get(action);
    if (window?.qps !== qps) {
      window = new SlidingWindow(qps);
      this.windows.set(action, window);
    }
    const now = this.now();
    const waitMs = window.admit(now);
    if (waitMs === 0) return;
    throw new CamsError(400, 'Throttling.User', 'Request was denied due to user flow control.', {
      'x-ratelimit-user-api': `Limit:${qps},Remain:0,TimeLeft:${waitMs},Reset:${now + waitMs}`,
    });
  }

  /** Sets another limit for one action; `null` goes back to the documented one. */
  override(action: string, qps: number | null): void {
    if (qps === null) this.overrides.delete(action);
    else this.overrides.set(action, qps);
  }
}

/** Times of the last `qps` admitted calls, oldest first to be overwritten. */
class SlidingWindow {
  private readonly admittedAt: Float64Array;
  private oldest = 0;

  constructor(readonly qps: number) {
    this.admittedAt = new Float64Array(qps).fill(Number.NEGATIVE_INFINITY);
  }

  /** Admits a call and returns 0, or the milliseconds until the next one can be admitted. */
  admit(now: number): number {
    if (this.qps === 0) return WINDOW_MS;
    const waitMs = this.admittedAt[this.oldest]! + WINDOW_MS - now;
    if (waitMs > 0) return waitMs;
    this.admittedAt[this.oldest] = now;
    this.oldest = (this.oldest + 1) % this.qps;
    return 0;
  }
}
