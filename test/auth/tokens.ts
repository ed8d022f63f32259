import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import pg from 'pg';
import { type Config, Encryption } from '#libs/platform';

type Json = Record<string, unknown>;

/** Both readable parts of a JWT, unverified. */
export function decode(token: string): { header: Json; payload: Json } {
  const [header, payload] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  return { header: JSON.parse(header!), payload: JSON.parse(payload!) };
}

/** A JWT made by hand, so that every part of it can be wrong. */
export function forge(header: Json, payload: Json, signer: (input: string) => Buffer): string {
  const input = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${input}.${signer(input).toString('base64url')}`;
}

export function rs256(key: KeyObject): (input: string) => Buffer {
  return (input) => sign('sha256', Buffer.from(input), key);
}

/** The gateway's own signing key, as only somebody with its `ENCRYPTION_KEY` can have it. */
export async function genuineKey({ databaseUrl, encryptionKey }: Config): Promise<{ kid: string; key: KeyObject }> {
  const [row] = await sql<{ kid: string; private_key: Buffer }>(
    databaseUrl,
    'SELECT kid, private_key FROM signing_key WHERE expires_at IS NULL',
  );
  return { kid: row!.kid, key: createPrivateKey(new Encryption(encryptionKey).open(row!.private_key, row!.kid)) };
}

/** Runs one statement on a connection of its own. */
export async function sql<Row>(connectionString: string, statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
