import { type ErrorCodeName, errorCodes } from './error-codes.js';

/** One field that is wrong. `pointer` is `#/a/b` in the body, or `#/query/…`, `#/path/…`, `#/header/…`. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
  readonly fix?: string;
}

/** What CAMS said, where the caller may know it. */
export interface UpstreamError {
  readonly action: string;
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
}

/** The limit that stopped a call: of its tenant's plan, of the account, or of CAMS. */
export interface ReachedLimit {
  readonly name: string;
  /** The whole of it. */
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until more is left. */
  readonly resetSeconds: number;
}

interface ProblemOptions {
  /** When the table's usual status does not fit. */
  readonly status?: number;
  readonly errors?: readonly FieldError[];
  readonly upstream?: UpstreamError;
  readonly limit?: ReachedLimit;
  /** Response headers such as `Retry-After` or `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the log should know and the caller should not. */
  readonly cause?: unknown;
}

/** The one error that the gateway throws at a caller; the filter turns it into a problem document (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly errors?: readonly FieldError[];
  readonly upstream?: UpstreamError;
  readonly limit?: ReachedLimit;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ErrorCodeName,
    /** Public text: what happened in this very case. */
    readonly detail: string,
    options: ProblemOptions = {},
  ) {
    super(detail, { cause: options.cause });
    this.status = options.status ?? errorCodes[code].status;
    if (options.errors) this.errors = options.errors;
    if (options.upstream) this.upstream = options.upstream;
    if (options.limit) this.limit = options.limit;
    this.headers = options.headers ?? {};
  }

  /** The body of the reply, `application/problem+json`. */
  toDocument(instance: string, requestId: string) {
    return {
      type: `/errors/${this.code}`,
      title: errorCodes[this.code].title,
      status: this.status,
      detail: this.detail,
      instance,
      code: this.code,
      requestId,
      ...(this.errors && { errors: this.errors }),
      ...(this.upstream && { upstream: this.upstream }),
      ...(this.limit && { limit: this.limit }),
    };
  }
}

/** A 400 about fields. */
export function invalidRequest(...errors: FieldError[]): Problem {
  const [first] = errors;
  const detail =
    errors.length === 1 && first ? `${first.pointer}: ${first.detail}` : `${errors.length} fields are wrong`;
  return new Problem('invalid_request', detail, { errors });
}
