import { z } from 'zod';
import { SIGNING_ALGORITHM } from '../signing-keys/signing-key.js';

/** How long an access token is valid at most. */
export const TOKEN_LIFETIME_S = 3_600;

export const AUDIENCE = 'cams-gateway';
export const TOKEN_TYPE = 'at+jwt';

/** Nothing else is let through: a header that brings or points to a key of its own (`jwk`, `jku`, `x5u`) is refused. */
const header = z.strictObject({
  alg: z.literal(SIGNING_ALGORITHM),
  typ: z.literal(TOKEN_TYPE),
  kid: z.string().max(64),
});

/** The claims of an access token (RFC 9068); `sub` is the tenant's id, or an operator's credential's id. */
const claims = z.object({
  iss: z.string(),
  aud: z.literal(AUDIENCE),
  sub: z.string(),
  client_id: z.string(),
  scope: z.string(),
  iat: z.number(),
  exp: z.number(),
  jti: z.string(),
});

export type AccessTokenClaims = z.infer<typeof claims>;

/** @returns the key id that the token names, or `undefined` when its header is not that of our access tokens */
export function keyIdOf(token: string): string | undefined {
  const encoded = token.slice(0, token.indexOf('.'));
  try {
    return header.safeParse(JSON.parse(Buffer.from(encoded, 'base64url').toString())).data?.kid;
  } catch {
    return undefined; // Not JSON: as wrong as any other header.
  }
}

/** @returns the claims, or `undefined` when they are not those of our access tokens */
export function parseClaims(payload: unknown): AccessTokenClaims | undefined {
  return claims.safeParse(payload).data;
}
