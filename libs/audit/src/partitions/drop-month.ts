import type pg from 'pg';
import type { Sealer } from '../record/seal.js';
import { partitionOf } from './create-partitions.js';
import { addMonths, type Month, startOf } from './months.js';

/** Rows of a chain, one after the other, that retention has dropped. */
export interface DroppedStretch {
  readonly chain: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Hex. */
  readonly lastSeal: string;
}

/** Whoever writes waits behind a drop that waits. */
const LOCK_TIMEOUT_MS = 1_000;

/** The seal of a stretch: that it was dropped, and not removed by somebody else. In hex. */
export function stretchSeal(sealer: Sealer, { chain, firstSeq, lastSeq, lastSeal }: DroppedStretch): string {
  return sealer.mac('', ['audit_dropped', chain, firstSeq, lastSeq, lastSeal]);
}

/**
 * Drops the oldest month. Of chains that go on after it, the dropped stretches are noted under a seal, so that the rows
 * which stay can still be proven.
 * @throws when a lock is not to be had; nothing is dropped then
 */
export async function dropMonth(client: pg.Client, sealer: Sealer, month: Month): Promise<void> {
  const events = partitionOf('audit_event', month);
  const results = partitionOf('audit_outcome', month);
  await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`);
    await client.query(`LOCK TABLE ${events}, ${results} IN SHARE MODE`);
    for (const stretch of await stretchesThatGoOn(client, events, results, startOf(addMonths(month, 1)))) {
      await client.query('INSERT INTO audit_dropped VALUES ($1, $2, $3, $4, $5)', [
        stretch.chain,
        stretch.firstSeq,
        stretch.lastSeq,
        Buffer.from(stretch.lastSeal, 'hex'),
        Buffer.from(stretchSeal(sealer, stretch), 'hex'),
      ]);
    }
    await client.query(`DROP TABLE ${events}, ${results}`);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Outcomes follow their events into the month of the event, so the rows of a chain may alternate between months. */
async function stretchesThatGoOn(
  client: pg.Client,
  events: string,
  results: string,
  end: Date,
): Promise<readonly DroppedStretch[]> {
  const { rows } = await client.query<DroppedStretch>(
    `WITH link AS (SELECT chain, seq FROM ${events} UNION ALL SELECT chain, seq FROM ${results}),
     stretch AS (
       SELECT chain, min(seq) AS first_seq, max(seq) AS last_seq
       FROM (SELECT chain, seq, seq - row_number() OVER (PARTITION BY chain ORDER BY seq) AS island FROM link) AS numbered
       GROUP BY chain, island
     )
     SELECT chain, first_seq::float8 AS "firstSeq", last_seq::float8 AS "lastSeq", encode(last.seal, 'hex') AS "lastSeal"
     FROM stretch s CROSS JOIN LATERAL (
       SELECT seal FROM ${events} e WHERE e.chain = s.chain AND e.seq = s.last_seq
       UNION ALL SELECT seal FROM ${results} o WHERE o.chain = s.chain AND o.seq = s.last_seq
     ) AS last
     WHERE EXISTS (SELECT FROM audit_event e WHERE e.chain = s.chain AND e.at >= $1)
        OR EXISTS (SELECT FROM audit_outcome o WHERE o.chain = s.chain AND o.event_at >= $1)`,
    [end],
  );
  return rows;
}
