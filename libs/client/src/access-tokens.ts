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

/**
 * Gives an access token, the same one until it has to be renewed. Callers who come while that is under way wait for the
 * same request; after a failure the next caller tries again.
 * @param client sends without credentials of its own
 * @throws {AccessTokenRefused}
 */
export function accessTokens(client: Client<paths>, credentials: ClientCredentials): () => Promise<string> {
  let token = { value: '', renewAtMs: 0 };
  let renewal: Promise<void> | undefined;
  const renew = async () => {
    const askedAtMs = Date.now();
    const { access_token: value, expires_in: lifetimeS } = await requestToken(client, credentials);
    token = { value, renewAtMs: askedAtMs + lifetimeS * 1_000 * RENEWED_AFTER };
  };
  return async () => {
    if (Date.now() >= token.renewAtMs) {
      renewal ??= renew().finally(() => {
        renewal = undefined;
      });
      await renewal;
    }
    return token.value;
  };
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
