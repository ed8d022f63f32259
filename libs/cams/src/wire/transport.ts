import { Pool } from 'undici';
import type { Action } from '../catalogue/index.js';
import { CamsError } from '../errors/cams-error.js';
import { encodeParameters } from './encoding.js';
import { DeadlineError, exchange, NeverSent } from './exchange.js';
import { type CamsReply, readReply } from './reply.js';
import { type Credentials, SignerV3 } from './signature-v3.js';

/** Longer queries travel as a form, which CAMS takes as well: servers on the way limit the length of an address. */
const MAX_QUERY_LENGTH = 4_096;
const CONNECT_TIMEOUT_MS = 3_000;
const MAX_REPLY_BYTES = 16 * 1024 * 1024;

/**
 * Sends one signed request and reads the answer. Tries once. No call waits for another: one that finds all connections
 * in use makes one, since it has had its turn and CAMS is to see it now.
 */
export class Transport {
  private readonly pool: Pool;
  private readonly signer: SignerV3;

  constructor(endpoint: string, credentials: Credentials) {
    this.signer = new SignerV3(new URL(endpoint).host, credentials);
    this.pool = new Pool(endpoint, {
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
  if (error instanceof NeverSent) return CamsError.failed(action, 'unreachable', 'CAMS cannot be reached', error.cause);
  if (error instanceof DeadlineError) return CamsError.failed(action, 'timeout', 'CAMS did not answer in time', error);
  if ((error as NodeJS.ErrnoException).code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return CamsError.failed(action, 'garbage', 'CAMS answered with too much', error);
  }
  return CamsError.failed(action, 'cut', 'The connection to CAMS was cut', error);
}
