import { createHmac, createSecretKey, hash, type KeyObject, randomUUID } from 'node:crypto';

export const API_VERSION = '2020-06-06';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const ALGORITHM = 'ACS3-HMAC-SHA256';
const EMPTY_HASH = hash('sha256', '');

export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

export interface UnsignedRequest {
  readonly action: string;
  /** In canonical encoding, without the question mark. */
  readonly query: string;
  /** The form, where the request has one. */
  readonly body?: string;
}

/**
 * Signs requests (Alibaba Cloud OpenAPI, signature V3: ACS3-HMAC-SHA256). What does not change from one request to the
 * next is prepared once.
 */
export class SignerV3 {
  private readonly key: KeyObject;
  private readonly provider: string;

  constructor(
    private readonly host: string,
    private readonly credentials: Credentials,
  ) {
    this.key = createSecretKey(Buffer.from(credentials.accessKeySecret));
    this.provider = credentials.securityToken === undefined ? 'static_ak' : 'static_sts';
  }

  /**
   * The headers of a signed request, each name followed by its value. A request is signed afresh for every attempt: a nonce is
   * accepted once.
   * @param date UTC without a fraction of a second, `2026-01-02T03:04:05Z`
   */
  sign({ action, query, body }: UnsignedRequest, date = currentDate(), nonce: string = randomUUID()): string[] {
    const { host, provider, credentials } = this;
    const { accessKeyId, securityToken } = credentials;
    const bodyHash = body === undefined ? EMPTY_HASH : hash('sha256', body);
    // In the order of the names, as the signature wants them.
    const headers: string[] = [];
    if (body !== undefined) headers.push('content-type', FORM_TYPE);
    headers.push('host', host);
    if (securityToken !== undefined) headers.push('x-acs-accesskey-id', accessKeyId);
    headers.push('x-acs-action', action, 'x-acs-content-sha256', bodyHash, 'x-acs-credentials-provider', provider);
    headers.push('x-acs-date', date);
    if (securityToken !== undefined) headers.push('x-acs-security-token', securityToken);
    headers.push('x-acs-signature-nonce', nonce, 'x-acs-version', API_VERSION);

    let canonicalHeaders = '';
    let names = '';
    for (let i = 0; i < headers.length; i += 2) {
      canonicalHeaders += `${headers[i]}:${headers[i + 1]}\n`;
      names += i === 0 ? headers[i] : `;${headers[i]}`;
    }
    const canonicalRequest = `POST\n/\n${query}\n${canonicalHeaders}\n${names}\n${bodyHash}`;
    const signature = createHmac('sha256', this.key)
      .update(`${ALGORITHM}\n${hash('sha256', canonicalRequest)}`)
      .digest('hex');
    const authorization = `${ALGORITHM} Credential=${accessKeyId},SignedHeaders=${names},Signature=${signature}`;
    headers.push('accept', 'application/json', 'authorization', authorization);
    return headers;
  }
}

let dateSecond = 0;
let date = '';

/** Made once a second, as that is how fine it is. */
function currentDate(): string {
  const second = Math.floor(Date.now() / 1_000);
  if (second !== dateSecond) {
    dateSecond = second;
    date = `${new Date(second * 1_000).toISOString().slice(0, 19)}Z`;
  }
  return date;
}
