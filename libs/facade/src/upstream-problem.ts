import { cleanText } from '#libs/audit';
import type { ActionName, CamsError } from '#libs/cams';
import type { AccountBusy, Pacer } from '#libs/pacing';
import { Problem, type UpstreamError } from '#libs/platform';
import type { Operation } from './operation/operation.js';

const DEFAULT_RETRY_AFTER_SECONDS = 1;
const MAX_MESSAGE_LENGTH = 500;
const NOWHERE: Readonly<Record<Operation['audience'], string>> = {
  tenant: 'There is no such resource in your space.',
  operator: 'CAMS has no such resource.',
};

/** What a caller is told about a call that CAMS did not carry out. @param pacer knows what CAMS is asked at most */
export async function upstreamProblem(error: CamsError, operation: Operation, pacer: Pacer): Promise<Problem> {
  if (error.meaning.publicCode === 'upstream_throttled') return throttled(error, await presentLimit(error, pacer));
  const { publicCode, status, fault } = error.meaning;
  const headers = idHeader(error);
  if (status === 503) headers['retry-after'] = String(retryAfterSeconds(error));
  const upstream = upstreamOf(error);
  return new Problem(publicCode, detailOf(error, operation), {
    status,
    headers,
    ...(upstream && { upstream }),
    ...(fault === 'account' || fault === 'transient' ? { cause: error } : {}),
  });
}

/** What a tenant is told of an id that is not its own. @param pointer to the field, where the gateway alone decided */
export function absent(pointer?: string): Problem {
  return new Problem('not_found', NOWHERE.tenant, {
    ...(pointer && { errors: [{ pointer, detail: 'names nothing in your space' }] }),
  });
}

function throttled(error: CamsError, perSecond: number): Problem {
  const seconds = retryAfterSeconds(error);
  const upstream = upstreamOf(error);
  return new Problem(
    'upstream_throttled',
    `CAMS takes no more calls of ${error.action}, though all tenants together make ${perSecond} per second at most: come back in ${seconds} s. Nothing was done.`,
    {
      limit: { name: 'cams', limit: perSecond, remaining: 0, resetSeconds: seconds },
      headers: { ...idHeader(error), 'retry-after': String(seconds) },
      ...(upstream && { upstream }),
    },
  );
}

/** Calls per second that the account makes at most at present, for whomever. */
async function presentLimit({ action }: CamsError, pacer: Pacer): Promise<number> {
  return (await pacer.outlook(action as ActionName, { party: { id: '' }, bulk: false })).perSecond;
}

/** What a caller is told of a call that did not get its turn under the account's limit. */
export function accountBusy({ action, perSecond, retryAfterMs }: AccountBusy): Problem {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1_000));
  return new Problem(
    'account_busy',
    `${action} is limited to ${perSecond} per second for all tenants together, and your turn would come too late: come back in ${seconds} s. Nothing was done.`,
    {
      limit: { name: 'account', limit: perSecond, remaining: 0, resetSeconds: seconds },
      headers: { 'retry-after': String(seconds) },
    },
  );
}

function detailOf({ meaning, message }: CamsError, { audience, action: { effect } }: Operation): string {
  switch (meaning.publicCode) {
    case 'not_found':
      return NOWHERE[audience];
    case 'upstream_account':
      return "CAMS refused the gateway's own account. Nothing was done.";
    case 'upstream_unsubscribed':
      return "The gateway's account is not subscribed to CAMS. Nothing was done.";
    case 'upstream_unavailable': {
      const done =
        meaning.effect === 'none'
          ? 'Nothing was done.'
          : effect === 'write'
            ? 'It may have taken effect all the same: look before you send it again.'
            : 'Reading again does no harm.';
      return `CAMS gave no usable answer. ${done}`;
    }
    default:
      return clipped(message) || 'CAMS did not accept the request.';
  }
}

/**
 * CAMS's own words, where they are the caller's business: not for an id that does not exist, which must look the same
 * whether it is somebody else's or nobody's, and not the details of the gateway's account.
 */
function upstreamOf({ action, code, message, requestId, meaning }: CamsError): UpstreamError | undefined {
  if (meaning.publicCode === 'not_found' || requestId === undefined) return undefined;
  const said = meaning.fault === 'account' ? "Concerns the gateway's own account." : clipped(message);
  return { action, code, message: said, requestId };
}

function idHeader({ requestId }: CamsError): Record<string, string> {
  return requestId ? { 'x-cams-request-id': requestId } : {};
}

function clipped(message: string): string {
  return cleanText(message, MAX_MESSAGE_LENGTH);
}

function retryAfterSeconds({ retryAfterMs }: CamsError): number {
  return retryAfterMs === undefined ? DEFAULT_RETRY_AFTER_SECONDS : Math.max(1, Math.ceil(retryAfterMs / 1_000));
}
