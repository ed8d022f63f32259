import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CONFIG, type Config } from '#libs/platform';
import { TenantDirectory } from '#libs/tenancy';
import { CredentialDirectory, type KnownCredential } from '../credentials/credential-directory.js';
import { secretMatches } from '../credentials/secret.js';
import { FailureLimiter } from '../guard/failure-limiter.js';
import { limiterAddress } from '../guard/limiter-address.js';
import { TokenIssuer } from '../tokens/token-issuer.js';
import { invalidClient, OAuthError } from './oauth-error.js';
import type { TokenRequest } from './token-request.js';

const FAILURES_PER_MINUTE = 10;
const UNKNOWN_CLIENTS_PER_MINUTE = 300;
const MAX_KNOWN_CLIENTS = 10_000;
/** What a client id can be; anything else is unknown without asking the database. */
const CLIENT_ID = /^[\x21-\x7e]{1,64}$/;
const TENANTS_CLIENT_ID = /^cgc_[0-9a-f]{32}$/;

/** A successful reply of the token endpoint (RFC 6749, section 5.1). */
export interface TokenReply {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** In seconds. */
  readonly expires_in: number;
  /** Space-separated. */
  readonly scope: string;
}

/** Gives access tokens for client credentials. */
@Injectable()
export class TokenService {
  /** By client and address. */
  private readonly failures = new FailureLimiter(FAILURES_PER_MINUTE);
  /** By address alone, for those who try another client each time. */
  private readonly unknownClients = new FailureLimiter(UNKNOWN_CLIENTS_PER_MINUTE);
  /** Clients that were right before: they are not stopped by what others try at the same address. */
  private readonly knownClients = new LRUCache<string, true>({ max: MAX_KNOWN_CLIENTS });

  constructor(
    private readonly credentials: CredentialDirectory,
    private readonly tenants: TenantDirectory,
    private readonly issuer: TokenIssuer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The client id of a request as logs and the trail may tell it, whether it exists or not; `undefined` for any other
   * text: people send secrets in the place of the id.
   */
  tellableClientId({ clientId }: TokenRequest): string | undefined {
    return TENANTS_CLIENT_ID.test(clientId) || clientId === this.config.operator?.clientId ? clientId : undefined;
  }

  /**
   * @param ip the client's address; failures are counted by client and address, and those of unknown clients by address
   * @throws {OAuthError}
   * @throws when the database had to be asked and could not be read
   */
  async grant(request: TokenRequest, ip: string): Promise<TokenReply> {
    const credential = await this.authenticate(request, ip);
    if (credential.tenantId !== null) await this.checkTenant(credential.tenantId);
    const scopes = grantScopes(request.scope, credential);
    const { token, expiresInS } = await this.issuer.issue(credential, scopes);
    return { access_token: token, token_type: 'Bearer', expires_in: expiresInS, scope: scopes.join(' ') };
  }

  private async authenticate({ clientId, clientSecret }: TokenRequest, ip: string): Promise<KnownCredential> {
    const address = limiterAddress(ip);
    const attempt = `${address} ${clientId.slice(0, 64)}`;
    refuseWhile(this.failures.blockedForS(attempt));
    const credential = await this.find(clientId, address);
    // Again, because others may have failed meanwhile; from here to the counts nothing else runs.
    refuseWhile(this.failures.blockedForS(attempt));
    const matches = secretMatches(clientSecret, credential?.secretHash);
    if (credential && matches && credential.usableUntilMs > Date.now()) {
      this.knownClients.set(clientId, true);
      return credential;
    }
    this.failures.recordFailure(attempt);
    // Known clients as well, whose secret is wrong: nobody learns in this way which ones exist.
    refuseWhile(this.unknownClients.blockedForS(address));
    if (!credential) this.unknownClients.recordFailure(address);
    throw invalidClient();
  }

  /** An address that is blocked makes the database look for nobody. */
  private async find(clientId: string, address: string): Promise<KnownCredential | undefined> {
    if (!CLIENT_ID.test(clientId)) return undefined;
    if (this.unknownClients.blockedForS(address) > 0 && !this.knownClients.get(clientId)) return undefined;
    return this.credentials.findByClientId(clientId);
  }

  private async checkTenant(tenantId: string): Promise<void> {
    const tenant = await this.tenants.get(tenantId);
    if (!tenant || tenant.status === 'deleted') throw invalidClient();
    if (tenant.status === 'suspended') throw new OAuthError('unauthorized_client', 'The tenant is suspended.');
  }
}

/** @throws {OAuthError} when there is any time to wait */
function refuseWhile(waitS: number): void {
  if (waitS === 0) return;
  throw new OAuthError('too_many_attempts', `Too many failed attempts, wait ${waitS} s.`, 429, {
    'retry-after': String(waitS),
  });
}

/** What was asked for, as long as the credential has it; everything it has when nothing was asked for. */
function grantScopes(asked: string | undefined, { scopes }: KnownCredential): string[] {
  const names = [...new Set(asked?.split(' ').filter(Boolean))];
  if (names.length === 0) return [...scopes];
  if (names.some((name) => !scopes.has(name))) {
    throw new OAuthError('invalid_scope', 'The credential does not have every scope that was asked for.');
  }
  return names;
}
