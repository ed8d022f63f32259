import type { CommitPart } from '#libs/platform';

/** Rows `{tenantId, key, requestHash, eventId}`. Of several claims to one key, the first wins; an expired one yields. */
export const claimPart: CommitPart = {
  name: 'idempotency_claim',
  sql: (parameter) => `
    INSERT INTO idempotency_key AS k (tenant_id, key, request_hash, event_id)
    SELECT DISTINCT ON ("tenantId", key) "tenantId", key, "requestHash", "eventId"
    FROM json_to_recordset(${parameter}) AS r("tenantId" text, key text, "requestHash" text, "eventId" text)
    ON CONFLICT (tenant_id, key) DO UPDATE
      SET request_hash = excluded.request_hash, event_id = excluded.event_id, claimed_at = now(),
          status = NULL, reply = NULL, cams_request_id = NULL
      WHERE k.claimed_at < now() - interval '24 hours'
    RETURNING k.event_id AS id`,
  // Written a second time after a lost acknowledgement, a claim is no longer new, but still this call's.
  result: (parameter) => `
    SELECT id FROM idempotency_claim
    UNION
    SELECT k.event_id FROM idempotency_key k
    JOIN json_to_recordset(${parameter}) AS r("eventId" text) ON k.event_id = r."eventId"`,
};

/**
 * Rows `{eventId, status, body, camsRequestId}`; `body` is JSON in a text. So PostgreSQL need not understand the escapes
 * in it, of which it refuses some that CAMS may use: NUL, and half of a surrogate pair.
 */
export const settlePart: CommitPart = {
  name: 'idempotency_settle',
  sql: (parameter) => `
    UPDATE idempotency_key k
    SET status = r.status, reply = r.body::json, cams_request_id = r."camsRequestId"
    FROM json_to_recordset(${parameter}) AS r("eventId" text, status integer, body text, "camsRequestId" text)
    WHERE k.event_id = r."eventId" AND k.status IS NULL`,
};

/** Rows `{eventId}`. */
export const releasePart: CommitPart = {
  name: 'idempotency_release',
  sql: (parameter) => `
    DELETE FROM idempotency_key k
    USING json_to_recordset(${parameter}) AS r("eventId" text)
    WHERE k.event_id = r."eventId" AND k.status IS NULL`,
};
