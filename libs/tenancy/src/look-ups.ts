import { LRUCache } from 'lru-cache';
import type { Listing } from './listings.js';

const INTERVAL_MS = 60_000;
const PAUSE_AFTER_FAILURE_MS = 5_000;
const MAX_REMEMBERED = 20_000;

/** How a look-up ended. */
export type LookUpOutcome = { readonly complete: boolean } | { readonly error: unknown };

/**
 * Keeps look-ups rare: one at a time for a key, the next one a minute later, or a short pause later when it failed.
 * Remembered in this process only, for a bounded number of keys.
 */
export class LookUps {
  private readonly outcomes = new LRUCache<string, LookUpOutcome>({ max: MAX_REMEMBERED });
  private readonly running = new Map<string, Promise<Listing>>();

  constructor(
    private readonly intervalMs = INTERVAL_MS,
    private readonly pauseAfterFailureMs = PAUSE_AFTER_FAILURE_MS,
  ) {}

  /** How the last look-up ended, while it is too early for another one. */
  recent(key: string): LookUpOutcome | undefined {
    return this.outcomes.get(key);
  }

  /**
   * Joins the look-up that is running, or makes one.
   * @throws what `lookUp` throws
   */
  run(key: string, lookUp: () => Promise<Listing>): Promise<Listing> {
    const running = this.running.get(key);
    if (running) return running;
    const started = lookUp()
      .then(
        (listing) => {
          this.outcomes.set(key, { complete: listing.complete }, { ttl: this.intervalMs });
          return listing;
        },
        (error) => {
          this.outcomes.set(key, { error }, { ttl: this.pauseAfterFailureMs });
          throw error;
        },
      )
      .finally(() => this.running.delete(key));
    this.running.set(key, started);
    return started;
  }
}
