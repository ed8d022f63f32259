/** Who has to do something about an error. */
export type Fault =
  /** The request: another one may succeed. */
  | 'caller'
  /** The tenant's WABA, number, template or space is not as the request needs it. */
  | 'state'
  /** The gateway's own account or credentials. */
  | 'account'
  /** Too many calls for this action from the whole account. */
  | 'throttle'
  /** CAMS or the network. */
  | 'transient';

/** What the gateway says to callers; each is a row of its error table. */
export type PublicCode =
  | 'not_found'
  | 'conflict'
  | 'upstream_rejected'
  | 'upstream_account'
  | 'upstream_unsubscribed'
  | 'upstream_throttled'
  | 'upstream_unavailable';

/** What a CAMS code means to the gateway. */
export interface Meaning {
  readonly fault: Fault;
  readonly publicCode: PublicCode;
  /** HTTP status for the caller. */
  readonly status: number;
  /** Whether the call may have changed something all the same. `none` is a promise, `possible` is not. */
  readonly effect: 'none' | 'possible';
}

const rejected: Meaning = { fault: 'caller', publicCode: 'upstream_rejected', status: 422, effect: 'none' };
const absent: Meaning = { fault: 'state', publicCode: 'not_found', status: 404, effect: 'none' };
const conflict: Meaning = { fault: 'state', publicCode: 'conflict', status: 409, effect: 'none' };
const account: Meaning = { fault: 'account', publicCode: 'upstream_account', status: 502, effect: 'none' };
const unsubscribed: Meaning = { fault: 'account', publicCode: 'upstream_unsubscribed', status: 502, effect: 'none' };
const throttled: Meaning = { fault: 'throttle', publicCode: 'upstream_throttled', status: 429, effect: 'none' };
const resigned: Meaning = { fault: 'transient', publicCode: 'upstream_unavailable', status: 503, effect: 'none' };
const overloaded: Meaning = { fault: 'transient', publicCode: 'upstream_unavailable', status: 503, effect: 'possible' };
const failed: Meaning = { fault: 'transient', publicCode: 'upstream_unavailable', status: 502, effect: 'possible' };
const unknown: Meaning = { fault: 'caller', publicCode: 'upstream_rejected', status: 422, effect: 'possible' };

/**
 * The codes, first match wins; `*` stands for any text. Case is ignored and `Varable` reads as `Variable`, because
 * CAMS spells both. The list of codes is open: what matches nothing is judged by its HTTP status.
 */
const table: readonly (readonly [pattern: string, meaning: Meaning])[] = [
  ['Product.Unsubscript', unsubscribed],
  ['System.LimitControl', throttled],
  ['Throttling*', throttled],
  ['Unknown.ResourceOwnerId', absent],

  // The account: credentials, permissions, arrears, and requests that only a fault of the gateway can produce.
  ['Ram.PermissionDeny', account],
  ['Authentication.NoAuth', account],
  ['Forbidden*', account],
  ['NoPermission*', account],
  ['InvalidAccessKeyId*', account],
  ['MissingAccessKeyId', account],
  ['InvalidSecurityToken*', account],
  ['MissingSecurityToken*', account],
  ['SignatureDoesNotMatch*', account],
  ['SignatureNonceUsed', resigned],
  ['MissingSignatureNonce', account],
  ['InvalidSignature*', account],
  ['IncompleteSignature*', account],
  ['IllegalTimestamp*', account],
  ['InvalidTimeStamp*', account],
  ['InvalidApi.NotFound', account],
  ['InvalidAction*', account],
  ['InvalidProduct*', account],
  ['InvalidProtocol*', account],
  ['InvalidVersion', account],
  ['NoSuchVersion', account],
  ['UnsupportedHTTPMethod', account],
  ['InvalidParameter.Format', account],
  ['InvalidOwner*', account],
  ['InsufficientBalance', account],
  ['*OverdueBills*', account],
  ['*OUT_OF_SERVICE', account],

  // The state of things.
  ['InvalidParameter.TemplateNameExist', conflict],
  ['SessionWindowExpired', conflict],
  ['PhoneNumberNotRegistered', conflict],
  ['*TemplateNotExist', absent],
  ['TemplateNotFound', absent],
  ['*.NotFound', absent],
  ['*NotExist', absent],

  // The request.
  ['InvalidParameter*', rejected],
  ['TemplateParamInvalid', rejected],
  ['TemplateListError*', rejected],
  ['DelError*', rejected],
  ['DetailError*', rejected],
  ['Missing*', rejected],
  ['Invalid*', rejected],

  ['ServiceUnavailable*', overloaded],
  ['InternalError*', failed],
  ['SystemError*', failed],
];

const patterns = table.map(([pattern, meaning]) => ({
  expression: new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'i'),
  meaning,
}));

/** Judges an error code, however CAMS delivered it. Never fails: new codes are normal. */
export function meaningOf(code: string, httpStatus: number): Meaning {
  const folded = code.replace(/varable/gi, 'Variable');
  const known = patterns.find(({ expression }) => expression.test(folded));
  if (known) return known.meaning;
  if (httpStatus === 429) return throttled;
  return httpStatus >= 500 ? failed : unknown;
}

/** What went wrong before CAMS could be heard. */
export type TransportFailure = 'unreachable' | 'timeout' | 'cut' | 'garbage';

const failures: Readonly<Record<TransportFailure, Meaning>> = {
  unreachable: { ...overloaded, effect: 'none' },
  timeout: { ...failed, status: 504 },
  cut: failed,
  garbage: failed,
};

/** Judges a call that got no answer one could read. */
export function meaningOfFailure(failure: TransportFailure): Meaning {
  return failures[failure];
}
