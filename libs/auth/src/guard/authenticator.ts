import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { CONFIG, type Config } from '#libs/platform';
import { TenantDirectory } from '#libs/tenancy';
import type { Caller } from '../caller.js';
import { CredentialDirectory, type KnownCredential } from '../credentials/credential-directory.js';
import { hashSecret, hasSecretPrefix, isWellFormedSecret } from '../credentials/secret.js';
import { grantedScopes } from '../tokens/granted-scopes.js';
import { TokenVerifier } from '../tokens/token-verifier.js';
import { whenReady } from '../when-ready.js';
import { bearerToken, isJwt } from './bearer-token.js';
import { invalidToken, tooManyAttempts } from './challenges.js';
import { FailureLimiter } from './failure-limiter.js';
import { limiterAddress } from './limiter-address.js';

const UNKNOWN_KEYS_PER_MINUTE = 60;
const UNKNOWN_SECRETS_PER_MINUTE = 600;
const MAX_KNOWN_KEYS = 10_000;
const UNKNOWN_KEY = 'The API key is not known.';

/** Finds out who sent a request, from memory wherever it can. */
@Injectable()
export class Authenticator {
  private readonly unknownKeys = new FailureLimiter(UNKNOWN_KEYS_PER_MINUTE);
  /** Keys whose checksum is right, apart: who guesses does not stop those who have one and are new here. */
  private readonly unknownSecrets = new FailureLimiter(UNKNOWN_SECRETS_PER_MINUTE);
  /** Hashes of keys that were right before: their users are not stopped by what others try at the same address. */
  private readonly knownKeys = new LRUCache<string, true>({ max: MAX_KNOWN_KEYS });

  constructor(
    private readonly tokens: TokenVerifier,
    private readonly credentials: CredentialDirectory,
    private readonly tenants: TenantDirectory,
    @Inject(CONFIG) { operator }: Config,
  ) {
    // Has no checksum, and is needed most when somebody attacks.
    if (operator) this.knownKeys.set(hashSecret(operator.clientSecret).toString('hex'), true);
  }

  /**
   * The caller, without a promise when everything is at hand. A suspended tenant is a caller, too.
   * @throws {Problem} `unauthenticated`, or `too_many_attempts` for an address that tries out API keys
   * @throws when the database had to be asked and could not be read
   */
  authenticate(request: FastifyRequest): Caller | Promise<Caller> {
    const token = bearerToken(request.raw);
    return isJwt(token) ? this.byAccessToken(token) : this.byApiKey(token, request.ip);
  }

  private byAccessToken(token: string): Caller | Promise<Caller> {
    return whenReady(this.tokens.verify(token), (verified) =>
      whenReady(this.credentials.findByClientId(verified.clientId), (credential) => {
        if (!credential || verified.subject !== (credential.tenantId ?? credential.id)) {
          throw invalidToken('The credential of this token no longer exists.');
        }
        return this.toCaller(credential, grantedScopes(verified, credential));
      }),
    );
  }

  private byApiKey(key: string, ip: string): Caller | Promise<Caller> {
    const secretHash = hashSecret(key).toString('hex');
    if (this.knownKeys.get(secretHash)) return this.byKnownApiKey(secretHash);
    const isWellFormed = isWellFormedSecret(key);
    if (hasSecretPrefix(key) && !isWellFormed) {
      throw invalidToken('The API key is misspelt: its checksum does not match.');
    }
    return this.byNewApiKey(secretHash, limiterAddress(ip), isWellFormed ? this.unknownSecrets : this.unknownKeys);
  }

  private byKnownApiKey(secretHash: string): Caller | Promise<Caller> {
    return whenReady(this.credentials.findBySecretHash(secretHash), (credential) => {
      if (!credential) throw invalidToken(UNKNOWN_KEY);
      return this.toCaller(credential, credential.scopes);
    });
  }

  private byNewApiKey(secretHash: string, address: string, unknown: FailureLimiter): Caller | Promise<Caller> {
    const waitS = unknown.blockedForS(address);
    if (waitS > 0) throw tooManyAttempts(waitS);
    return whenReady(this.credentials.findBySecretHash(secretHash), (credential) => {
      if (!credential) {
        unknown.recordFailure(address);
        throw invalidToken(UNKNOWN_KEY);
      }
      this.knownKeys.set(secretHash, true);
      return this.toCaller(credential, credential.scopes);
    });
  }

  private toCaller(credential: KnownCredential, scopes: ReadonlySet<string>): Caller | Promise<Caller> {
    if (credential.usableUntilMs <= Date.now()) throw invalidToken('The credential was revoked or has expired.');
    const { id: credentialId, clientId, tenantId } = credential;
    if (tenantId === null) return { kind: 'operator', credentialId, clientId, scopes };
    return whenReady(this.tenants.get(tenantId), (tenant): Caller => {
      if (!tenant || tenant.status === 'deleted') throw invalidToken('The tenant of this credential no longer exists.');
      return { kind: 'tenant', tenant, credentialId, clientId, scopes };
    });
  }
}
