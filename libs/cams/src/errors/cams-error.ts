import { type Meaning, meaningOf, meaningOfFailure, type TransportFailure } from './meanings.js';

interface CamsErrorDetails {
  readonly action: string;
  /** CAMS's code, or the kind of transport failure. */
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
  readonly meaning: Meaning;
  /** How long CAMS asks to wait, where it says so. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** A call that did not succeed: refused by CAMS, or not answered. */
export class CamsError extends Error {
  override readonly name = 'CamsError';
  readonly action: string;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly meaning: Meaning;
  readonly retryAfterMs: number | undefined;

  constructor(details: CamsErrorDetails) {
    super(details.message, { cause: details.cause });
    this.action = details.action;
    this.code = details.code;
    this.requestId = details.requestId;
    this.meaning = details.meaning;
    this.retryAfterMs = details.retryAfterMs;
  }

  /** CAMS answered with an error code, at any HTTP status. */
  static answered(
    action: string,
    httpStatus: number,
    body: { code: string; message: string; requestId?: string; retryAfterMs?: number },
  ): CamsError {
    return new CamsError({ action, meaning: meaningOf(body.code, httpStatus), ...body });
  }

  /** There was no answer that can be read. */
  static failed(action: string, failure: TransportFailure, message: string, cause?: unknown): CamsError {
    return new CamsError({ action, code: failure, message, meaning: meaningOfFailure(failure), cause });
  }
}
