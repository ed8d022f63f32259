import { LRUCache } from 'lru-cache';
import type { ChangeFeed } from './change-feed.js';

/** Stands for "looked up, does not exist", which is worth remembering too. */
const ABSENT = Symbol('absent');

/**
 * Rows by key, in memory, for the hot path: bounded, loaded on first use, dropped the moment the database tells
 * that the row changed, and not used at all while the change feed is down.
 */
export class LiveCache<Row extends object> {
  private readonly rows: LRUCache<string, Row | typeof ABSENT>;
  private readonly loading = new Map<string, Promise<Row | undefined>>();

  constructor(
    private readonly feed: ChangeFeed,
    topic: string,
    private readonly load: (key: string) => Promise<Row | undefined>,
    max: number,
  ) {
    this.rows = new LRUCache({ max });
    feed.subscribe(topic, (key) => this.drop(key));
  }

  /**
   * The row, `undefined` where none exists; without a promise when it is at hand.
   * @throws what `load` throws, when the database cannot be read
   */
  get(key: string): Row | undefined | Promise<Row | undefined> {
    if (this.feed.isLive) {
      const row = this.rows.get(key);
      if (row === ABSENT) return undefined;
      if (row !== undefined) return row;
    }
    return this.loading.get(key) ?? this.read(key);
  }

  private read(key: string): Promise<Row | undefined> {
    const reading = this.load(key).then(
      (row) => {
        // Only a load that no change has overtaken may be kept.
        if (this.loading.get(key) === reading) {
          this.loading.delete(key);
          if (this.feed.isLive) this.rows.set(key, row ?? ABSENT);
        }
        return row;
      },
      (error) => {
        if (this.loading.get(key) === reading) this.loading.delete(key);
        throw error;
      },
    );
    this.loading.set(key, reading);
    return reading;
  }

  private drop(key: string | null): void {
    if (key === null) {
      this.rows.clear();
      this.loading.clear();
    } else {
      this.rows.delete(key);
      this.loading.delete(key);
    }
  }
}
