/** What the page of an error code tells a caller. */
export interface ErrorCode {
  readonly status: number;
  readonly title: string;
  /** Why this usually happens, the most likely cause first. */
  readonly causes: readonly [string, ...string[]];
  /** What the caller does about it. */
  readonly remedy: string;
}

/**
 * Every `code` a problem document can carry. The `type` of a problem is `/errors/<code>`, a page made from this
 * table. A status given here is the usual one; `statusesOf` has the others.
 */
export const errorCodes = {
  invalid_request: {
    status: 400,
    title: 'The request is not valid',
    causes: [
      'A field is missing, unknown, of the wrong type or out of bounds.',
      'The body is not well-formed JSON, or more of it than any operation takes.',
    ],
    remedy:
      'Read `errors`: each `pointer` names a field (`#/…` in the body, `#/query/…`, `#/path/…`, `#/header/…`) and what is wrong with it. Correct it and send again. Nothing was done.',
  },
  reserved_parameter: {
    status: 400,
    title: 'The request names a parameter that only the gateway may set',
    causes: [
      'A field, query parameter or header is CustSpaceId, IsvCode, OwnerId or ResourceOwner…, in some spelling.',
    ],
    remedy: 'Leave it out. The space always comes from your credential.',
  },
  unauthenticated: {
    status: 401,
    title: 'Credentials are missing or not accepted',
    causes: [
      'There is no `Authorization: Bearer` header.',
      'The token has expired, was altered, or was issued by somebody else.',
      'The credential was revoked.',
    ],
    remedy: 'Get a new token from `/oauth/token`, or send a valid API key.',
  },
  insufficient_scope: {
    status: 403,
    title: 'The credential lacks the scope for this operation',
    causes: ['The token was requested with fewer scopes.', 'The credential was made without this scope.'],
    remedy: 'Ask for a token with the scope that the reply names, or ask your operator for a credential that has it.',
  },
  forbidden: {
    status: 403,
    title: 'This credential may not call this operation',
    causes: [
      'A tenant credential was used on the operator API.',
      'An operator credential was used on the tenant API without `X-Act-As-Tenant`.',
    ],
    remedy: 'Use a credential of the right kind.',
  },
  tenant_suspended: {
    status: 403,
    title: 'The tenant is suspended',
    causes: ['An operator suspended this tenant.'],
    remedy: 'Ask your operator to resume it. Nothing was done.',
  },
  not_found: {
    status: 404,
    title: 'There is no such thing here',
    causes: ['The path is wrong.', 'The id is wrong, or belongs to somebody else.', 'It was deleted.'],
    remedy:
      'Check the path and the id, which `errors` names where the gateway can tell; list the collection to see what there is.',
  },
  method_not_allowed: {
    status: 405,
    title: 'The path exists, but not with this method',
    causes: ['The method is wrong.'],
    remedy: 'Use one of the methods in the `Allow` header.',
  },
  request_timeout: {
    status: 408,
    title: 'The request did not arrive in time',
    causes: ['The connection is slow or was interrupted.'],
    remedy: 'Send the request again.',
  },
  conflict: {
    status: 409,
    title: 'The request contradicts what already exists',
    causes: ['A name or id is already taken.', 'The thing is not in a state that allows this.'],
    remedy: 'Read the present state, then decide.',
  },
  idempotency_in_flight: {
    status: 409,
    title: 'The first call with this key is still under way',
    causes: ['The same request was sent again before the first was answered.'],
    remedy:
      'Wait for `Retry-After` seconds and send it again: you get the reply of the first call. Nothing is done twice.',
  },
  payload_too_large: {
    status: 413,
    title: 'The body is too large',
    causes: ['The body is larger than 1 MiB.'],
    remedy: 'Send less at once.',
  },
  uri_too_long: {
    status: 414,
    title: 'The address is too long',
    causes: ['The path or the query is longer than the gateway reads.'],
    remedy: 'Shorten the query.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The content type is not supported',
    causes: ['The body is not `application/json`.'],
    remedy: 'Send JSON and say so with `Content-Type: application/json`.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'The idempotency key belongs to another request',
    causes: ['A key was used again for a request that differs.'],
    remedy: 'Make a new key for every change, and keep it only for repeating that very change. Nothing was done.',
  },
  upstream_rejected: {
    status: 422,
    title: 'CAMS did not accept the request',
    causes: ['A value is well-formed, but CAMS or WhatsApp has a rule against it.'],
    remedy: "Read `upstream.code` and `upstream.message`: they are CAMS's own words.",
  },
  quota_exceeded: {
    status: 429,
    title: 'A limit of your plan is reached',
    causes: [
      'Calls come faster than the plan allows, or too many are under way at the same time.',
      'The requests of the day or month, or the messages of the day, are used up.',
    ],
    remedy:
      'Read `limit`: it names the limit that stopped the call. Wait for `Retry-After` seconds and send again; the headers `RateLimit-Policy` and `RateLimit` of every reply tell what is left, and `POST /v1/quota/explain` what would become of a call. Nothing was done, and the call costs nothing.',
  },
  too_many_attempts: {
    status: 429,
    title: 'Too many failed sign-ins',
    causes: ['Wrong secrets, or client ids that do not exist, were sent repeatedly from this address.'],
    remedy: 'Wait for `Retry-After` seconds, then send the right secret.',
  },
  too_many_searches: {
    status: 429,
    title: 'Too many searches at the same time',
    causes: [
      'Searches of the audit trail and of the usage run two at a time, and two exports, for each tenant.',
      'An export is read too slowly, so that it takes its place for long.',
    ],
    remedy: 'Wait for `Retry-After` seconds and send them one after the other; narrow them by time.',
  },
  account_busy: {
    status: 429,
    title: 'Too many calls wait for this action',
    causes: [
      'CAMS takes a number of calls per second from all tenants together, and your share of them is in use.',
      'The caller left while its call waited for its turn.',
    ],
    remedy:
      'Wait for `Retry-After` seconds and send again, or send `Prefer: wait=10` to let calls wait longer for their turn. `GET /v1/quota` tells your share. Nothing was done, and the call costs nothing.',
  },
  upstream_throttled: {
    status: 429,
    title: 'CAMS is limiting calls',
    causes: ['The limit of calls per second for this action was reached, also after several attempts.'],
    remedy:
      'Wait for `Retry-After` seconds and send again; `limit` tells how many calls per second are made at present. Nothing was done.',
  },
  headers_too_large: {
    status: 431,
    title: 'The headers are too large',
    causes: ['The request has too many headers or too long ones.'],
    remedy: 'Send fewer headers.',
  },
  internal_error: {
    status: 500,
    title: 'The gateway failed',
    causes: ['A fault of the gateway itself.'],
    remedy: 'Report the `requestId` to your operator.',
  },
  upstream_account: {
    status: 502,
    title: "CAMS refused the gateway's own account",
    causes: ["The operator's credentials, permissions or account at Alibaba Cloud need attention."],
    remedy: 'Nothing you can correct. The operator is alerted; report the `requestId` if it lasts.',
  },
  upstream_unsubscribed: {
    status: 502,
    title: "The gateway's account is not subscribed to CAMS",
    causes: ['The subscription has lapsed or was never made.'],
    remedy: 'Nothing you can correct. The operator is alerted.',
  },
  outcome_unknown: {
    status: 502,
    title: 'Whether the change was made is not known',
    causes: ['The connection to CAMS was cut, or the time was up, after the change was sent.'],
    remedy:
      'Do not send the change again under another key. The gateway finds out where CAMS can be asked: read the audit event that `detail` names, or repeat the request with the same Idempotency-Key.',
  },
  upstream_unavailable: {
    status: 502,
    title: 'CAMS did not give a usable answer',
    causes: ['CAMS is down or slow (504), unreachable (503), or answered with a fault (502).'],
    remedy:
      'Reads can be repeated. A change may have taken effect where `detail` says so: look before you send it again.',
  },
  trail_unavailable: {
    status: 503,
    title: 'The call cannot be recorded in the audit trail',
    causes: ['The database that holds the trail is down, restarting or full.'],
    remedy:
      'Wait for `Retry-After` seconds and send again. Nothing was done: no change is made that the trail does not show.',
  },
  database_unavailable: {
    status: 503,
    title: 'The gateway cannot reach its database',
    causes: ['The database is down or restarting.'],
    remedy: 'Wait for `Retry-After` seconds and send again. Nothing was done.',
  },
} as const satisfies Record<string, ErrorCode>;

export type ErrorCodeName = keyof typeof errorCodes;

export const errorCodeNames = Object.keys(errorCodes) as ErrorCodeName[];

/** Beside the usual status of a code. */
const furtherStatuses: Readonly<Partial<Record<ErrorCodeName, readonly number[]>>> = {
  // CAMS failed, could not be reached, or did not answer in time.
  upstream_unavailable: [503, 504],
  // The same of a change, and a repetition of it while nobody knows more.
  outcome_unknown: [503, 504, 409],
};

/** Every status that a code comes with, the usual one first. */
export function statusesOf(code: ErrorCodeName): readonly number[] {
  return [errorCodes[code].status, ...(furtherStatuses[code] ?? [])];
}
