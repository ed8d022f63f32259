import type { CamsError } from '#libs/cams';
import type { AccountBusy } from '#libs/pacing';
import { Problem, type UpstreamError } from '#libs/platform';

const DEFAULT_RETRY_AFTER_SECONDS = 1;
const MAX_MESSAGE_LENGTH = 500;

/** What a caller is told about a call that CAMS did not carry out. */
export function upstreamProblem(error: CamsError, effect: 'read' | 'write'): Problem {
  const { publicCode, status, fault } = error.meaning;
  const headers: Record<string, string> = {};
  if (error.requestId) headers['x-cams-request-id'] = error.requestId;
  if (status === 429 || status === 503) headers['retry-after'] = String(retryAfterSeconds(error));
  const upstream = upstreamOf(error);
  return new Problem(publicCode, detailOf(error, effect), {
    status,
    headers,
    ...(upstream && { upstream }),
    ...(fault === 'account' || fault === 'transient' ? { cause: error } : {}),
  });
}

/** What a caller is told of a call that did not get its turn under the account's limit. */
export function accountBusy({ action, perSecond, retryAfterMs }: AccountBusy): Problem {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1_000));
  return new Problem(
    'account_busy',
    `${action} is busy: all tenants together may call it ${perSecond} times per second, and your turn would come too late. Nothing was done.`,
    {
      limit: { name: 'account', limit: perSecond, remaining: 0, resetSeconds: seconds },
      headers: { 'retry-after': String(seconds) },
    },
  );
}

function detailOf({ meaning, message, action }: CamsError, effect: 'read' | 'write'): string {
  switch (meaning.publicCode) {
    case 'not_found':
      return 'There is no such resource in your space.';
    case 'upstream_account':
      return "CAMS refused the gateway's own account. Nothing was done.";
    case 'upstream_unsubscribed':
      return "The gateway's account is not subscribed to CAMS. Nothing was done.";
    case 'upstream_throttled':
      return `CAMS is limiting calls of ${action}. Nothing was done.`;
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

function clipped(message: string): string {
  return message.slice(0, MAX_MESSAGE_LENGTH);
}

function retryAfterSeconds({ retryAfterMs }: CamsError): number {
  return retryAfterMs === undefined ? DEFAULT_RETRY_AFTER_SECONDS : Math.max(1, Math.ceil(retryAfterMs / 1_000));
}
