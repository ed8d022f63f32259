import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AuthApp, schema } from '../auth/auth-app.js';
import { asOperator, createTenant, get, type TestTenant } from '../auth/requests.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { pointers, startQuotaApp } from './quota-app.js';

interface Usage {
  readonly from: string;
  readonly to: string;
  readonly items: { start: string; action: string; outcome: string; calls: number; messages: number }[];
  readonly totals: { calls: number; messages: number };
}

let database: TestDatabase;
let gateway: AuthApp;
let tenant: TestTenant;
let stranger: TestTenant;

beforeAll(async () => {
  database = await createDatabase(schema);
  gateway = await startQuotaApp(database.url);
  [tenant, stranger] = [await createTenant(gateway.url), await createTenant(gateway.url)];
});
beforeEach(() => sql('TRUNCATE usage_hour'));
afterAll(async () => {
  await gateway.app.close();
  await database.drop();
});

const sql = (query: string, values: unknown[] = []) => gateway.app.get(DataSource).query(query, values);
const ofTenant = (query: string) => get(`${gateway.url}/v1/usage${query}`, tenant.clientSecret);
const ofOperator = (id: string, query: string) => asOperator(gateway.url, 'GET', `/tenants/${id}/usage${query}`);

async function used(
  hour: string,
  calls: number,
  messages = 0,
  { id } = tenant,
  action = 'Send',
  outcome = 'succeeded',
) {
  await sql('INSERT INTO usage_hour VALUES ($1, $2, $3, $4, $5, $6)', [id, hour, action, outcome, calls, messages]);
}

describe('usage', () => {
  it('counts calls and messages from the moment in which they are settled, for the tenant and for operators', async () => {
    for (let i = 0; i < 3; i++) await get(`${gateway.url}/probe`, tenant.clientSecret);
    await get(`${gateway.url}/probe`, stranger.clientSecret);
    const { status, body } = await ofTenant('');
    expect(status).toBe(200);
    const hour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000).toISOString();
    expect(body).toMatchObject({
      granularity: 'hour',
      timeZone: 'UTC',
      items: [{ start: hour, action: 'Probe', outcome: 'succeeded', calls: 3, messages: 3 }],
      totals: { calls: 3, messages: 3 },
    });
    const { from, to } = body as Usage;
    expect(Date.parse(to) - Date.parse(from)).toBeGreaterThanOrEqual(24 * 3_600_000);
    expect((await ofOperator(stranger.id, '')).body).toMatchObject({ totals: { calls: 1, messages: 1 } });
  });

  it('has the calls of the caller, also while they are being written', async () => {
    const lock = gateway.app.get(DataSource).createQueryRunner();
    await lock.startTransaction();
    try {
      await lock.query('LOCK TABLE usage_hour IN EXCLUSIVE MODE');
      await get(`${gateway.url}/probe`, tenant.clientSecret);
      const isWriting = () => sql("SELECT FROM pg_locks WHERE relation = 'usage_hour'::regclass AND NOT granted");
      await expect.poll(isWriting, { timeout: 5_000, interval: 10 }).toHaveLength(1);
      const usage = ofTenant('');
      await sleep(50);
      await lock.commitTransaction();
      expect((await usage).body).toMatchObject({ totals: { calls: 1 } });
    } finally {
      await lock.release();
    }
  });

  it('lists hours, actions and outcomes in order, inside the time asked for', async () => {
    await used('2026-05-05T09:00:00Z', 1);
    await used('2026-05-05T10:00:00Z', 2, 20);
    await used('2026-05-05T10:00:00Z', 3, 0, tenant, 'Send', 'failed');
    await used('2026-05-05T10:00:00Z', 4, 0, tenant, 'List');
    await used('2026-05-05T11:00:00Z', 5, 5);
    await used('2026-05-05T12:00:00Z', 6);
    await used('2026-05-05T10:00:00Z', 99, 99, stranger);
    const { body } = await ofTenant('?from=2026-05-05T10:30:00Z&to=2026-05-05T20:00:00%2B08:00');
    expect(body).toEqual({
      from: '2026-05-05T10:00:00.000Z',
      to: '2026-05-05T12:00:00.000Z',
      granularity: 'hour',
      timeZone: 'UTC',
      items: [
        { start: '2026-05-05T10:00:00.000Z', action: 'List', outcome: 'succeeded', calls: 4, messages: 0 },
        { start: '2026-05-05T10:00:00.000Z', action: 'Send', outcome: 'failed', calls: 3, messages: 0 },
        { start: '2026-05-05T10:00:00.000Z', action: 'Send', outcome: 'succeeded', calls: 2, messages: 20 },
        { start: '2026-05-05T11:00:00.000Z', action: 'Send', outcome: 'succeeded', calls: 5, messages: 5 },
      ],
      totals: { calls: 14, messages: 25 },
    });
  });

  it("sums up days in the time zone of the tenant's plan, over a change of clocks too", async () => {
    await asOperator(gateway.url, 'PUT', '/plans/berlin', {
      rate: { perSecond: 500, burst: 500 },
      timeZone: 'Europe/Berlin',
    });
    const { id } = await createTenant(gateway.url);
    await asOperator(gateway.url, 'PATCH', `/tenants/${id}`, { plan: 'berlin' });
    const berliner = { ...tenant, id };
    await used('2026-03-28T22:00:00Z', 1, 0, berliner);
    await used('2026-03-28T23:00:00Z', 2, 0, berliner);
    await used('2026-03-29T21:00:00Z', 3, 0, berliner);
    await used('2026-03-29T22:00:00Z', 4, 0, berliner);
    const { body } = await ofOperator(id, '?granularity=day&from=2026-03-28T12:00:00Z&to=2026-03-31T00:00:00Z');
    expect(body).toMatchObject({
      timeZone: 'Europe/Berlin',
      from: '2026-03-27T23:00:00.000Z',
      items: [
        { start: '2026-03-27T23:00:00.000Z', calls: 1 },
        { start: '2026-03-28T23:00:00.000Z', calls: 5 },
        { start: '2026-03-29T22:00:00.000Z', calls: 4 },
      ],
    });
  });

  it('goes back 30 days by day, and up to a year', async () => {
    const { from, to } = (await ofTenant('?granularity=day')).body as Usage;
    expect(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)).toBeGreaterThanOrEqual(30);
    expect((await ofTenant('?granularity=day&from=2025-01-01T00:00:00Z&to=2026-01-01T00:00:00Z')).status).toBe(200);
  });

  it.each([
    ['?from=yesterday', '#/query/from'],
    ['?from=2026-05-05', '#/query/from'],
    ['?to=', '#/query/to'],
    ['?to=2026-13-01T00:00:00Z', '#/query/to'],
    ['?from=2999-01-01T00:00:00Z', '#/query/from'],
    ['?from=2026-05-05T00:00:00Z&to=2026-05-05T00:00:00Z', '#/query/from'],
    ['?from=2026-05-05T00:00:00Z&to=2026-05-13T00:00:00Z', '#/query/from'],
    ['?granularity=day&from=2020-01-01T00:00:00Z', '#/query/from'],
    ['?granularity=minute', '#/query/granularity'],
    ['?granularity=day&granularity=day', '#/query/granularity'],
    ['?tenantId=other', '#/query/tenantId'],
    ['?to=0000-01-08T00:00:00Z', '#/query/to'],
    ['?to=9999-12-31T23:59:59-12:00', '#/query/to'],
    ['?from=1999-12-31T23:59:59Z&to=2000-01-01T00:00:00Z', '#/query/from'],
    ['?granularity=day&from=0099-06-01T00:00:00Z&to=0099-06-01T01:00:00Z', '#/query/from', '#/query/to'],
  ])('refuses %s', async (query, ...expected) => {
    for (const reply of [await ofTenant(query), await ofOperator(tenant.id, query)]) {
      expect(reply.status).toBe(400);
      expect(pointers(reply.body)).toEqual(expected);
    }
  });

  it('refuses to tell more than a reply holds, and tells it in parts', async () => {
    await sql(
      `INSERT INTO usage_hour SELECT $1, hour, 'Action' || n, 'succeeded', 1, 0
       FROM unnest('{2026-05-05T10:00:00Z,2026-05-05T11:00:00Z}'::timestamptz[]) hour, generate_series(1, 10001) n`,
      [tenant.id],
    );
    const refused = await ofTenant('?from=2026-05-05T10:00:00Z&to=2026-05-05T12:00:00Z');
    expect(refused.status).toBe(400);
    expect(pointers(refused.body)).toEqual(['#/query/from']);
    const { body } = await ofTenant('?from=2026-05-05T11:00:00Z&to=2026-05-05T12:00:00Z');
    expect((body as Usage).items).toHaveLength(10_001);
    expect((await ofTenant('?granularity=day&to=2026-05-05T12:00:00Z')).body).toMatchObject({
      totals: { calls: 20_002 },
    });
  });

  it('of an unknown tenant is 404, and of no other tenant is a tenant told', async () => {
    expect((await ofOperator('ten_00000000000000000000000000000000', '')).status).toBe(404);
    const path = `${gateway.url}/admin/v1/tenants/${stranger.id}/usage`;
    expect((await get(path, tenant.clientSecret)).status).toBe(403);
    const powerless = await createTenant(gateway.url, { scopes: ['messages:send'] });
    expect((await get(`${gateway.url}/v1/usage`, powerless.clientSecret)).status).toBe(403);
  });
});

it('is complete and exact after an orderly stop, and so are the counters', async () => {
  const other = await startQuotaApp(database.url);
  const { id, clientSecret } = await createTenant(other.url);
  for (let i = 0; i < 30; i++) await get(`${other.url}/probe`, clientSecret);
  await other.app.close();
  expect(await sql('SELECT calls::int, messages::int FROM usage_hour WHERE tenant_id = $1', [id])).toEqual([
    { calls: 30, messages: 30 },
  ]);
  expect(await sql('SELECT counter, used::int FROM quota_counter WHERE tenant_id = $1 ORDER BY 1', [id])).toEqual([
    { counter: 'messages-day', used: 30 },
    { counter: 'requests-day', used: 30 },
    { counter: 'requests-month', used: 30 },
  ]);
});
