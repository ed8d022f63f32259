import { createPrivateKey, createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { ConfigError, type Encryption } from '#libs/platform';
import type { SigningKeyRow } from './signing-key.entity.js';

export const SIGNING_ALGORITHM = 'RS256';

const MODULUS_BITS = 2048;

/** A signing key, opened and parsed. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly createdAt: Date;
  /** When the last token it signed has expired; `null` for the one key that signs. */
  readonly expiresAt: Date | null;
}

/** Makes a new RSA key and seals its private half for the database. */
export async function sealNewKey(kid: string, encryption: Encryption): Promise<Buffer> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: MODULUS_BITS });
  return encryption.seal(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), kid);
}

/** @throws {ConfigError} when the row was sealed under another `ENCRYPTION_KEY`, or altered */
export function openKey({ kid, privateKey: sealed, createdAt, expiresAt }: SigningKeyRow, encryption: Encryption) {
  const privateKey = createPrivateKey(open(kid, sealed, encryption));
  return { kid, privateKey, publicKey: createPublicKey(privateKey), createdAt, expiresAt } satisfies SigningKey;
}

function open(kid: string, sealed: Buffer, encryption: Encryption): string {
  try {
    return encryption.open(sealed, kid);
  } catch (cause) {
    const message = `ENCRYPTION_KEY is wrong: it does not open signing key ${kid} that is stored in the database`;
    throw new ConfigError(message, { cause });
  }
}

/** The public half as a JSON Web Key (RFC 7517). */
export function publicJwk({ kid, publicKey }: SigningKey): JsonWebKey {
  return { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: SIGNING_ALGORITHM };
}
