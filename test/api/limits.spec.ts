import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../auth/requests.js';
import { pointers } from '../quota/quota-app.js';
import { OPERATOR, type TestTenant } from '../support/stack.js';
import { FLOWS_PER_SECOND, LimitsKit, planOf } from './limits-kit.js';

let kit: LimitsKit;
let database: pg.Client;

beforeAll(async () => {
  kit = await LimitsKit.start();
  database = new pg.Client({ connectionString: kit.stack.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await kit.stack.close();
});

describe('what is left', () => {
  it('is told of every limit of the plan, and of all that CAMS limits', async () => {
    const rate = { perSecond: 0.5, burst: 20 };
    const tenant = await kit.tenantOn({ rate, requestsPerDay: 100, messagesPerDay: 50, concurrency: 7, weight: 3 });
    await kit.message(tenant);
    const { status, body, headers } = await kit.quota(tenant);
    expect(status).toBe(200);
    const window = { resetSeconds: expect.any(Number), windowSeconds: 86_400 };
    expect(body).toEqual({
      plan: planOf(tenant),
      weight: 3,
      timeZone: 'UTC',
      limits: {
        rate: { limit: 20, remaining: 19, resetSeconds: expect.any(Number), windowSeconds: 40, perSecond: 0.5 },
        concurrency: { limit: 7, remaining: 7 },
        day: { limit: 100, remaining: 99, ...window },
        messages: { limit: 50, remaining: 49, ...window },
      },
      actions: expect.any(Array),
    });
    const { actions } = body as { actions: { action: string }[] };
    expect(actions).toContainEqual({
      action: 'SendChatappMessage',
      perSecond: 10_000,
      sharePerSecond: 10_000,
      waitSeconds: 0,
    });
    const names = actions.map(({ action }) => action);
    expect(names).toContain('CreatePhoneMessageQrdl');
    // For operators, and without a documented limit.
    expect(names).not.toContain('IsvGetAppId');
    expect(names).not.toContain('ListChatGroups');
    expect(headers.get('ratelimit')).toContain('"day";r=99');
  });

  it('is told of one action that is asked for', async () => {
    expect(await kit.flowLimits(await kit.tenantOn({}))).toEqual({
      action: 'ListFlow',
      perSecond: FLOWS_PER_SECOND,
      sharePerSecond: FLOWS_PER_SECOND,
      waitSeconds: 0,
    });
  });

  it('is told to operators in the name of the tenant, which the trail records', async () => {
    const tenant = await kit.tenantOn({ requestsPerDay: 77 });
    const acting = { authorization: `Bearer ${OPERATOR.clientSecret}`, 'x-act-as-tenant': tenant.id };
    const { body } = await kit.quota(tenant, '', acting);
    expect(body).toMatchObject({ limits: { day: { limit: 77, remaining: 77 } } });
    expect((await kit.explain(tenant, { action: 'ListFlow' }, acting)).body).toMatchObject({ verdict: 'sent' });
    const { rows } = await database.query(
      'SELECT action, acting FROM audit_event WHERE tenant_id = $1 AND route LIKE $2 ORDER BY action',
      [tenant.id, '%/v1/quota%'],
    );
    expect(rows).toEqual(['explainCall', 'getQuota'].map((action) => ({ action, acting: true })));
  });

  it('is told to nobody without the scope', async () => {
    const powerless = await kit.stack.createTenant({ scopes: ['messages:send'] });
    const replies = [await kit.quota(powerless), await kit.explain(powerless, { action: 'ListFlow' })];
    expect(replies.map(({ status }) => status)).toEqual([403, 403]);
  });
});

describe('asking', () => {
  it('costs nothing, reaches nobody and is recorded nowhere', async () => {
    const rate = { perSecond: 0.01, burst: 2 };
    const tenant = await kit.tenantOn({ rate, requestsPerDay: 2, messagesPerDay: 2, concurrency: 1 });
    await kit.message(tenant);
    await kit.stack.sandbox.forgetCalls();
    const counted = () =>
      database.query('SELECT counter, used FROM quota_counter WHERE tenant_id = $1 ORDER BY 1', [tenant.id]);
    const { rows: before } = await counted();
    const left = ({ headers }: Reply) => headers.get('ratelimit')?.replace(/t=\d+/g, 't');
    const first = left(await kit.quota(tenant));
    for (let i = 0; i < 5; i++) {
      expect(left(await kit.quota(tenant))).toBe(first);
      const asked = await kit.explain(tenant, { action: 'SendChatappMessage' }, { 'idempotency-key': 'always-one' });
      expect([asked.status, left(asked), asked.headers.get('idempotency-replayed')]).toEqual([200, first, null]);
    }
    expect((await counted()).rows).toEqual(before);
    expect(await kit.stack.sandbox.calls()).toEqual([]);
    const { rows } = await database.query('SELECT action FROM audit_event WHERE tenant_id = $1', [tenant.id]);
    const actions = rows.map(({ action }) => action);
    expect(actions).toContain('SendChatappMessage');
    for (const action of ['getQuota', 'explainCall']) expect(actions).not.toContain(action);
    const { body } = await kit.call(tenant, 'GET', '/usage');
    expect(body).toMatchObject({ totals: { calls: 1, messages: 1 } });
    expect((await kit.message(tenant)).status).toBe(201);
  });
});

describe('asking wrongly', () => {
  let tenant: TestTenant;
  beforeAll(async () => {
    tenant = await kit.stack.createTenant();
  });

  it.each<[unknown, string]>([
    [{}, '#/action'],
    [{ action: 7 }, '#/action'],
    [{ action: null }, '#/action'],
    [{ action: 'NoSuchAction' }, '#/action'],
    [{ action: 'constructor' }, '#/action'],
    [{ action: 'listFlow' }, '#/action'],
    [{ action: 'ListChatFlow' }, '#/action'],
    [{ action: 'SendChatappMassMessage', messages: -1 }, '#/messages'],
    [{ action: 'SendChatappMassMessage', messages: 0 }, '#/messages'],
    [{ action: 'SendChatappMassMessage', messages: 1.5 }, '#/messages'],
    [{ action: 'SendChatappMassMessage', messages: '5' }, '#/messages'],
    [{ action: 'SendChatappMassMessage', messages: 1_001 }, '#/messages'],
    [{ action: 'SendChatappMassMessage', messages: 1e300 }, '#/messages'],
    [{ action: 'SendChatappMessage', messages: 2 }, '#/messages'],
    [{ action: 'ListFlow', messages: 1 }, '#/messages'],
    [{ action: 'ListFlow', wait: -1 }, '#/wait'],
    [{ action: 'ListFlow', wait: 0.5 }, '#/wait'],
    [{ action: 'ListFlow', wait: 3_601 }, '#/wait'],
    [{ action: 'ListFlow', wait: '8' }, '#/wait'],
    [{ action: 'ListFlow', urgency: 8 }, '#/urgency'],
    [{ action: 'ListFlow', urgency: -1 }, '#/urgency'],
    [{ action: 'ListFlow', urgency: true }, '#/urgency'],
    [{ action: 'ListFlow', tenantId: 'ten_1' }, '#/tenantId'],
    [{ action: 'NoSuchAction', messages: -1, wait: '', more: 1 }, '#/action #/messages #/more #/wait'],
  ])('is refused with %j', async (body, pointer) => {
    const reply = await kit.explain(tenant, body);
    expect([reply.status, pointers(reply.body).join(' ')]).toEqual([400, pointer]);
  });

  it.each([
    ['?action=NoSuchAction', '#/query/action'],
    ['?action=', '#/query/action'],
    ['?action=ListFlow&action=ListFlow', '#/query/action'],
    ['?tenantId=other', '#/query/tenantId'],
  ])('is refused with %s', async (query, pointer) => {
    const reply = await kit.quota(tenant, query);
    expect([reply.status, pointers(reply.body)]).toEqual([400, [pointer]]);
  });
});
