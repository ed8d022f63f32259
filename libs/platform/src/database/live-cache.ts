import { LRUCache } from 'lru-cache';
import type { ChangeFeed } from './change-feed.js';

/** How many keys are remembered that were looked up and do not exist. */
const MAX_ABSENT = 10_000;

/** How old a running load may be for others to join it while nothing tells that a change has overtaken it. */
const JOINABLE_MS = 250;

interface Loading<Row> {
  readonly row: Promise<Row | undefined>;
  readonly startedAt: number;
}

interface LiveCacheOptions<Row> {
  /** How many rows are kept at most, or the sum of their sizes where `sizeOf` is given. */
  readonly max: number;
  /** A whole number above 0. */
  readonly sizeOf?: (row: Row) => number;
}

/**
 * Rows by key, in memory, for the hot path: bounded, loaded on first use, dropped the moment the database tells
 * that the row changed, and not used at all while the change feed is down. What does not exist is remembered apart, so
 * that nobody pushes rows out by asking for what there is not.
 */
export class LiveCache<Row extends object> {
  private readonly rows: LRUCache<string, Row>;
  private readonly absent = new LRUCache<string, true>({ max: MAX_ABSENT });
  private readonly loading = new Map<string, Loading<Row>>();

  constructor(
    private readonly feed: ChangeFeed,
    topic: string,
    private readonly load: (key: string) => Promise<Row | undefined>,
    bound: number | LiveCacheOptions<Row>,
  ) {
    const { max, sizeOf } = typeof bound === 'number' ? { max: bound } : bound;
    this.rows = sizeOf ? new LRUCache({ maxSize: max, sizeCalculation: sizeOf }) : new LRUCache({ max });
    feed.subscribe(topic, (key) => this.drop(key));
  }

  /**
   * The row, `undefined` where none exists; without a promise when it is at hand.
   * @throws what `load` throws, when the database cannot be read
   */
  get(key: string): Row | undefined | Promise<Row | undefined> {
    if (this.feed.isLive) {
      const row = this.rows.get(key);
      if (row !== undefined) return row;
      if (this.absent.get(key)) return undefined;
    }
    const loading = this.loading.get(key);
    const joinable = loading && (this.feed.isLive || performance.now() - loading.startedAt < JOINABLE_MS);
    return joinable ? loading.row : this.read(key);
  }

  /** For whoever has just changed a row: the next `get` reads it, before the change feed comes round with the news. */
  invalidate(key: string): void {
    this.drop(key);
  }

  private read(key: string): Promise<Row | undefined> {
    const loading: Loading<Row> = {
      startedAt: performance.now(),
      row: this.load(key).then(
        (row) => {
          // Only a load that no change has overtaken may be kept. What is kept while the feed is down goes with its `null`.
          if (this.loading.get(key) === loading) {
            this.loading.delete(key);
            if (row) this.rows.set(key, row);
            else this.absent.set(key, true);
          }
          return row;
        },
        (error) => {
          if (this.loading.get(key) === loading) this.loading.delete(key);
          throw error;
        },
      ),
    };
    this.loading.set(key, loading);
    return loading.row;
  }

  private drop(key: string | null): void {
    if (key === null) {
      this.rows.clear();
      this.absent.clear();
      this.loading.clear();
    } else {
      this.rows.delete(key);
      this.absent.delete(key);
      this.loading.delete(key);
    }
  }
}
