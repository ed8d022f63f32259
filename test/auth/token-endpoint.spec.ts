import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operatorScopeNames, tenantScopeNames } from '#libs/auth';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type AuthApp, configFor, ISSUER, OPERATOR, schema, startAuthApp } from './auth-app.js';
import { asOperator, createTenant, requestToken, send, type TestTenant } from './requests.js';
import { decode } from './tokens.js';

const WRONG_CLIENT = { error: 'invalid_client', error_description: 'The client id or the secret is wrong.' };

let database: TestDatabase;
let gateway: AuthApp;
let tenant: TestTenant;

beforeAll(async () => {
  database = await createDatabase(schema);
  // So that a test can come from an address of its own.
  gateway = await startAuthApp(configFor(database.url, { TRUSTED_PROXIES: '127.0.0.1' }));
  tenant = await createTenant(gateway.url, { scopes: ['messages:send', 'templates:read'] });
});

afterAll(async () => {
  await gateway.app.close();
  await database.drop();
});

describe('a good request', () => {
  it('gives a token in the profile of RFC 9068, with every scope of the credential', async () => {
    const { status, headers, body } = await requestToken(gateway.url, tenant);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const { access_token: token, ...rest } = body as { access_token: string };
    expect(rest).toEqual({ token_type: 'Bearer', expires_in: 3_600, scope: 'messages:send templates:read' });
    const { header, payload } = decode(token);
    expect(header).toEqual({ alg: 'RS256', typ: 'at+jwt', kid: expect.stringMatching(/^key_/) });
    const iat = payload.iat as number;
    expect(Math.abs(iat - Date.now() / 1_000)).toBeLessThan(5);
    expect(payload).toEqual({
      iss: ISSUER,
      aud: 'cams-gateway',
      sub: tenant.id,
      client_id: tenant.clientId,
      scope: 'messages:send templates:read',
      iat,
      exp: iat + 3_600,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('narrows the scope to what is asked for', async () => {
    const { body } = await requestToken(gateway.url, tenant, { scope: 'templates:read templates:read' });
    expect(body).toMatchObject({ scope: 'templates:read' });
    expect(decode((body as { access_token: string }).access_token).payload.scope).toBe('templates:read');
  });

  it('takes an empty scope for none, as Swagger UI sends it', async () => {
    const { body } = await requestToken(gateway.url, tenant, { scope: '' });
    expect(body).toMatchObject({ scope: 'messages:send templates:read' });
  });

  it('takes the client from Basic authentication', async () => {
    const reply = await send(`${gateway.url}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${tenant.clientId}:${tenant.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(reply.status).toBe(200);
  });

  it('gives the operator from the environment every operator scope', async () => {
    const { body } = await requestToken(gateway.url, OPERATOR);
    expect((body as { scope: string }).scope.split(' ').sort()).toEqual([...operatorScopeNames].sort());
  });

  it('gives a token that ends with its credential', async () => {
    const short = await createTenant(gateway.url, { expiresAt: new Date(Date.now() + 60_000).toISOString() });
    const { body } = await requestToken(gateway.url, short);
    const { expires_in: expiresIn } = body as { expires_in: number };
    expect(expiresIn).toBeGreaterThan(55);
    expect(expiresIn).toBeLessThanOrEqual(61);
  });
});

describe('a bad request', () => {
  it('says the same of an unknown client and of a wrong secret', async () => {
    const unknown = await requestToken(gateway.url, { ...tenant, clientId: 'cgc_unknown' });
    const wrong = await requestToken(gateway.url, { ...tenant, clientSecret: `${tenant.clientSecret}x` });
    for (const { status, headers, body } of [unknown, wrong]) {
      expect(status).toBe(401);
      expect(body).toEqual(WRONG_CLIENT);
      expect(headers.get('www-authenticate')).toBe('Basic realm="cams-gateway"');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-type')).toContain('application/json');
    }
  });

  it.each(['\0', 'a b', 'ü', 'x'.repeat(10_000)])('survives the client id %j', async (clientId) => {
    const { status, body } = await requestToken(gateway.url, { clientId, clientSecret: 'x' });
    expect([status, body]).toEqual([401, WRONG_CLIENT]);
  });

  it('refuses a scope that the credential does not have, or nobody knows', async () => {
    for (const scope of [
      'templates:write',
      'no-such-scope',
      'messages:send tenants:read',
      tenantScopeNames.join(' '),
    ]) {
      const { status, body } = await requestToken(gateway.url, tenant, { scope });
      expect([status, (body as { error: string }).error]).toEqual([400, 'invalid_scope']);
    }
  });

  it('refuses JSON, repeated parameters and other grants in OAuth\u2019s own words', async () => {
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'nobody reads it' };
    const repeated = { method: 'POST', body: new URLSearchParams('grant_type=client_credentials&scope=a&scope=b') };
    const password = { method: 'POST', body: new URLSearchParams({ grant_type: 'password' }) };
    const codes = await Promise.all(
      [json, repeated, password, { method: 'POST' }].map(async (init) => {
        const { status, body } = await send(`${gateway.url}/oauth/token`, init);
        return [status, (body as { error: string }).error];
      }),
    );
    expect(codes).toEqual([
      [400, 'invalid_request'],
      [400, 'invalid_request'],
      [400, 'unsupported_grant_type'],
      [400, 'invalid_request'],
    ]);
  });

  it('never reads credentials from the address', async () => {
    const query = new URLSearchParams({ client_id: tenant.clientId, client_secret: tenant.clientSecret });
    const reply = await send(`${gateway.url}/oauth/token?${query}`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect([reply.status, (reply.body as { error: string }).error]).toEqual([400, 'invalid_request']);
  });

  it('refuses a suspended tenant only to those who know the secret', async () => {
    const suspended = await createTenant(gateway.url);
    await asOperator(gateway.url, 'POST', `/tenants/${suspended.id}/suspend`);
    const known = await requestToken(gateway.url, suspended);
    expect([known.status, known.body]).toEqual([
      400,
      { error: 'unauthorized_client', error_description: 'The tenant is suspended.' },
    ]);
    const guessed = await requestToken(gateway.url, { ...suspended, clientSecret: 'guess' });
    expect([guessed.status, guessed.body]).toEqual([401, WRONG_CLIENT]);
  });

  it('refuses revoked credentials and those of deleted tenants', async () => {
    const [revoked, deleted] = await Promise.all([createTenant(gateway.url), createTenant(gateway.url)]);
    await asOperator(gateway.url, 'DELETE', `/tenants/${revoked.id}/credentials/${revoked.credentialId}`);
    await asOperator(gateway.url, 'DELETE', `/tenants/${deleted.id}`);
    for (const client of [revoked, deleted]) {
      const { status, body } = await requestToken(gateway.url, client);
      expect([status, body]).toEqual([401, WRONG_CLIENT]);
    }
  });
});

describe('too many failures', () => {
  it('make a client wait, and nobody else', async () => {
    const [guessed, other] = await Promise.all([createTenant(gateway.url), createTenant(gateway.url)]);
    for (let i = 0; i < 10; i += 1) {
      expect((await requestToken(gateway.url, { ...guessed, clientSecret: `guess ${i}` })).status).toBe(401);
    }
    const right = await requestToken(gateway.url, guessed);
    expect([right.status, (right.body as { error: string }).error]).toEqual([429, 'too_many_attempts']);
    const waitS = Number(right.headers.get('retry-after'));
    expect(waitS).toBeGreaterThan(50);
    expect(waitS).toBeLessThanOrEqual(60);
    expect((await requestToken(gateway.url, other)).status).toBe(200);
  });

  it('with another client each time make the address wait, and no client that was right before', async () => {
    const attempt = (client: { clientId: string; clientSecret: string }, address = '192.0.2.70') =>
      requestToken(gateway.url, client, {}, { 'x-forwarded-for': address });
    const stranger = () => ({ clientId: `cgc_${crypto.randomUUID().replaceAll('-', '')}`, clientSecret: 'guess' });
    expect((await attempt(tenant)).status).toBe(200);
    for (let i = 0; i < 6; i += 1) {
      const replies = await Promise.all(Array.from({ length: 50 }, () => attempt(stranger())));
      expect(replies.every(({ status }) => status === 401)).toBe(true);
    }
    const locker = new pg.Client({ connectionString: database.url });
    await locker.connect();
    // Whoever is refused now is refused without a look into the database.
    await locker.query('BEGIN; LOCK TABLE credential');
    const [blocked, guessed] = await Promise.all([attempt(stranger()), attempt({ ...tenant, clientSecret: 'guess' })]);
    await locker.end();
    expect([blocked.status, (blocked.body as { error: string }).error]).toEqual([429, 'too_many_attempts']);
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(45);
    // A client that exists looks like one that does not.
    expect([guessed.status, guessed.body]).toEqual([429, blocked.body]);
    expect((await attempt(tenant)).status).toBe(200);
    expect((await attempt(stranger(), '192.0.2.71')).status).toBe(401);
  });

  it('are counted exactly when they come all at once', async () => {
    const blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    // Holds up the look-up of the client until every guess has arrived.
    await blocker.query('BEGIN; LOCK TABLE credential');
    const guesses = Array.from({ length: 40 }, (_, i) => ({ clientId: 'cgc_nobody', clientSecret: `guess ${i}` }));
    const replies = Promise.all(guesses.map((client) => requestToken(gateway.url, client)));
    await sleep(300);
    await blocker.end();
    const statuses = (await replies).map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(30).fill(429)]);
  });
});
