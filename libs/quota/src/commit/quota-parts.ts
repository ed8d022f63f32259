import { randomUUID } from 'node:crypto';
import type { CommitPart } from '#libs/platform';
import type { CounterName } from '../store/quota-store.js';
import type { Reservation } from '../store/tenant-usage.js';
import type { Outcome } from '../usage/outcome.js';

/** An amount to be added to a window of a counter. Times as ISO text. */
export interface CounterRow {
  readonly tenantId: string;
  readonly counter: CounterName;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly used: number;
}

/** The same, as counted by one of several replicas. */
export interface ReplicaCounterRow extends CounterRow {
  readonly replica: string;
}

/** A call to be added to an hour of the usage. */
export interface UsageRow {
  readonly tenantId: string;
  readonly hour: string;
  readonly action: string;
  readonly outcome: Outcome;
  readonly calls: number;
  readonly messages: number;
}

/**
 * The parts of a commit that count. Adding is not idempotent by itself: so each commit carries a number, and a commit
 * whose number this writer has written before adds nothing. An entry that counts has a row for `quota_batch`.
 */
export function quotaParts(writer: string = randomUUID()): readonly CommitPart[] {
  let seq = 0;
  return [
    {
      name: 'quota_batch',
      prepare: () => {
        seq += 1;
        return [{ writer, seq }];
      },
      sql: (parameter) => `
        INSERT INTO quota_batch AS b (writer, seq)
        SELECT writer, seq FROM json_to_recordset(${parameter}) AS r(writer uuid, seq bigint)
        ON CONFLICT (writer) DO UPDATE SET seq = excluded.seq, written_at = now() WHERE b.seq < excluded.seq
        RETURNING b.seq`,
    },
    {
      name: 'quota_counter',
      prepare: (rows) => sumCounters(rows as readonly CounterRow[]),
      sql: (parameter) => `
        INSERT INTO quota_counter AS c (tenant_id, counter, window_start, window_end, used)
        SELECT "tenantId", counter, "windowStart", "windowEnd", used FROM json_to_recordset(${parameter}) AS r(
          "tenantId" text, counter text, "windowStart" timestamptz, "windowEnd" timestamptz, used bigint)
        WHERE EXISTS (SELECT FROM quota_batch)
        ON CONFLICT (tenant_id, counter, window_start) DO UPDATE SET used = c.used + excluded.used`,
    },
    {
      name: 'replica_counter',
      prepare: (rows) => sumReplicaCounters(rows as readonly ReplicaCounterRow[]),
      sql: (parameter) => addReplicaCounters(parameter, 'WHERE EXISTS (SELECT FROM quota_batch)'),
    },
    {
      name: 'usage_hour',
      prepare: (rows) => sumUsage(rows as readonly UsageRow[]),
      sql: (parameter) => `
        INSERT INTO usage_hour AS u (tenant_id, hour, action, outcome, calls, messages)
        SELECT "tenantId", hour, action, outcome, calls, messages FROM json_to_recordset(${parameter}) AS r(
          "tenantId" text, hour timestamptz, action text, outcome text, calls bigint, messages bigint)
        WHERE EXISTS (SELECT FROM quota_batch)
        ON CONFLICT (tenant_id, hour, action, outcome)
          DO UPDATE SET calls = u.calls + excluded.calls, messages = u.messages + excluded.messages`,
    },
  ];
}

/** The statement that adds to the counters of replicas. @param parameter placeholder of a JSON array of rows */
export function addReplicaCounters(parameter: string, condition = ''): string {
  return `
    INSERT INTO replica_counter AS c (tenant_id, counter, window_start, replica, window_end, used)
    SELECT "tenantId", counter, "windowStart", replica, "windowEnd", used FROM json_to_recordset(${parameter}) AS r(
      "tenantId" text, counter text, "windowStart" timestamptz, replica text, "windowEnd" timestamptz, used bigint)
    ${condition}
    ON CONFLICT (tenant_id, counter, window_start, replica) DO UPDATE SET used = c.used + excluded.used`;
}

function sumReplicaCounters(rows: readonly ReplicaCounterRow[]): readonly ReplicaCounterRow[] {
  return summed(
    rows,
    ({ tenantId, counter, windowStart, replica }) => `${tenantId} ${counter} ${windowStart} ${replica}`,
    (sum, { used }) => ({ ...sum, used: sum.used + used }),
  );
}

function sumCounters(rows: readonly CounterRow[]): readonly CounterRow[] {
  return summed(
    rows,
    ({ tenantId, counter, windowStart }) => `${tenantId} ${counter} ${windowStart}`,
    (sum, { used }) => ({ ...sum, used: sum.used + used }),
  );
}

/** Reservations of a tenant as they are written down. */
export function counterRows(tenantId: string, reservations: readonly Reservation[]): CounterRow[] {
  return reservations.map(({ counter, window, amount }) => ({
    tenantId,
    counter,
    windowStart: new Date(window.startMs).toISOString(),
    windowEnd: new Date(window.endMs).toISOString(),
    used: amount,
  }));
}

/** The same for calls that are written as one row. */
export function usageKey({ tenantId, hour, action, outcome }: UsageRow): string {
  return `${tenantId} ${hour} ${action} ${outcome}`;
}

function sumUsage(rows: readonly UsageRow[]): readonly UsageRow[] {
  return summed(rows, usageKey, (sum, { calls, messages }) => ({
    ...sum,
    calls: sum.calls + calls,
    messages: sum.messages + messages,
  }));
}

/** One row for each key, in the order of the keys: replicas that lock the same rows lock them in the same order. */
function summed<Row>(rows: readonly Row[], keyOf: (row: Row) => string, add: (sum: Row, row: Row) => Row): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const sum = sums.get(key);
    sums.set(key, sum ? add(sum, row) : row);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
