import { createHmac, hash, randomUUID } from 'node:crypto';

export const API_VERSION = '2020-06-06';
export const FORM_TYPE = 'application/x-www-form-urlencoded';
const ALGORITHM = 'ACS3-HMAC-SHA256';

export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

export interface UnsignedRequest {
  readonly host: string;
  readonly action: string;
  /** In canonical encoding, without the question mark. */
  readonly query: string;
  /** The form, where the request has one. */
  readonly body?: string;
}

/**
 * The headers of a signed request (Alibaba Cloud OpenAPI, signature V3: ACS3-HMAC-SHA256).
 * A request is signed afresh for every attempt: a nonce is accepted once.
 */
export function signedHeaders(
  request: UnsignedRequest,
  credentials: Credentials,
  date: string = now(),
  nonce: string = randomUUID().replaceAll('-', ''),
): Record<string, string> {
  const bodyHash = sha256(request.body ?? '');
  const signed: [name: string, value: string][] = [];
  if (request.body !== undefined) signed.push(['content-type', FORM_TYPE]);
  signed.push(['host', request.host]);
  if (credentials.securityToken) signed.push(['x-acs-accesskey-id', credentials.accessKeyId]);
  signed.push(
    ['x-acs-action', request.action],
    ['x-acs-content-sha256', bodyHash],
    ['x-acs-credentials-provider', credentials.securityToken ? 'static_sts' : 'static_ak'],
    ['x-acs-date', date],
  );
  if (credentials.securityToken) signed.push(['x-acs-security-token', credentials.securityToken]);
  signed.push(['x-acs-signature-nonce', nonce], ['x-acs-version', API_VERSION]);

  let canonicalHeaders = '';
  let names = '';
  for (const [name, value] of signed) {
    canonicalHeaders += `${name}:${value}\n`;
    names += `${names && ';'}${name}`;
  }
  const canonicalRequest = `POST\n/\n${request.query}\n${canonicalHeaders}\n${names}\n${bodyHash}`;
  const signature = createHmac('sha256', credentials.accessKeySecret)
    .update(`${ALGORITHM}\n${sha256(canonicalRequest)}`)
    .digest('hex');
  return {
    ...Object.fromEntries(signed),
    accept: 'application/json',
    authorization: `${ALGORITHM} Credential=${credentials.accessKeyId},SignedHeaders=${names},Signature=${signature}`,
  };
}

function sha256(text: string): string {
  return hash('sha256', text);
}

/** UTC without a fraction of a second, `2026-01-02T03:04:05Z`. */
function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
