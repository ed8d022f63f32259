import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type SeverableProxy, severable } from '../support/severable-proxy.js';
import { type AuthApp, configFor, schema, startAuthApp } from './auth-app.js';
import { createTenant, get, requestToken, type TestTenant, tokenOf } from './requests.js';

let database: TestDatabase;
let proxy: SeverableProxy;
let gateway: AuthApp;
let tenant: TestTenant;

beforeAll(async () => {
  database = await createDatabase(schema);
  proxy = await severable(database.url);
  gateway = await startAuthApp(configFor(proxy.url));
  tenant = await createTenant(gateway.url);
});

afterAll(async () => {
  await gateway.app.close();
  await proxy.sever();
  await database.drop();
});

it('without its database the gateway answers 503: it neither guesses nor blames the caller', async () => {
  const token = await tokenOf(gateway.url, tenant);
  const probes = () =>
    Promise.all([
      get(`${gateway.url}/probe/tenant`, token),
      get(`${gateway.url}/probe/tenant`, tenant.clientSecret),
      get(`${gateway.url}/probe/tenant`, 'an-unknown-key'),
      requestToken(gateway.url, tenant),
      requestToken(gateway.url, { clientId: crypto.randomUUID(), clientSecret: 'x' }),
    ]);
  const statuses = async () => (await probes()).map(({ status }) => status);
  expect(await statuses()).toEqual([200, 200, 401, 200, 401]);

  await proxy.sever();
  // What is in memory may be used for as long as nothing is known to be wrong with it.
  await expect.poll(statuses, { timeout: 2_000, interval: 50 }).toEqual([503, 503, 503, 503, 503]);
  for (const { headers, body } of await probes()) {
    expect(headers.get('retry-after')).toBe('1');
    expect(body).toMatchObject({ code: 'database_unavailable' });
  }

  await proxy.restore();
  await expect.poll(statuses, { timeout: 5_000, interval: 50 }).toEqual([200, 200, 401, 200, 401]);
});
