import { cleanText } from './clean-text.js';
import { newEventId, timeOfEvent, uuidOfEvent } from './event-id.js';
import type { Outcome, SettledOutcome, TrailEvent } from './trail-event.js';

const MAX_SHORT = 128;
const MAX_LONG = 512;

/** Columns in the order in which a row has them and is sealed, with the types that the database reads them as. */
export const eventColumns = {
  id: 'uuid',
  at: 'float8',
  tenant_id: 'text',
  actor_kind: 'text',
  actor_id: 'text',
  client_id: 'text',
  acting: 'boolean',
  action: 'text',
  route: 'text',
  resource: 'text',
  request_id: 'text',
  address: 'text',
  params: 'json',
  outcome: 'text',
  http_status: 'integer',
  cams_code: 'text',
  cams_request_id: 'text',
  duration_ms: 'float8',
} as const;

/** As {@link eventColumns}. */
export const outcomeColumns = {
  id: 'uuid',
  at: 'float8',
  event_id: 'uuid',
  event_at: 'float8',
  outcome: 'text',
  http_status: 'integer',
  cams_code: 'text',
  cams_request_id: 'text',
  duration_ms: 'float8',
  settled_by: 'text',
} as const;

/** Times are milliseconds since 1970. What there is not, is undefined: then it is neither sent nor sealed. */
export type EventRow = Readonly<Record<keyof typeof eventColumns, unknown>>;
export type OutcomeRow = Readonly<Record<keyof typeof outcomeColumns, unknown>>;

/** The row of an event; without an outcome it is an intent. @param resource as it may be recorded */
export function eventRow(event: TrailEvent, resource: string | undefined, outcome?: Outcome): EventRow {
  const { id, tenantId, actor, action, route, requestId, address, params } = event;
  return {
    id: uuidOfEvent(id),
    at: timeOfEvent(id),
    tenant_id: tenantId,
    actor_kind: actor.kind,
    actor_id: short(actor.credentialId),
    client_id: short(actor.clientId),
    acting: actor.acting ?? false,
    action: short(action),
    route: long(route),
    resource: long(resource),
    request_id: short(requestId),
    address: short(address),
    params,
    ...outcomeValues(outcome),
  };
}

/** The row that says how an intent ended. Of several, the newest counts. */
export function outcomeRow(eventId: string, outcome: Outcome | SettledOutcome): OutcomeRow {
  const id = newEventId();
  return {
    id: uuidOfEvent(id),
    at: timeOfEvent(id),
    event_id: uuidOfEvent(eventId),
    event_at: timeOfEvent(eventId),
    ...outcomeValues(outcome),
    settled_by: 'settledBy' in outcome ? short(outcome.settledBy) : undefined,
  };
}

function outcomeValues({ outcome, status, camsCode, camsRequestId, durationMs }: Partial<Outcome> = {}) {
  return {
    outcome,
    http_status: status,
    cams_code: short(camsCode),
    cams_request_id: short(camsRequestId),
    duration_ms: durationMs === undefined ? undefined : Math.round(durationMs * 100) / 100,
  };
}

function short(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanText(text, MAX_SHORT);
}

function long(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanText(text, MAX_LONG);
}
