import { hash, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { Strategy } from 'passport-jwt';
import { CONFIG, type Config } from '#libs/platform';
import { invalidToken } from '../guard/challenges.js';
import { SIGNING_ALGORITHM } from '../signing-keys/signing-key.js';
import { SigningKeys } from '../signing-keys/signing-keys.js';
import { type AccessTokenClaims, AUDIENCE, keyIdOf, parseClaims } from './access-token.js';

const MAX_CACHED = 10_000;
const CLOCK_TOLERANCE_S = 5;

/** What a genuine token says. */
export interface VerifiedToken {
  readonly clientId: string;
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly expiresAtMs: number;
  /** The key that signed it; the token is worth nothing once that key is gone. */
  readonly kid: string;
}

/** Checks access tokens through passport-jwt, each one once: genuine ones are remembered until they expire. */
@Injectable()
export class TokenVerifier {
  private readonly verified = new LRUCache<string, VerifiedToken>({ max: MAX_CACHED });
  private readonly strategy: Strategy;

  constructor(
    private readonly keys: SigningKeys,
    @Inject(CONFIG) config: Config,
  ) {
    this.strategy = new Strategy(
      {
        jwtFromRequest: ({ token }: Attempt) => token,
        // The types of passport-jwt do not know that jsonwebtoken takes a `KeyObject`, by far the fastest form.
        secretOrKeyProvider: ({ key }: Attempt, _token, done) => done(null, key as KeyObject & string),
        algorithms: [SIGNING_ALGORITHM],
        issuer: config.publicUrl,
        audience: AUDIENCE,
        jsonWebTokenOptions: { clockTolerance: CLOCK_TOLERANCE_S },
      },
      (payload, done) => done(null, payload),
    );
  }

  /**
   * @throws {Problem} `unauthenticated` for a token that is not genuine or has expired
   * @throws when its key had to be looked up and the database could not be read
   */
  verify(token: string): VerifiedToken | Promise<VerifiedToken> {
    const digest = hash('sha256', token, 'base64');
    const known = this.verified.get(digest);
    if (!known || !this.keys.has(known.kid)) return this.check(token, digest);
    if (known.expiresAtMs > Date.now()) return known;
    this.verified.delete(digest);
    throw invalidToken('The token has expired.');
  }

  private async check(token: string, digest: string): Promise<VerifiedToken> {
    const kid = keyIdOf(token);
    const key = kid === undefined ? undefined : await this.keys.find(kid);
    if (!key) throw invalidToken('The token is not an access token of this gateway.');
    const claims = parseClaims(await authenticate(this.strategy, { token, key: key.publicKey }));
    const nowMs = Date.now();
    if (!claims) throw invalidToken('The token is not an access token of this gateway.');
    if (claims.iat * 1_000 > nowMs + CLOCK_TOLERANCE_S * 1_000) throw invalidToken('The token is not yet valid.');
    // The library grants its tolerance to `exp` as well; we do not.
    if (claims.exp * 1_000 <= nowMs) throw invalidToken('The token has expired.');
    const verified = toVerifiedToken(claims, key.kid);
    this.verified.set(digest, verified);
    return verified;
  }
}

/** What the strategy is given in place of an HTTP request. */
interface Attempt {
  readonly token: string;
  readonly key: KeyObject;
}

/** Runs a strategy once, the way passport itself does: on an object of its own that inherits from it. */
function authenticate(strategy: Strategy, attempt: Attempt): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const run = Object.create(strategy, {
      success: { value: resolve },
      fail: { value: (reason: unknown) => reject(invalidToken(explain(reason))) },
      error: { value: reject },
    });
    run.authenticate(attempt);
  });
}

function explain(reason: unknown): string {
  if (reason instanceof jwt.TokenExpiredError) return 'The token has expired.';
  if (reason instanceof jwt.NotBeforeError) return 'The token is not yet valid.';
  return 'The token is not valid.';
}

function toVerifiedToken(claims: AccessTokenClaims, kid: string): VerifiedToken {
  return {
    clientId: claims.client_id,
    subject: claims.sub,
    scopes: claims.scope.split(' ').filter(Boolean),
    expiresAtMs: claims.exp * 1_000,
    kid,
  };
}
