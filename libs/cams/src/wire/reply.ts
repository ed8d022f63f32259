import { CamsError } from '../errors/cams-error.js';

/** What a successful call gives. */
export interface CamsReply {
  /** CAMS's id of the call, which its support asks for. */
  readonly requestId: string;
  /** The members beside the envelope, under CAMS's names. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Reads an answer of CAMS. Success is HTTP 200 and `Code` "OK", nothing else: `Success` is missing from most
 * replies and wrong in some, and business failures come as HTTP 200 with another code.
 * @throws {CamsError}
 */
export function readReply(action: string, httpStatus: number, rateLimit: string | undefined, text: string): CamsReply {
  const body = parseObject(text);
  if (!body) {
    throw CamsError.failed(
      action,
      'garbage',
      `CAMS answered HTTP ${httpStatus} with something other than a JSON object`,
    );
  }
  const requestId = string(body.RequestId ?? body.requestId) ?? '';
  const code = string(body.Code ?? body.code);
  if (httpStatus === 200 && code === 'OK') {
    const { RequestId, Code, Message, Success, AccessDeniedDetail, ...payload } = body;
    return { requestId, payload };
  }
  const retryAfterMs = timeLeftMs(rateLimit);
  throw CamsError.answered(action, httpStatus, {
    code: code ?? `Http${httpStatus}`,
    message: string(body.Message ?? body.message) ?? '',
    ...(requestId && { requestId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** `Limit:1,Remain:0,TimeLeft:2000,Reset:1234` of the `x-ratelimit-user-api` header. */
function timeLeftMs(rateLimit: string | undefined): number | undefined {
  const match = rateLimit && /TimeLeft:(\d{1,9})/.exec(rateLimit);
  return match ? Number(match[1]) : undefined;
}
