import type { DataSource, EntityManager } from 'typeorm';
import type { CounterName } from './quota-store.js';
import type { StoredCounters } from './tenant-usage.js';

interface Row {
  readonly counter: CounterName;
  readonly window_start: Date;
  readonly window_end: Date;
  /** PostgreSQL's numeric arrives as text. */
  readonly used: string;
  readonly by_replica: Readonly<Record<string, number>>;
}

/** The newest window of each counter of a tenant. */
export async function readCounters(source: DataSource | EntityManager, tenantId: string): Promise<StoredCounters> {
  const rows: Row[] = await source.query(
    `SELECT counter, window_start, max(window_end) AS window_end, sum(used) AS used,
            json_object_agg(replica, used) AS by_replica
     FROM (
       SELECT *, rank() OVER (PARTITION BY counter ORDER BY window_start DESC) AS age
       FROM (
         SELECT counter, window_start, window_end, '' AS replica, used FROM quota_counter WHERE tenant_id = $1
         UNION ALL
         SELECT counter, window_start, window_end, replica, used FROM replica_counter WHERE tenant_id = $1
       ) AS counted
     ) AS aged
     WHERE age = 1 GROUP BY counter, window_start`,
    [tenantId],
  );
  return Object.fromEntries(
    rows.map(({ counter, window_start: start, window_end: end, used, by_replica: byReplica }) => [
      counter,
      { startMs: start.getTime(), endMs: end.getTime(), used: Number(used), byReplica },
    ]),
  );
}
