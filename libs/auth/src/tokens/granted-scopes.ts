import type { KnownCredential } from '../credentials/credential-directory.js';
import type { VerifiedToken } from './token-verifier.js';

interface Grant {
  readonly credential: KnownCredential;
  readonly scopes: ReadonlySet<string>;
}

const grants = new WeakMap<VerifiedToken, Grant>();

/** The scopes of a token that its credential still has; worked out once for as long as both stay the same. */
export function grantedScopes(token: VerifiedToken, credential: KnownCredential): ReadonlySet<string> {
  const known = grants.get(token);
  if (known?.credential === credential) return known.scopes;
  const scopes = new Set(token.scopes.filter((scope) => credential.scopes.has(scope)));
  grants.set(token, { credential, scopes });
  return scopes;
}
