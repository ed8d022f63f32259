import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type AuthApp, configFor, OPERATOR, schema, startAuthApp } from './auth-app.js';
import { asOperator, createTenant, get, requestToken, type TestTenant, tokenOf } from './requests.js';
import { decode, sql } from './tokens.js';

let database: TestDatabase;
let here: AuthApp;
let there: AuthApp;

beforeAll(async () => {
  database = await createDatabase(schema);
  // Together, as replicas do on the first start of all: they must agree on operator and key.
  [here, there] = await Promise.all([startAuthApp(configFor(database.url)), startAuthApp(configFor(database.url))]);
});

afterAll(async () => {
  await Promise.all([here.app.close(), there.app.close()]);
  await database.drop();
});

const status = (origin: string, token: string) => get(`${origin}/probe/tenant`, token).then((reply) => reply.status);

/** Waits a second at most, as the contract allows, for what happened here to hold there. */
async function expectThere(token: string, expected: number): Promise<void> {
  await expect.poll(() => status(there.url, token), { timeout: 1_000, interval: 20 }).toBe(expected);
}

/** A tenant whose token and key were used on both replicas, so that both have everything in memory. */
async function knownTenant(): Promise<TestTenant & { token: string }> {
  const tenant = await createTenant(here.url);
  const token = await tokenOf(here.url, tenant);
  for (const { url } of [here, there]) {
    expect([await status(url, token), await status(url, tenant.clientSecret)]).toEqual([200, 200]);
  }
  return { ...tenant, token };
}

describe('replicas', () => {
  it('share one operator and one signing key', async () => {
    const tokens = await Promise.all([tokenOf(here.url, OPERATOR), tokenOf(there.url, OPERATOR)]);
    expect(new Set(tokens.map((token) => decode(token).header.kid)).size).toBe(1);
    expect(await sql(database.url, "SELECT 1 FROM credential WHERE client_id = 'operator'")).toHaveLength(1);
    expect(await sql(database.url, 'SELECT 1 FROM signing_key')).toHaveLength(1);
  });

  it('see a revocation within a second, for tokens issued before too', async () => {
    const { id, credentialId, token, clientSecret } = await knownTenant();
    await asOperator(here.url, 'DELETE', `/tenants/${id}/credentials/${credentialId}`);
    expect(await status(here.url, token)).toBe(401);
    await expectThere(token, 401);
    await expectThere(clientSecret, 401);
  });

  it('see a suspension within a second, and its end', async () => {
    const { id, token, clientSecret } = await knownTenant();
    await asOperator(here.url, 'POST', `/tenants/${id}/suspend`);
    await expectThere(token, 403);
    await expectThere(clientSecret, 403);
    await asOperator(here.url, 'POST', `/tenants/${id}/resume`);
    await expectThere(token, 200);
  });

  it('see a credential that they had looked for in vain before', async () => {
    const { clientSecret, clientId, id } = await createTenant(here.url);
    await sql(database.url, 'UPDATE credential SET revoked_at = now() WHERE client_id = $1', [clientId]);
    await expectThere(clientSecret, 401);
    await sql(database.url, 'UPDATE credential SET revoked_at = NULL WHERE client_id = $1', [clientId]);
    await expectThere(clientSecret, 200);
    expect((await requestToken(there.url, { clientId, clientSecret })).status).toBe(200);
    expect(id).toMatch(/^ten_/);
  });

  it('see a revocation that happened while the change feed was cut', async () => {
    const { token, clientId } = await knownTenant();
    await sql(
      database.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'cams-gateway change feed'`,
    );
    await sql(database.url, 'UPDATE credential SET revoked_at = now() WHERE client_id = $1', [clientId]);
    await expectThere(token, 401);
    await expect.poll(() => status(here.url, token), { timeout: 1_000, interval: 20 }).toBe(401);
  });
});
