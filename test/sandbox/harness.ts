import { createHash, createHmac, randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createSandbox, type SandboxOptions } from '../../apps/sandbox/src/sandbox.js';

/** An answer of the sandbox, its body parsed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** What a request is signed over; a test that wants a bad request changes one of these. */
interface Draft {
  accessKeyId: string;
  secret: string;
  timestamp: string;
  nonce: string;
  version: string;
}

/** A sandbox of the test's own over a real socket, and the ways to speak to it. Stops when the test ends. */
export async function startSandbox(options: SandboxOptions = {}) {
  const sandbox = await createSandbox(options);
  const url = await sandbox.listen();
  onTestFinished(() => sandbox.close());
  const now = options.now ?? Date.now;

  const draft = (changes: Partial<Draft>): Draft => ({
    accessKeyId: 'testid',
    secret: 'testsecret',
    timestamp: new Date(now()).toISOString().replace(/\.\d+/, ''),
    nonce: randomUUID(),
    version: '2020-06-06',
    ...changes,
  });

  /** Calls an action, signed with ACS3-HMAC-SHA256, all parameters in the form. */
  async function call(action: string, params: Record<string, string> = {}, changes: Partial<Draft> = {}) {
    return toAnswer(await fetch(url, signedV3(url, action, params, draft(changes))));
  }

  /** Calls an action with GET, signed with HMAC-SHA1, all parameters in the query. */
  async function callV1(action: string, params: Record<string, string> = {}, changes: Partial<Draft> = {}) {
    return toAnswer(await fetch(`${url}/?${signedV1(action, params, draft(changes))}`));
  }

  /** Uses a control endpoint. */
  async function control(method: string, path: string, body?: unknown) {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${url}/_sandbox${path}`, { method, ...init });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  /** The calls recorded, latest last. */
  async function recorded(query = '') {
    return (await control('GET', `/calls${query}`)).body as Record<string, unknown>[];
  }

  return { app: sandbox.app, url, draft, call, callV1, control, recorded };
}

/** A request as the official clients make it, signed here by hand. */
export function signedV3(url: string, action: string, params: Record<string, string>, draft: Draft): RequestInit {
  const body = new URLSearchParams(params).toString();
  const bodySha256 = createHash('sha256').update(body).digest('hex');
  const headers: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded',
    host: new URL(url).host,
    'x-acs-action': action,
    'x-acs-content-sha256': bodySha256,
    'x-acs-date': draft.timestamp,
    'x-acs-signature-nonce': draft.nonce,
    'x-acs-version': draft.version,
  };
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = `POST\n/\n\n${lines}\n${names.join(';')}\n${bodySha256}`;
  const hash = createHash('sha256').update(canonical).digest('hex');
  const signature = createHmac('sha256', draft.secret).update(`ACS3-HMAC-SHA256\n${hash}`).digest('hex');
  const authorization = `ACS3-HMAC-SHA256 Credential=${draft.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { method: 'POST', headers: { ...headers, authorization }, body };
}

/** A query string signed the older way. */
export function signedV1(action: string, params: Record<string, string>, draft: Draft): string {
  const all: Record<string, string> = {
    ...params,
    AccessKeyId: draft.accessKeyId,
    Action: action,
    Format: 'JSON',
    SignatureMethod: 'HMAC-SHA1',
    SignatureNonce: draft.nonce,
    SignatureVersion: '1.0',
    Timestamp: draft.timestamp,
    Version: draft.version,
  };
  const canonical = Object.keys(all)
    .sort()
    .map((name) => `${name}=${encodeURIComponent(all[name]!)}`)
    .join('&');
  const stringToSign = `GET&%2F&${encodeURIComponent(canonical)}`;
  const signature = createHmac('sha1', `${draft.secret}&`).update(stringToSign).digest('base64');
  return `${canonical}&Signature=${encodeURIComponent(signature)}`;
}

async function toAnswer(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}
