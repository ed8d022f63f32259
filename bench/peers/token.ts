import jwt from 'jsonwebtoken';

/** A token for a peer of the gateway, signed the way that costs its verifier least. @param secret shared with it */
export function peerToken(secret: string, tenantId = 'ten_bench', custSpaceId = 'cams-bench'): string {
  return jwt.sign({ sub: tenantId, custSpaceId, scope: 'messages:send' }, secret, {
    algorithm: 'HS256',
    expiresIn: '1h',
  });
}
