import { timeOfEvent, uuidOfEvent } from '../record/event-id.js';
import type { EventFilter } from './event-filter.js';

export interface Query {
  readonly text: string;
  readonly values: readonly unknown[];
}

const CREDENTIAL_ID = /^crd_[0-9a-f]{32}$/;

const OUTCOME = "coalesce(e.outcome, o.outcome, 'unknown')";

const time = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** An event as callers see it. Its outcome is its own, or the newest that was recorded for it. */
const EVENT = `
  SELECT 'evt_' || replace(e.id::text, '-', '') AS id, ${time('e.at')} AS at, e.tenant_id AS "tenantId",
    actor, e.action, e.route, e.resource, ${OUTCOME} AS outcome,
    coalesce(o.http_status, e.http_status) AS status, coalesce(o.cams_code, e.cams_code) AS "camsCode",
    coalesce(o.cams_request_id, e.cams_request_id) AS "camsRequestId", e.request_id AS "requestId",
    coalesce(o.duration_ms, e.duration_ms) AS "durationMs", e.address, e.params
  FROM audit_event e
  CROSS JOIN LATERAL (
    SELECT e.actor_kind AS kind, e.actor_id AS "credentialId", e.client_id AS "clientId", e.acting
  ) AS actor
  LEFT JOIN LATERAL (
    SELECT outcome, http_status, cams_code, cams_request_id, duration_ms FROM audit_outcome
    WHERE e.outcome IS NULL AND event_at = e.at AND event_id = e.id
    ORDER BY id DESC LIMIT 1
  ) AS o ON true`;

/**
 * Events, the newest first.
 * @param expression what to make of each event `d`, as the column `line`
 * @param cursor id of an event: only those before it
 */
export function eventsQuery(expression: string, filter: EventFilter, cursor: string | undefined, limit: number): Query {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = conditionsOf(filter, bind);
  if (cursor !== undefined) {
    const at = bind(new Date(timeOfEvent(cursor)));
    // The first condition says no more than the second, but is the one that partitions are left out by.
    conditions.push(`e.at <= ${at} AND (e.at, e.id) < (${at}, ${bind(uuidOfEvent(cursor))})`);
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const text = `SELECT d.id, ${expression} AS line FROM (
    ${EVENT} ${where} ORDER BY e.at DESC, e.id DESC LIMIT ${bind(limit)}
  ) AS d`;
  return { text, values };
}

/**
 * Events as lines of text, as many of them as have so many bytes together, but at least one.
 * @param expression makes the text of an event `d`; the other parameters are those of {@link eventsQuery}
 */
export function linesQuery(
  expression: string,
  filter: EventFilter,
  cursor: string | undefined,
  limit: number,
  bytes: number,
): Query {
  const { text, values } = eventsQuery(expression, filter, cursor, limit);
  // OFFSET 0 keeps the planner from making each line anew wherever it is named.
  return {
    text: `SELECT id, line, found FROM (
      SELECT id, line, (count(*) OVER ())::int AS found,
        sum(octet_length(line)) OVER (ROWS UNBOUNDED PRECEDING) - octet_length(line) AS before
      FROM (${text} OFFSET 0) AS d
    ) AS measured WHERE before < $${values.length + 1}`,
    values: [...values, bytes],
  };
}

function conditionsOf(filter: EventFilter, bind: (value: unknown) => string): string[] {
  const { tenantId, actor, action, resource, outcome, from, to, requestId } = filter;
  const equal = (column: string, value: unknown) => (value === undefined ? [] : [`${column} = ${bind(value)}`]);
  return [
    ...equal('e.tenant_id', tenantId),
    ...equal(actor !== undefined && CREDENTIAL_ID.test(actor) ? 'e.actor_id' : 'e.client_id', actor),
    ...equal('e.action', action),
    ...equal('e.resource', resource),
    ...equal('e.request_id', requestId),
    // Not `=`: the planner takes that for rare, and then reads and sorts everything instead of the newest first.
    ...(outcome === undefined ? [] : [`texteq(${OUTCOME}, ${bind(outcome)})`]),
    ...(from === undefined ? [] : [`e.at >= ${bind(from)}`]),
    ...(to === undefined ? [] : [`e.at < ${bind(to)}`]),
  ];
}

const proofOf = (row: string) => `json_build_object(
  'chain', ${row}.chain, 'seq', ${row}.seq, 'seal', encode(${row}.seal, 'hex'),
  'previousSeal', (SELECT encode(before.seal, 'hex') FROM (
    SELECT seal FROM audit_event WHERE chain = ${row}.chain AND seq = ${row}.seq - 1
    UNION ALL SELECT seal FROM audit_outcome WHERE chain = ${row}.chain AND seq = ${row}.seq - 1
  ) AS before LIMIT 1))`;

/** One event with everything that is known of it, in the column `detail`. @param tenantId whose it must be */
export function eventQuery(id: string, tenantId: string | undefined): Query {
  const values = [new Date(timeOfEvent(id)), uuidOfEvent(id), ...(tenantId === undefined ? [] : [tenantId])];
  const text = `
    SELECT row_to_json(detail) AS detail FROM (
      SELECT d.*, ${proofOf('p')} AS proof, coalesce((
        SELECT json_agg(json_build_object(
          'at', ${time('r.at')}, 'outcome', r.outcome, 'status', r.http_status, 'camsCode', r.cams_code,
          'camsRequestId', r.cams_request_id, 'durationMs', r.duration_ms, 'settledBy', r.settled_by,
          'proof', ${proofOf('r')}) ORDER BY r.id DESC)
        FROM audit_outcome r WHERE r.event_at = $1 AND r.event_id = $2), '[]') AS outcomes
      FROM (${EVENT} WHERE e.at = $1 AND e.id = $2 ${tenantId === undefined ? '' : 'AND e.tenant_id = $3'}) AS d
      JOIN audit_event p ON p.at = $1 AND p.id = $2
    ) AS detail`;
  return { text, values };
}
