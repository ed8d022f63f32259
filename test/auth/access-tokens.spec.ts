import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type AuthApp, configFor, ISSUER, schema, startAuthApp } from './auth-app.js';
import { createTenant, get, type Reply, send, type TestTenant, tokenOf } from './requests.js';
import { decode, forge, genuineKey, rs256 } from './tokens.js';

let database: TestDatabase;
let gateway: AuthApp;
let tenant: TestTenant;
let kid: string;
let key: KeyObject;

const config = () => configFor(database.url);
const nowS = () => Math.floor(Date.now() / 1_000);

beforeAll(async () => {
  database = await createDatabase(schema);
  gateway = await startAuthApp(config());
  tenant = await createTenant(gateway.url);
  ({ kid, key } = await genuineKey(config()));
});

afterAll(async () => {
  await gateway.app.close();
  await database.drop();
});

function header(changes: object = {}): Record<string, unknown> {
  return { alg: 'RS256', typ: 'at+jwt', kid, ...changes };
}

function claims(changes: object = {}): Record<string, unknown> {
  const times = { iat: nowS(), exp: nowS() + 600, jti: crypto.randomUUID() };
  const who = { iss: ISSUER, aud: 'cams-gateway', sub: tenant.id, client_id: tenant.clientId };
  return { ...who, scope: 'messages:send', ...times, ...changes };
}

function call(token: string): Promise<Reply> {
  return get(`${gateway.url}/probe/tenant`, token);
}

function expectRefusal({ status, headers, body }: Reply): void {
  expect(status).toBe(401);
  expect(body).toMatchObject({ code: 'unauthenticated', status: 401 });
  expect(headers.get('www-authenticate')).toMatch(
    /^Bearer realm="cams-gateway", error="invalid_token", error_description="[^"]+"$/,
  );
}

describe('a genuine token', () => {
  it('shows who calls, the first time and from memory', async () => {
    const token = await tokenOf(gateway.url, tenant, 'messages:send templates:read');
    for (let i = 0; i < 3; i += 1) {
      const { status, body } = await call(token);
      expect(status).toBe(200);
      expect(body).toEqual({
        kind: 'tenant',
        tenantId: tenant.id,
        clientId: tenant.clientId,
        scopes: ['messages:send', 'templates:read'],
      });
    }
  });

  // Shows that the forgeries below fail for the reason they give, and not for how they are made.
  it('can be made by hand with the key of the gateway', async () => {
    expect((await call(forge(header(), claims(), rs256(key)))).status).toBe(200);
  });

  it('may come from a clock a few seconds ahead', async () => {
    expect((await call(forge(header(), claims({ iat: nowS() + 3, nbf: nowS() + 3 }), rs256(key)))).status).toBe(200);
  });

  it('never grants more than its credential has', async () => {
    const small = await createTenant(gateway.url, { scopes: ['templates:read'] });
    const greedy = { sub: small.id, client_id: small.clientId, scope: 'messages:send templates:read' };
    const { status, body } = await call(forge(header(), claims(greedy), rs256(key)));
    expect([status, (body as { code: string }).code]).toEqual([403, 'insufficient_scope']);
  });

  it('ends when it expires, from memory too', async () => {
    const token = forge(header(), claims({ exp: nowS() + 2 }), rs256(key));
    expect((await call(token)).status).toBe(200);
    await expect.poll(() => call(token).then(({ status }) => status), { timeout: 3_000, interval: 100 }).toBe(401);
  });
});

describe('a forged or spoilt token', () => {
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

  it.each<[what: string, claims: object]>([
    ['of another issuer', { iss: 'https://elsewhere.test' }],
    ['for another audience', { aud: 'somebody-else' }],
    ['for several audiences', { aud: ['somebody-else', 'cams-gateway'] }],
    ['that has expired a second ago', { exp: nowS() - 1 }],
    ['that expired long ago', { iat: 1, exp: 2 }],
    ['that never expires', { exp: undefined }],
    ['that expires in words', { exp: 'tomorrow' }],
    ['not valid yet', { nbf: nowS() + 60 }],
    ['issued in the future', { iat: nowS() + 60 }],
    ['without a client', { client_id: undefined }],
    ['without a subject', { sub: undefined }],
    ['without scopes', { scope: undefined }],
    ['with scopes as a list', { scope: ['messages:send'] }],
    ['for an unknown client', { client_id: 'cgc_unknown' }],
    ['for another tenant than the client\u2019s', { sub: 'ten_00000000000000000000000000000000' }],
    ['without an id', { jti: undefined }],
  ])('%s is refused', async (_what, changes) => {
    expectRefusal(await call(forge(header(), claims(changes), rs256(key))));
  });

  it.each<[what: string, header: object]>([
    ['of type JWT', { typ: 'JWT' }],
    ['of type id token', { typ: 'id+jwt' }],
    ['without a type', { typ: undefined }],
    ['of another algorithm', { alg: 'RS512' }],
    ['that names an unknown key', { kid: 'key_unknown' }],
    ['that names no key', { kid: undefined }],
    ['that names a key by number', { kid: 7 }],
    ['with a pointer to a key set', { jku: 'https://elsewhere.test/jwks.json' }],
    ['with a pointer to a certificate', { x5u: 'https://elsewhere.test/cert.pem' }],
    ['with critical extensions', { crit: ['b64'], b64: false }],
  ])('%s is refused', async (_what, changes) => {
    expectRefusal(await call(forge(header(changes), claims(), rs256(key))));
  });

  it('that brings its own key is refused', async () => {
    const jwk = foreign.publicKey.export({ format: 'jwk' });
    expectRefusal(await call(forge(header({ jwk }), claims(), rs256(foreign.privateKey))));
  });

  it('signed with another key is refused', async () => {
    expectRefusal(await call(forge(header(), claims(), rs256(foreign.privateKey))));
  });

  it('without a signature is refused', async () => {
    for (const alg of ['none', 'None', 'NONE', 'RS256']) {
      expectRefusal(await call(forge(header({ alg }), claims(), () => Buffer.alloc(0))));
    }
  });

  it('signed by HMAC with the public key as secret is refused', async () => {
    const pem = createPublicKey(key).export({ type: 'spki', format: 'pem' });
    expectRefusal(
      await call(
        forge(header({ alg: 'HS256' }), claims(), (input) => createHmac('sha256', pem).update(input).digest()),
      ),
    );
  });

  it('is refused wherever it was altered, after the genuine one was seen, too', async () => {
    const token = await tokenOf(gateway.url, tenant);
    expect((await call(token)).status).toBe(200);
    const [head, , signature] = token.split('.') as [string, string, string];
    const payload = Buffer.from(JSON.stringify({ ...decode(token).payload, scope: 'messages:send tenants:read' }));
    expectRefusal(await call(`${head}.${payload.toString('base64url')}.${signature}`));
    expectRefusal(await call(token.slice(0, -10)));
    expectRefusal(await call(`${token.slice(0, -4)}AAAA`));
  });

  it.each(['eyJ.e30.x', 'eyJhbGciOiJSUzI1NiJ9..', 'eyJ9.eyJ9.eyJ9', 'eyJ\\.a.b', '..', 'a.b.c'])(
    'as broken as %j is refused',
    async (token) => {
      expectRefusal(await call(token));
    },
  );

  it('over-long is refused, however genuine', async () => {
    const token = forge(header(), claims({ padding: 'x'.repeat(4_000) }), rs256(key));
    expectRefusal(await call(token));
    expect((await call(forge(header(), claims({ padding: 'x'.repeat(1_000) }), rs256(key)))).status).toBe(200);
  });

  it('in the address is never read', async () => {
    const token = await tokenOf(gateway.url, tenant);
    const { status, headers } = await send(`${gateway.url}/probe/tenant?access_token=${token}`);
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="cams-gateway"']);
  });
});
