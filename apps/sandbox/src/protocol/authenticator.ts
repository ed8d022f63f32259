import { timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CamsRequest } from './cams-request.js';
import { platformError } from './errors.js';
import type { SignatureClaim } from './signature-claim.js';
import { readV1Signature } from './signature-v1.js';
import { readV3Signature } from './signature-v3.js';

const CLOCK_TOLERANCE_MS = 15 * 60_000;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** Nonces remembered; at 100 calls a second that is more than half an hour, the longest a request can stay valid. */
const MAX_NONCES = 200_000;

/** Decides whether a request was signed by the holder of a known access key, just now, and for the first time. */
export class Authenticator {
  private readonly nonces = new LRUCache<string, true>({ max: MAX_NONCES });

  /** @param accessKeys secrets by access key id */
  constructor(
    private readonly accessKeys: ReadonlyMap<string, string>,
    private readonly now: () => number,
  ) {}

  /** @throws {CamsError} naming what is wrong */
  verify(request: CamsRequest): void {
    const claim = readClaim(request);
    const secret = this.accessKeys.get(claim.accessKeyId);
    if (secret === undefined) {
      throw platformError('InvalidAccessKeyId.NotFound', 'Specified access key is not found.', 404);
    }
    if (!equalInConstantTime(claim.signature, claim.expectedSignature(secret))) {
      throw platformError(
        'SignatureDoesNotMatch',
        `Specified signature is not matched with our calculation. ${claim.explanation}`,
      );
    }
    this.checkTimestamp(claim.timestamp);
    this.claimNonce(`${claim.accessKeyId}\n${claim.nonce}`);
  }

  private checkTimestamp(timestamp: string | undefined): void {
    const atMs = TIMESTAMP.test(timestamp ?? '') ? Date.parse(timestamp!) : Number.NaN;
    if (Number.isNaN(atMs)) {
      throw platformError(
        'InvalidTimeStamp.Format',
        'Specified time stamp or date value is not well formatted. Use UTC, such as 2026-01-02T03:04:05Z.',
      );
    }
    if (Math.abs(this.now() - atMs) > CLOCK_TOLERANCE_MS) {
      throw platformError('InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.');
    }
  }

  private claimNonce(key: string): void {
    if (this.nonces.has(key)) {
      throw platformError('SignatureNonceUsed', 'Specified signature nonce was used already.');
    }
    this.nonces.set(key, true);
  }
}

function readClaim(request: CamsRequest): SignatureClaim {
  if (request.scheme === 'v3') return readV3Signature(request);
  if (request.scheme === 'v1') return readV1Signature(request);
  if (request.accessKeyId) throw platformError('IncompleteSignature', 'The request is not signed.');
  throw platformError('MissingAccessKeyId', 'AccessKeyId is mandatory for this action.');
}

function equalInConstantTime(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
