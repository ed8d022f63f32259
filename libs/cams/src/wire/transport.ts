import { Pool } from 'undici';
import type { Action } from '../catalogue/index.js';
import { CamsError } from '../errors/cams-error.js';
import { encodeParameters } from './encoding.js';
import { DeadlineError, exchange } from './exchange.js';
import { type CamsReply, readReply } from './reply.js';
import { type Credentials, SignerV3 } from './signature-v3.js';

/** Longer queries travel as a form, which CAMS takes as well: servers on the way limit the length of an address. */
const MAX_QUERY_LENGTH = 4_096;
const CONNECT_TIMEOUT_MS = 3_000;
const MAX_REPLY_BYTES = 16 * 1024 * 1024;
const CONNECTIONS = 64;

/** Failures that happen before a byte of the request is written. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Sends one signed request over pooled keep-alive connections and reads the answer. Tries once. */
export class Transport {
  private readonly pool: Pool;
  private readonly signer: SignerV3;

  constructor(endpoint: string, credentials: Credentials) {
    this.signer = new SignerV3(new URL(endpoint).host, credentials);
    this.pool = new Pool(endpoint, {
      connections: CONNECTIONS,
      pipelining: 1,
      connect: { timeout: CONNECT_TIMEOUT_MS },
      maxResponseSize: MAX_REPLY_BYTES,
      // The deadline of the exchange is the only clock.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /**
   * @param timeoutMs for connecting, sending and the whole answer
   * @throws {CamsError}
   */
  async send(
    name: string,
    placement: Action['placement'],
    parameters: Readonly<Record<string, string>>,
    timeoutMs: number,
  ): Promise<CamsReply> {
    const encoded = encodeParameters(parameters);
    const asForm = placement === 'form' || encoded.length > MAX_QUERY_LENGTH;
    const query = asForm ? '' : encoded;
    const headers = this.signer.sign(asForm ? { action: name, query, body: encoded } : { action: name, query });
    const path = query ? `/?${query}` : '/';
    const body = asForm ? encoded : null;
    const answer = await exchange(this.pool, { method: 'POST', path, headers, body }, timeoutMs).catch(
      (error: unknown) => Promise.reject(failure(name, error)),
    );
    return readReply(name, answer.status, answer.headers['x-ratelimit-user-api']?.toString(), answer.text);
  }

  /** Whether anything answers at the endpoint, whatever it says. */
  reachable(timeoutMs: number): Promise<boolean> {
    return exchange(this.pool, { method: 'HEAD', path: '/' }, timeoutMs).then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

function failure(action: string, error: unknown): CamsError {
  if (error instanceof DeadlineError) return CamsError.failed(action, 'timeout', 'CAMS did not answer in time', error);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (NEVER_SENT.has(code)) return CamsError.failed(action, 'unreachable', 'CAMS cannot be reached', error);
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return CamsError.failed(action, 'garbage', 'CAMS answered with too much', error);
  }
  return CamsError.failed(action, 'cut', 'The connection to CAMS was cut', error);
}
