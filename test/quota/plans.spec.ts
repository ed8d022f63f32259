import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AuthApp, schema } from '../auth/auth-app.js';
import { asOperator, createTenant, get, type TestTenant } from '../auth/requests.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { pointers, startQuotaApp } from './quota-app.js';

let database: TestDatabase;
let gateway: AuthApp;
let replica: AuthApp;
let tenant: TestTenant;

beforeAll(async () => {
  database = await createDatabase(schema);
  [gateway, replica] = [await startQuotaApp(database.url), await startQuotaApp(database.url)];
  tenant = await createTenant(gateway.url);
});
afterAll(async () => {
  await Promise.all([gateway.app.close(), replica.app.close()]);
  await database.drop();
});

const call = (method: string, path: string, body?: unknown) => asOperator(gateway.url, method, path, body);
const probe = (origin: string) => get(`${origin}/probe`, tenant.clientSecret);

const rate = { perSecond: 0.5, burst: 10 };
const complete = {
  rate,
  requestsPerDay: 1_000,
  requestsPerMonth: null,
  messagesPerDay: 20,
  concurrency: 5,
  weight: 2,
  timeZone: 'Asia/Singapore',
};
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

describe('plans', () => {
  it('are made, shown, listed and replaced as a whole', async () => {
    const made = await call('PUT', '/plans/gold', { name: 'gold', ...complete });
    expect(made.status).toBe(200);
    expect(made.body).toEqual({ name: 'gold', ...complete, createdAt: instant, updatedAt: instant });
    expect((await call('GET', '/plans/gold')).body).toEqual(made.body);
    const replaced = await call('PUT', '/plans/gold', { rate });
    const { createdAt, updatedAt } = made.body as Record<string, string>;
    expect(replaced.body).toMatchObject({
      requestsPerDay: null,
      messagesPerDay: null,
      concurrency: null,
      weight: 1,
      timeZone: 'UTC',
      createdAt,
    });
    expect(Date.parse((replaced.body as { updatedAt: string }).updatedAt)).toBeGreaterThan(Date.parse(updatedAt!));
    const { body } = await call('GET', '/plans');
    expect(body).toMatchObject({
      items: [{ name: 'gold' }, { name: 'standard', requestsPerDay: expect.any(Number) }],
      nextCursor: null,
    });
  });

  it('hold numbers of every size they take exactly', async () => {
    const extremes = {
      ...complete,
      rate: { perSecond: 0.01, burst: 100_000 },
      requestsPerDay: 1_000_000_000_000,
      requestsPerMonth: 999_999_999_999,
      messagesPerDay: 1,
    };
    expect((await call('PUT', '/plans/extreme', extremes)).body).toMatchObject(extremes);
  });

  it('that are unknown are 404', async () => {
    expect(await call('GET', '/plans/nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it.each([
    [{}, ['#/rate']],
    [[], ['#']],
    [{ rate: null }, ['#/rate']],
    [{ rate: {} }, ['#/rate/burst', '#/rate/perSecond']],
    [{ rate: { perSecond: 0, burst: 1 } }, ['#/rate/perSecond']],
    [{ rate: { perSecond: 0.009, burst: 1 } }, ['#/rate/perSecond']],
    [{ rate: { perSecond: 10_001, burst: 1 } }, ['#/rate/perSecond']],
    [{ rate: { perSecond: '5', burst: 1 } }, ['#/rate/perSecond']],
    [{ rate: { perSecond: 1, burst: 1.5 } }, ['#/rate/burst']],
    [{ rate: { perSecond: 1, burst: -1 } }, ['#/rate/burst']],
    [{ rate: { ...rate, per: 1 } }, ['#/rate/per']],
    [{ rate, requestsPerDay: 0 }, ['#/requestsPerDay']],
    [{ rate, requestsPerDay: -5 }, ['#/requestsPerDay']],
    [{ rate, requestsPerMonth: 1e300 }, ['#/requestsPerMonth']],
    [{ rate, requestsPerMonth: 1_000_000_000_001 }, ['#/requestsPerMonth']],
    [{ rate, messagesPerDay: '10' }, ['#/messagesPerDay']],
    [{ rate, messagesPerDay: 1.5 }, ['#/messagesPerDay']],
    [{ rate, messagesPerDay: Number.NaN, concurrency: 0 }, ['#/concurrency']],
    [{ rate, concurrency: true }, ['#/concurrency']],
    [{ rate, concurrency: 100_001 }, ['#/concurrency']],
    [{ rate, weight: null }, ['#/weight']],
    [{ rate, weight: 0 }, ['#/weight']],
    [{ rate, timeZone: 'Mars/Olympus' }, ['#/timeZone']],
    [{ rate, timeZone: '+08:00' }, ['#/timeZone']],
    [{ rate, timeZone: null }, ['#/timeZone']],
    [{ rate, name: 'silver' }, ['#/name']],
    [{ rate, updatedAt: 'now' }, ['#/updatedAt']],
  ])('refuse %j', async (body, expected) => {
    const reply = await call('PUT', '/plans/refused', body);
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    expect(pointers(reply.body)).toEqual(expected);
    expect((await call('GET', '/plans/refused')).status).toBe(404);
  });

  it('say which numbers they take', async () => {
    const body = { rate: { perSecond: 20_000, burst: 0 }, weight: 5_000, requestsPerDay: -1 };
    const errors = [
      { pointer: '#/rate/perSecond', detail: 'must be a number from 0.01 to 10000' },
      { pointer: '#/rate/burst', detail: 'must be a whole number from 1 to 100000' },
      { pointer: '#/requestsPerDay', detail: 'must be a whole number from 1 to 1000000000000' },
      { pointer: '#/weight', detail: 'must be a whole number from 1 to 1000' },
    ];
    expect(await call('PUT', '/plans/refused', body)).toMatchObject({ status: 400, body: { errors } });
  });

  it.each(['Gold', '-a', 'a_b', 'a%20b', '%00', 'x'.repeat(65)])('refuse the name %s', async (name) => {
    for (const reply of [await call('GET', `/plans/${name}`), await call('PUT', `/plans/${name}`, { rate })]) {
      expect(reply.status).toBe(400);
      expect(pointers(reply.body)).toEqual(['#/path/name']);
    }
  });
});

describe('overrides', () => {
  const path = () => `/tenants/${tenant.id}/quota-override`;

  it('are made, shown, replaced as a whole and removed', async () => {
    expect((await call('GET', path())).status).toBe(404);
    const made = await call('PUT', path(), { messagesPerDay: null, rate, endsAt: '2999-01-01T00:00:00+08:00' });
    expect(made.status).toBe(200);
    expect(made.body).toEqual({
      tenantId: tenant.id,
      rate,
      messagesPerDay: null,
      endsAt: '2998-12-31T16:00:00.000Z',
      createdAt: instant,
      updatedAt: instant,
    });
    expect((await call('GET', path())).body).toEqual(made.body);
    const replaced = await call('PUT', path(), { concurrency: 3 });
    expect(replaced.body).toMatchObject({ concurrency: 3, endsAt: null });
    expect(replaced.body).not.toHaveProperty('rate');
    expect((await call('DELETE', path())).status).toBe(204);
    expect((await call('DELETE', path())).status).toBe(404);
  });

  it.each([
    [{}, ['#']],
    [{ endsAt: null }, ['#']],
    [{ concurrency: 0 }, ['#/concurrency']],
    [{ rate: null }, ['#/rate']],
    [{ weight: '2' }, ['#/weight']],
    [{ concurrency: 3, timeZone: 'UTC' }, ['#/timeZone']],
    [{ concurrency: 3, endsAt: '2001-01-01T00:00:00Z' }, ['#/endsAt']],
    [{ concurrency: 3, endsAt: '9999-12-31T23:59:59-12:00' }, ['#/endsAt']],
    [{ concurrency: 3, endsAt: 'tomorrow' }, ['#/endsAt']],
    [{ concurrency: 3, endsAt: 5 }, ['#/endsAt']],
    [{ messagesPerDay: -1 }, ['#/messagesPerDay']],
  ])('refuse %j', async (body, expected) => {
    const reply = await call('PUT', path(), body);
    expect(reply.status).toBe(400);
    expect(pointers(reply.body)).toEqual(expected);
    expect((await call('GET', path())).status).toBe(404);
  });

  it('of an unknown or deleted tenant are 404', async () => {
    const { id } = await createTenant(gateway.url);
    await call('PUT', `/tenants/${id}/quota-override`, { concurrency: 3 });
    await call('DELETE', `/tenants/${id}`);
    for (const each of [id, 'ten_00000000000000000000000000000000']) {
      expect((await call('GET', `/tenants/${each}/quota-override`)).status).toBe(404);
      expect((await call('PUT', `/tenants/${each}/quota-override`, { concurrency: 3 })).status).toBe(404);
      expect((await call('DELETE', `/tenants/${each}/quota-override`)).status).toBe(404);
    }
  });
});

describe('a change', () => {
  const policyOf = async (origin: string) => (await probe(origin)).headers.get('ratelimit-policy');
  const soon = (text: string) =>
    Promise.all(
      [gateway.url, replica.url].map((origin) =>
        vi.waitFor(async () => expect(await policyOf(origin)).toContain(text), { timeout: 1_000, interval: 20 }),
      ),
    );

  it('of a plan, of the plan of a tenant, and of its override counts on both replicas within a second', async () => {
    await call('PUT', '/plans/silver', { rate: { perSecond: 500, burst: 500 }, requestsPerDay: 700 });
    await soon('"day";q=');
    await call('PATCH', `/tenants/${tenant.id}`, { plan: 'silver' });
    await soon('"day";q=700');
    await call('PUT', '/plans/silver', { rate: { perSecond: 500, burst: 500 }, requestsPerDay: 800 });
    await soon('"day";q=800');
    await call('PUT', `/tenants/${tenant.id}/quota-override`, { requestsPerDay: 900 });
    await soon('"day";q=900');
    await call('DELETE', `/tenants/${tenant.id}/quota-override`);
    await soon('"day";q=800');
  });

  it('shows a refused call as a problem document with the limit and the headers', async () => {
    await call('PUT', '/plans/tiny', { rate: { perSecond: 500, burst: 500 }, messagesPerDay: 1 });
    const other = await createTenant(gateway.url);
    await call('PATCH', `/tenants/${other.id}`, { plan: 'tiny' });
    expect((await get(`${gateway.url}/probe`, other.clientSecret)).status).toBe(200);
    const { status, headers, body } = await get(`${gateway.url}/probe`, other.clientSecret);
    expect(status).toBe(429);
    const resetSeconds = Number(headers.get('retry-after'));
    expect(resetSeconds).toBeGreaterThan(0);
    expect(body).toMatchObject({
      type: '/errors/quota_exceeded',
      code: 'quota_exceeded',
      limit: { name: 'messages', limit: 1, remaining: 0, resetSeconds },
    });
    expect(headers.get('ratelimit')).toContain(`"messages";r=0;t=${resetSeconds}`);
    expect(headers.get('ratelimit-policy')).toContain('"messages";q=1;qu="messages";w=86400');
  });
});
