import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSecret } from '../../libs/auth/src/credentials/secret.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type AuthApp, configFor, OPERATOR, schema, startAuthApp } from './auth-app.js';
import { asOperator, createTenant, get, type Reply, type TestTenant } from './requests.js';

let database: TestDatabase;
let gateway: AuthApp;
let tenant: TestTenant;

beforeAll(async () => {
  database = await createDatabase(schema);
  // So that each test can come from an address of its own.
  gateway = await startAuthApp(configFor(database.url, { TRUSTED_PROXIES: '127.0.0.1' }));
  tenant = await createTenant(gateway.url);
});

afterAll(async () => {
  await gateway.app.close();
  await database.drop();
});

function call(key: string, from = '192.0.2.1', { url } = gateway): Promise<Reply> {
  return get(`${url}/probe/tenant`, key, { 'x-forwarded-for': from });
}

const together = (times: number, key: (i: number) => string, from: string, app = gateway) =>
  Promise.all(Array.from({ length: times }, (_, i) => call(key(i), from, app)));

describe('an API key', () => {
  it('works as it is, with every scope of the credential', async () => {
    const { status, body } = await call(tenant.clientSecret);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'tenant', tenantId: tenant.id, clientId: tenant.clientId });
    expect((body as { scopes: string[] }).scopes).toContain('messages:send');
  });

  it('of the operator works too, though it has another form', async () => {
    const { status, body } = await get(`${gateway.url}/probe/operator`, OPERATOR.clientSecret);
    expect([status, (body as { kind: string }).kind]).toEqual([200, 'operator']);
  });

  it('is refused when it expires, from memory too', async () => {
    const expiresAt = new Date(Date.now() + 1_000).toISOString();
    const short = await createTenant(gateway.url, { expiresAt });
    expect((await call(short.clientSecret)).status).toBe(200);
    await expect
      .poll(() => call(short.clientSecret).then(({ status }) => status), { timeout: 3_000, interval: 50 })
      .toBe(401);
  });

  it('is refused when it is revoked', async () => {
    const revoked = await createTenant(gateway.url);
    expect((await call(revoked.clientSecret)).status).toBe(200);
    await asOperator(gateway.url, 'DELETE', `/tenants/${revoked.id}/credentials/${revoked.credentialId}`);
    const { status, headers } = await call(revoked.clientSecret);
    expect([status, headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('invalid_token')]);
  });
});

describe('trying out API keys', () => {
  it('is stopped after 60 unknown ones from an address, and disturbs nobody who has one', async () => {
    const from = '192.0.2.60';
    const newcomer = await createTenant(gateway.url);
    expect((await call(tenant.clientSecret, from)).status).toBe(200);
    const replies = await together(70, (i) => `guess-${i}`, from);
    expect(replies.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(60);
    const blocked = await call('one-more', from);
    expect([blocked.status, (blocked.body as { code: string }).code]).toEqual([429, 'too_many_attempts']);
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(50);

    expect((await call(tenant.clientSecret, from)).status).toBe(200);
    expect((await call(newcomer.clientSecret, from)).status).toBe(200);
  });

  it('disturbs nobody after a restart either, when no key has been used yet', async () => {
    const from = '192.0.2.63';
    const restarted = await startAuthApp(configFor(database.url, { TRUSTED_PROXIES: '127.0.0.1' }));
    await together(61, (i) => `guess-${i}`, from, restarted);
    expect((await call('one-more', from, restarted)).status).toBe(429);
    expect((await call(tenant.clientSecret, from, restarted)).status).toBe(200);
    // Known and without a tenant: no business here, but nobody who guesses.
    expect((await call(OPERATOR.clientSecret, from, restarted)).status).toBe(403);
    await restarted.app.close();
  });

  it('is stopped after 600 with the right checksum, and disturbs nobody who was right before', async () => {
    const from = '192.0.2.64';
    const newcomer = await createTenant(gateway.url);
    expect((await call(tenant.clientSecret, from)).status).toBe(200);
    for (let i = 0; i < 10; i += 1) {
      expect((await together(60, newSecret, from)).every(({ status }) => status === 401)).toBe(true);
    }
    expect((await call(newSecret(), from)).status).toBe(429);
    expect((await call(newcomer.clientSecret, from)).status).toBe(429);
    expect((await call(newcomer.clientSecret, '192.0.2.61')).status).toBe(200);
    expect((await call(tenant.clientSecret, from)).status).toBe(200);
  });

  it('counts all of an IPv6 network as one', async () => {
    for (let i = 0; i < 60; i += 1) await call(`guess-${i}`, `2001:db8::${i.toString(16)}`);
    expect((await call('one-more', '2001:db8::ffff')).status).toBe(429);
    expect((await call('one-more', '2001:db8:0:1::1')).status).toBe(401);
  });

  it('does not count typos, which the checksum shows', async () => {
    const typo = tenant.clientSecret.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    for (let i = 0; i < 61; i += 1) {
      const { status, body } = await call(typo, '192.0.2.62');
      expect([status, (body as { detail: string }).detail]).toEqual([401, expect.stringContaining('checksum')]);
    }
  });
});
