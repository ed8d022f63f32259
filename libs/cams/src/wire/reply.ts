import { CamsError } from '../errors/cams-error.js';

type Members = Readonly<Record<string, unknown>>;

/** What a successful call gives. */
export interface CamsReply {
  /** CAMS's id of the call, which its support asks for. */
  readonly requestId: string;
  /** The members beside the envelope, under CAMS's names. */
  readonly payload: Members;
}

/** The code of a failure for which CAMS gives none. */
const UNSUCCESSFUL = 'Unsuccessful';

/**
 * Reads an answer of CAMS. Success is HTTP 200 and `Code` "OK", nothing else: `Success` is missing from most
 * replies and wrong in some, and business failures come as HTTP 200 with another code. A few replies repeat the
 * envelope in `Data`, where what was asked for can have failed all the same: there `Success` counts.
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
  const retryAfterMs = timeLeftMs(rateLimit);
  const refusal = (code: string, { Message, message }: Members) =>
    CamsError.answered(action, httpStatus, {
      code,
      message: string(Message ?? message) ?? '',
      ...(requestId && { requestId }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
  const code = string(body.Code ?? body.code);
  if (httpStatus !== 200 || code !== 'OK') throw refusal(code ?? `Http${httpStatus}`, body);
  const payload = contentOf(body);
  const { Data } = payload;
  if (!isObject(Data) || typeof Data.Success !== 'boolean') return { requestId, payload };
  if (!Data.Success) throw refusal(Data.Code === 'OK' ? UNSUCCESSFUL : (string(Data.Code) ?? UNSUCCESSFUL), Data);
  return { requestId, payload: { ...payload, Data: contentOf(Data) } };
}

/** The members beside the envelope. */
function contentOf({ RequestId, Code, Message, Success, AccessDeniedDetail, ...content }: Members): Members {
  return content;
}

function parseObject(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** `Limit:1,Remain:0,TimeLeft:2000,Reset:1234` of the `x-ratelimit-user-api` header. */
function timeLeftMs(rateLimit: string | undefined): number | undefined {
  const match = rateLimit && /TimeLeft:(\d{1,9})/.exec(rateLimit);
  return match ? Number(match[1]) : undefined;
}
