import { createPublicKey, type JsonWebKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type AuthApp, configFor, ISSUER, OPERATOR, schema, startAuthApp } from './auth-app.js';
import { asOperator, createTenant, get, send, type TestTenant, tokenOf } from './requests.js';
import { decode, forge, genuineKey, rs256, sql } from './tokens.js';

let database: TestDatabase;
let here: AuthApp;
let there: AuthApp;
let tenant: TestTenant;

beforeAll(async () => {
  database = await createDatabase(schema);
  here = await startAuthApp(configFor(database.url));
  there = await startAuthApp(configFor(database.url));
  tenant = await createTenant(here.url);
});

afterAll(async () => {
  await Promise.all([here.app.close(), there.app.close()]);
  await database.drop();
});

type Jwks = { keys: (JsonWebKey & { kid: string })[] };
const jwks = async (origin: string) => (await send(`${origin}/.well-known/jwks.json`)).body as Jwks;
const kids = async (origin: string) => (await jwks(origin)).keys.map(({ kid }) => kid);
const statusOf = (origin: string, token: string) => get(`${origin}/probe/tenant`, token).then(({ status }) => status);

async function rotate(): Promise<string> {
  const { status, body } = await asOperator(here.url, 'POST', '/signing-keys');
  expect(status).toBe(201);
  return (body as { kid: string }).kid;
}

describe('the published keys', () => {
  it('check our tokens with nothing but a standard library', async () => {
    const token = await tokenOf(here.url, tenant);
    const { keys } = await jwks(here.url);
    const jwk = keys.find(({ kid }) => kid === decode(token).header.kid)!;
    const options = { algorithms: ['RS256' as const], issuer: ISSUER, audience: 'cams-gateway' };
    expect(jwt.verify(token, createPublicKey({ key: jwk, format: 'jwk' }), options)).toMatchObject({ sub: tenant.id });
  });

  it('hold no private part', async () => {
    for (const key of (await jwks(here.url)).keys) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    }
  });

  it('are found through the metadata of RFC 8414', async () => {
    const { body } = await send(`${here.url}/.well-known/oauth-authorization-server`);
    expect(body).toMatchObject({
      issuer: ISSUER,
      token_endpoint: `${ISSUER}/oauth/token`,
      jwks_uri: `${ISSUER}/.well-known/jwks.json`,
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      response_types_supported: [],
    });
  });
});

describe('rotation', () => {
  it('signs with a new key and keeps tokens of the old one valid, on every replica', async () => {
    const before = await tokenOf(here.url, tenant);
    const kid = await rotate();
    const after = await tokenOf(here.url, tenant);
    expect(decode(after).header.kid).toBe(kid);
    for (const { url } of [here, there]) {
      expect([await statusOf(url, before), await statusOf(url, after)]).toEqual([200, 200]);
    }
    await expect.poll(async () => decode(await tokenOf(there.url, tenant)).header.kid, { timeout: 1_000 }).toBe(kid);
    for (const { url } of [here, there]) {
      expect(await kids(url)).toEqual(expect.arrayContaining([kid, decode(before).header.kid]));
    }
  });

  it('shows operators what signs and what is kept until its tokens have expired', async () => {
    const kid = await rotate();
    const { status, body } = await asOperator(here.url, 'GET', '/signing-keys');
    expect(status).toBe(200);
    const { items } = body as { items: { kid: string; signs: boolean; expiresAt: string | null }[] };
    expect(items[0]).toMatchObject({ kid, signs: true, expiresAt: null, algorithm: 'RS256' });
    expect(items[1]).toMatchObject({ signs: false });
    const keptS = (Date.parse(items[1]!.expiresAt!) - Date.now()) / 1_000;
    expect(keptS).toBeGreaterThan(3_600);
    expect(keptS).toBeLessThan(2 * 3_600);
  });

  it('drops a key when its time is over, and with it its tokens, also those in memory', async () => {
    const token = await tokenOf(here.url, tenant);
    const { kid } = decode(token).header;
    await rotate();
    expect(await statusOf(here.url, token)).toBe(200);
    await sql(database.url, "UPDATE signing_key SET expires_at = now() - interval '1 s' WHERE kid = $1", [kid]);
    await expect.poll(() => statusOf(here.url, token), { timeout: 1_000 }).toBe(401);
    expect(await kids(here.url)).not.toContain(kid);
    await rotate();
    expect(await sql(database.url, 'SELECT 1 FROM signing_key WHERE kid = $1', [kid])).toHaveLength(0);
  });

  it('is refused without its scope', async () => {
    const reader = await tokenOf(here.url, OPERATOR, 'keys:read');
    const authorization = `Bearer ${reader}`;
    const { status } = await send(`${here.url}/admin/v1/signing-keys`, { method: 'POST', headers: { authorization } });
    expect(status).toBe(403);
  });
});

describe('the start', () => {
  it('replaces a key that signed for 30 days', async () => {
    const { kid } = decode(await tokenOf(here.url, tenant)).header;
    await sql(database.url, "UPDATE signing_key SET created_at = now() - interval '31 days' WHERE expires_at IS NULL");
    const late = await startAuthApp(configFor(database.url));
    expect(decode(await tokenOf(late.url, tenant)).header.kid).not.toBe(kid);
    await late.app.close();
  });

  it('fails in one clear line when ENCRYPTION_KEY is another one', async () => {
    const config = configFor(database.url, { ENCRYPTION_KEY: 'another key that is long enough as well' });
    await expect(startAuthApp(config)).rejects.toThrow(
      /^ENCRYPTION_KEY is wrong: it does not open signing key key_\w+/,
    );
  });
});

it('keys are stored sealed, and a planted one is not used', async () => {
  const { key } = await genuineKey(configFor(database.url));
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const rows = await sql<{ private_key: Buffer }>(database.url, 'SELECT private_key FROM signing_key');
  for (const row of rows) expect(row.private_key.toString('latin1')).not.toContain('PRIVATE KEY');

  await sql(database.url, "INSERT INTO signing_key VALUES ('key_planted', $1, now(), now() + interval '1 h')", [
    Buffer.from(pem),
  ]);
  const nowS = Math.floor(Date.now() / 1_000);
  const who = { iss: ISSUER, aud: 'cams-gateway', sub: tenant.id, client_id: tenant.clientId, jti: 'x' };
  const claims = { ...who, scope: 'messages:send', iat: nowS, exp: nowS + 60 };
  const token = forge({ alg: 'RS256', typ: 'at+jwt', kid: 'key_planted' }, claims, rs256(key));
  expect(await statusOf(here.url, token)).toBe(401);
  const kid = await rotate();
  expect(await kids(here.url)).not.toContain('key_planted');
  const after = await tokenOf(here.url, tenant);
  expect([decode(after).header.kid, await statusOf(here.url, after)]).toEqual([kid, 200]);
});
