import type { Client } from 'openapi-fetch';
import type { OAuthError, Problem, paths } from './api.js';

/** A client id and its secret, which are exchanged for access tokens. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** No access token was given. */
export class AccessTokenRefused extends Error {
  constructor(
    /** Of the reply. */
    readonly status: number,
    /** What the gateway said; something else may have answered in its place. */
    readonly reason: OAuthError | Problem | undefined,
  ) {
    super(`no access token: ${reason ? wordsOf(reason) : `the answer was ${status}`}`);
    this.name = 'AccessTokenRefused';
  }
}

function wordsOf(reason: OAuthError | Problem): string {
  return 'error' in reason ? `${reason.error}: ${reason.error_description}` : `${reason.code}: ${reason.detail}`;
}

/** A token is renewed when this part of its life is over, so that none ends on its way. */
const RENEWED_AFTER = 0.9;

/** The access tokens of one client, one at a time. */
export class AccessTokens {
  private token = { value: '', renewAtMs: 0 };
  private renewal: Promise<void> | undefined;

  constructor(
    /** Sends without credentials of its own. */
    private readonly client: Client<paths>,
    private readonly credentials: ClientCredentials,
  ) {}

  /**
   * The same token until it has to be renewed. Callers who come while that is under way wait for the same request; after
   * a failure the next caller tries again.
   * @throws {AccessTokenRefused}
   */
  async current(): Promise<string> {
    if (Date.now() >= this.token.renewAtMs) {
      this.renewal ??= this.renew().finally(() => {
        this.renewal = undefined;
      });
      await this.renewal;
    }
    return this.token.value;
  }

  /** For a token that was not accepted; one that came after it is kept. */
  forget(value: string): void {
    if (this.token.value === value) this.token.renewAtMs = 0;
  }

  private async renew(): Promise<void> {
    const askedAtMs = Date.now();
    const { access_token: value, expires_in: lifetimeS } = await requestToken(this.client, this.credentials);
    this.token = { value, renewAtMs: askedAtMs + lifetimeS * 1_000 * RENEWED_AFTER };
  }
}

async function requestToken(client: Client<paths>, { clientId, clientSecret }: ClientCredentials) {
  const { data, error, response } = await client.POST('/oauth/token', {
    headers: {
      authorization: `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: { grant_type: 'client_credentials' },
  });
  if (data) return data;
  throw new AccessTokenRefused(response.status, typeof error === 'object' ? error : undefined);
}
