import { Inject, Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';
import { v4 as uuid } from 'uuid';
import { CONFIG, type Config } from '#libs/platform';
import type { KnownCredential } from '../credentials/credential-directory.js';
import { SIGNING_ALGORITHM } from '../signing-keys/signing-key.js';
import { SigningKeys } from '../signing-keys/signing-keys.js';
import { type AccessTokenClaims, AUDIENCE, TOKEN_LIFETIME_S, TOKEN_TYPE } from './access-token.js';

export interface IssuedToken {
  readonly token: string;
  readonly expiresInS: number;
}

/** Makes access tokens: JWTs in the profile of RFC 9068. */
@Injectable()
export class TokenIssuer {
  constructor(
    private readonly keys: SigningKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A token never outlives the credential it was given for. */
  async issue(credential: KnownCredential, scopes: readonly string[]): Promise<IssuedToken> {
    const { kid, privateKey } = await this.keys.signer();
    const issuedAtS = Math.floor(Date.now() / 1_000);
    const expiresAtS = Math.min(issuedAtS + TOKEN_LIFETIME_S, Math.ceil(credential.usableUntilMs / 1_000));
    const claims: AccessTokenClaims = {
      iss: this.config.publicUrl,
      aud: AUDIENCE,
      sub: credential.tenantId ?? credential.id,
      client_id: credential.clientId,
      scope: scopes.join(' '),
      iat: issuedAtS,
      exp: expiresAtS,
      jti: uuid(),
    };
    const token = jwt.sign(claims, privateKey, {
      algorithm: SIGNING_ALGORITHM,
      header: { alg: SIGNING_ALGORITHM, typ: TOKEN_TYPE, kid },
    });
    return { token, expiresInS: expiresAtS - issuedAtS };
  }
}
