import type { FastifyRequest } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '#libs/platform';
import { TenantDirectory } from '#libs/tenancy';
import { operationsByAction } from '../../libs/facade/src/operations.js';
import { Refusals } from '../../libs/facade/src/refusals.js';
import { type Reply, send } from '../auth/requests.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

let stack: Stack;
let admin: pg.Client;
let tenant: TestTenant;

beforeAll(async () => {
  stack = await startStack({ TRUSTED_PROXIES: '127.0.0.1' });
  admin = new pg.Client({ connectionString: stack.databaseUrl });
  await admin.connect();
  tenant = await stack.createTenant({ scopes: ['audit:read'] });
});

afterAll(async () => {
  await admin.end();
  await stack.close();
});

const eventsOf = async ({ headers }: Reply) =>
  (await admin.query('SELECT * FROM audit_event WHERE request_id = $1', [headers.get('x-request-id')])).rows;

const asTenant = (path: string, init: RequestInit = {}) =>
  send(`${stack.url}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${tenant.clientSecret}`, ...init.headers },
  });

describe('a call that the guard turns away', () => {
  it('is in the trail of the tenant whose credential lacks the scope', async () => {
    const refused = await asTenant(`/v1/phone-numbers/${tenant.phoneNumber}/qr-codes`);
    expect(refused.status).toBe(403);
    const { body } = await asTenant('/v1/audit-events?outcome=refused');
    expect(body).toMatchObject({
      items: [
        {
          tenantId: tenant.id,
          actor: { kind: 'tenant', credentialId: tenant.credentialId, clientId: tenant.clientId, acting: false },
          action: 'ListPhoneMessageQrdl',
          route: 'GET /v1/phone-numbers/{phoneNumber}/qr-codes',
          resource: tenant.phoneNumber,
          outcome: 'refused',
          status: 403,
          requestId: refused.headers.get('x-request-id'),
          params: {},
        },
      ],
    });
  });

  it('is recorded under the tenant that tries the API of operators', async () => {
    const refused = await asTenant('/admin/v1/tenants');
    expect(await eventsOf(refused)).toMatchObject([
      { tenant_id: tenant.id, action: 'listTenants', outcome: 'refused', http_status: 403, actor_kind: 'tenant' },
    ]);
  });

  it('is recorded under the tenant that an operator may not act for, too', async () => {
    const shut = await stack.createTenant();
    const asOperator = (path: string, init: RequestInit = {}) =>
      send(`${stack.url}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${OPERATOR.clientSecret}`, ...init.headers },
      });
    await asOperator(`/admin/v1/tenants/${shut.id}/suspend`, { method: 'POST' });
    const refused = await asOperator('/v1/phone-numbers', { headers: { 'x-act-as-tenant': shut.id } });
    expect(refused.status).toBe(403);
    expect(await eventsOf(refused)).toMatchObject([
      { tenant_id: shut.id, actor_kind: 'operator', acting: true, outcome: 'refused', http_status: 403 },
    ]);
  });

  it('is recorded under the operator who names a tenant that is absent', async () => {
    const refused = await asTenant('/v1/phone-numbers', {
      headers: { authorization: `Bearer ${OPERATOR.clientSecret}`, 'x-act-as-tenant': 'ten_0' },
    });
    expect(await eventsOf(refused)).toMatchObject([
      { tenant_id: 'ten_0', actor_kind: 'operator', client_id: OPERATOR.clientId, acting: true, http_status: 404 },
    ]);
  });

  it('is anonymous without credentials', async () => {
    const refused = await send(`${stack.url}/v1/phone-numbers`);
    expect(await eventsOf(refused)).toMatchObject([
      { tenant_id: null, actor_kind: 'anonymous', action: 'QueryChatappPhoneNumbers', http_status: 401 },
    ]);
  });
});

describe('a body that nobody can read', () => {
  it('is recorded under whoever sent it', async () => {
    const headers = { authorization: `Bearer ${OPERATOR.clientSecret}`, 'content-type': 'application/json' };
    const refused = await send(`${stack.url}/admin/v1/tenants`, { method: 'POST', headers, body: '{' });
    expect(await eventsOf(refused)).toMatchObject([
      { actor_kind: 'operator', action: 'createTenant', outcome: 'refused', http_status: 400 },
    ]);
  });
});

describe('a refused sign-in', () => {
  const signIn = (clientId: string, clientSecret: string, scope?: string) =>
    send(`${stack.url}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...(scope && { scope }) }),
    });

  it.each([
    ['a tenant', () => tenant.clientId],
    ['a client that does not exist', () => `cgc_${'0'.repeat(32)}`],
    ['the operator', () => OPERATOR.clientId],
  ])('names %s whose secret was wrong', async (_, clientId) => {
    const refused = await signIn(clientId(), 'wrong');
    expect(refused.status).toBe(401);
    expect(await eventsOf(refused)).toMatchObject([
      {
        action: 'issueToken',
        route: 'POST /oauth/token',
        actor_kind: 'anonymous',
        actor_id: null,
        client_id: clientId(),
        tenant_id: null,
        outcome: 'refused',
        http_status: 401,
        params: {},
      },
    ]);
  });

  it('never holds a secret, not even one in the place of the client id', async () => {
    for (const secret of [tenant.clientSecret, OPERATOR.clientSecret, 'a password of somebody']) {
      const [event] = await eventsOf(await signIn(secret, secret));
      expect(event).toMatchObject({ actor_kind: 'anonymous', client_id: null });
      expect(JSON.stringify(event)).not.toContain(secret);
    }
  });

  it('is not recorded when it is none', async () => {
    expect(await eventsOf(await signIn(tenant.clientId, tenant.clientSecret))).toEqual([]);
  });
});

describe('strangers', () => {
  const knock = (address: string) => send(`${stack.url}/v1/phone-numbers`, { headers: { 'x-forwarded-for': address } });
  const recordedFrom = async (like: string) =>
    (await admin.query('SELECT count(*)::int AS n FROM audit_event WHERE address LIKE $1', [like])).rows[0].n;

  it.each([
    ['one address', '203.0.113.9', () => '203.0.113.9'],
    ['one IPv6 network', '2001:db8:7:7:%', (i: number) => `2001:db8:7:7::${(i + 1).toString(16)}`],
  ])('from %s fill 60 rows a minute at most', async (_, like, addressOf) => {
    for (let i = 0; i < 75; i += 1) expect((await knock(addressOf(i))).status).toBe(401);
    expect(await recordedFrom(like)).toBe(60);
  });

  it('do not hide whoever comes from elsewhere', async () => {
    expect(await eventsOf(await knock('203.0.113.10'))).toHaveLength(1);
  });

  it('do not hide a tenant at the same address', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    expect(await eventsOf(await asTenant('/v1/phone-numbers', { headers }))).toHaveLength(1);
  });
});

describe('a tenant that is refused at any speed', () => {
  const MOST = 6_000;
  const call = (secret: string) =>
    send(`${stack.url}/v1/flows?unknown=1`, { headers: { authorization: `Bearer ${secret}` } });

  it('fills 6,000 rows a minute at most; the usage and a metric count the others', async () => {
    const [busy, other] = [await stack.createTenant(), await stack.createTenant()];
    const refusals = stack.app.get(Refusals);
    const operation = operationsByAction.get('ListFlow')!;
    const tenant = (await stack.app.get(TenantDirectory).get(busy.id))!;
    const request = { caller: { kind: 'tenant', tenant }, id: 'refused', ip: '127.0.0.1' } as unknown as FastifyRequest;
    const refuse = () => refusals.note(operation, tenant, new Problem('not_found', 'There is none.'), request);
    await Promise.all(Array.from({ length: MOST }, refuse));
    for (const secret of [busy.clientSecret, other.clientSecret]) expect((await call(secret)).status).toBe(400);
    const { rows } = await admin.query(
      `SELECT tenant_id AS id, count(*)::int AS n FROM audit_event
       WHERE tenant_id = ANY ($1) AND outcome = 'refused' GROUP BY 1 ORDER BY 2`,
      [[busy.id, other.id]],
    );
    expect(rows).toEqual([
      { id: other.id, n: 1 },
      { id: busy.id, n: MOST },
    ]);
    const { body } = await send(`${stack.url}/v1/usage`, { headers: { authorization: `Bearer ${busy.clientSecret}` } });
    expect(body).toMatchObject({ items: [{ action: 'ListFlow', outcome: 'refused', calls: MOST + 1 }] });
    const metrics = await (await fetch(`${stack.url}/metrics`)).text();
    expect(metrics).toContain('cams_gateway_refusals_unrecorded_total 1');
  });
});
