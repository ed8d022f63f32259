import type { DataSource } from 'typeorm';
import type { CounterName } from './quota-store.js';
import type { StoredCounters } from './tenant-usage.js';

interface Row {
  readonly counter: CounterName;
  readonly window_start: Date;
  readonly window_end: Date;
  /** PostgreSQL's bigint arrives as text. */
  readonly used: string;
}

/** The newest window of each counter of a tenant. */
export async function readCounters(source: DataSource, tenantId: string): Promise<StoredCounters> {
  const rows: Row[] = await source.query(
    `SELECT DISTINCT ON (counter) counter, window_start, window_end, used
     FROM quota_counter WHERE tenant_id = $1 ORDER BY counter, window_start DESC`,
    [tenantId],
  );
  return Object.fromEntries(
    rows.map(({ counter, window_start: start, window_end: end, used }) => [
      counter,
      { startMs: start.getTime(), endMs: end.getTime(), used: Number(used) },
    ]),
  );
}
