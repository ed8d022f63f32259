import type { CamsError } from './errors.js';

/** How a call is answered. */
export interface Answer {
  readonly status: number;
  /** `Code` of the body; `null` where the body has none. */
  readonly code: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Cut the connection instead of sending this. */
  readonly cut?: true;
}

const JSON_TYPE = { 'content-type': 'application/json;charset=utf-8' };

/** The call took effect. `payload` are the members of the reply beside the envelope. */
export function succeeded(requestId: string, payload: Record<string, unknown>): Answer {
  const envelope = { RequestId: requestId, Code: 'OK', Message: 'OK', AccessDeniedDetail: 'None', Success: true };
  return { status: 200, code: 'OK', headers: JSON_TYPE, body: JSON.stringify({ ...envelope, ...payload }) };
}

/** The call was refused. `host` is the name that the caller used for this server. */
export function refused(requestId: string, host: string, error: CamsError): Answer {
  const { status, code, message } = error;
  const body =
    status === 200
      ? { RequestId: requestId, Code: code, Message: message, AccessDeniedDetail: 'None', Success: false }
      : { RequestId: requestId, HostId: host, Code: code, Message: message, Recommend: recommend(code, requestId) };
  return { status, code, headers: { ...JSON_TYPE, ...error.headers }, body: JSON.stringify(body) };
}

/** Something that is not JSON, as from a proxy on the way. */
export function garbled(status: number): Answer {
  const body = `<html><body><h1>${status}</h1><p>This is not JSON.</p></body></html>`;
  return { status, code: null, headers: { 'content-type': 'text/html' }, body };
}

/** No answer at all. `code` is what it would have been. */
export function cut(code: string | null): Answer {
  return { status: 0, code, headers: {}, body: '', cut: true };
}

function recommend(code: string, requestId: string): string {
  const query = new URLSearchParams({ q: code, product: 'cams', requestId });
  return `https://api.alibabacloud.com/troubleshoot?${query}`;
}
