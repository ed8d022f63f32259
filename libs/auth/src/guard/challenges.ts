import { Problem } from '#libs/platform';

const CHALLENGE = 'Bearer realm="cams-gateway"';

/** 401 for a request that carries no credentials: a plain challenge, without an error (RFC 6750, section 3.1). */
export function missingCredentials(): Problem {
  return new Problem('unauthenticated', 'Send a token or an API key as `Authorization: Bearer …`.', {
    headers: { 'www-authenticate': CHALLENGE },
  });
}

/** 401 for credentials that are not accepted. @param reason public text of visible ASCII without quotes */
export function invalidToken(reason: string): Problem {
  return new Problem('unauthenticated', reason, {
    headers: { 'www-authenticate': `${CHALLENGE}, error="invalid_token", error_description="${reason}"` },
  });
}

/** 403 for a caller who lacks a scope. */
export function insufficientScope(scope: string): Problem {
  return new Problem('insufficient_scope', `The scope ${scope} is needed.`, {
    headers: { 'www-authenticate': `${CHALLENGE}, error="insufficient_scope", scope="${scope}"` },
  });
}

/** 429 for an address that failed too often. */
export function tooManyAttempts(retryAfterS: number): Problem {
  return new Problem('too_many_attempts', 'Too many unknown API keys came from this address.', {
    headers: { 'retry-after': String(retryAfterS) },
  });
}
