import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from '../auth/requests.js';
import { OPERATOR } from '../support/stack.js';
import { type OperatorsKit, startOperatorsKit } from './operators-kit.js';

let kit: OperatorsKit;
let call: OperatorsKit['call'];
let eventOf: OperatorsKit['eventOf'];
let tenant: OperatorsKit['tenant'];
let operatorId: OperatorsKit['operatorId'];

beforeAll(async () => {
  kit = await startOperatorsKit();
  ({ call, eventOf, tenant, operatorId } = kit);
});

afterAll(() => kit.close());

/** Events about a tenant, as the tenant itself is shown them. */
async function ownTrail({ clientSecret }: { clientSecret: string }) {
  const { body } = await send(`${kit.stack.url}/v1/audit-events`, {
    headers: { authorization: `Bearer ${clientSecret}` },
  });
  return (body as { items: Record<string, unknown>[] }).items;
}

interface Operation {
  readonly action: string;
  readonly request: readonly [method: string, path: string, body?: unknown];
  readonly route: string;
  readonly status: number;
  readonly resource: (reply: Record<string, string>) => string;
  readonly params?: object;
  readonly tenantless?: true;
}

describe('what operators change', () => {
  const rate = { perSecond: 500, burst: 1_000 };
  const plan = { name: 'gold', rate, requestsPerDay: 9, requestsPerMonth: null, messagesPerDay: null };

  it.each<Operation>([
    {
      action: 'updateTenant',
      request: ['PATCH', '/tenants/:id', { name: 'Renamed', externalRef: null }],
      route: 'PATCH /admin/v1/tenants/{id}',
      status: 200,
      resource: () => tenant.id,
      params: { name: 'Renamed', externalRef: null },
    },
    {
      action: 'updateTenant',
      request: ['PATCH', '/tenants/:id', {}],
      route: 'PATCH /admin/v1/tenants/{id}',
      status: 200,
      resource: () => tenant.id,
    },
    ...(['suspend', 'suspend', 'resume', 'resume'] as const).map((verb) => ({
      action: `${verb}Tenant`,
      request: ['POST', `/tenants/:id/${verb}`] as const,
      route: `POST /admin/v1/tenants/{id}/${verb}`,
      status: 200,
      resource: () => tenant.id,
    })),
    {
      action: 'createCredential',
      request: [
        'POST',
        '/tenants/:id/credentials',
        { name: 'Orders', scopes: ['audit:read'], expiresAt: '2040-01-31T00:00:00Z' },
      ],
      route: 'POST /admin/v1/tenants/{id}/credentials',
      status: 201,
      resource: ({ id }) => id!,
      params: { name: 'Orders', scopes: ['audit:read'], expiresAt: '2040-01-31T00:00:00Z' },
    },
    {
      action: 'putPlan',
      request: ['PUT', '/plans/gold', { rate, requestsPerDay: 9 }],
      route: 'PUT /admin/v1/plans/{name}',
      status: 200,
      resource: () => 'gold',
      params: { ...plan, concurrency: null, weight: 1, timeZone: 'UTC' },
      tenantless: true,
    },
    {
      action: 'putQuotaOverride',
      request: ['PUT', '/tenants/:id/quota-override', { messagesPerDay: 7, rate, endsAt: '2040-01-31T00:00:00Z' }],
      route: 'PUT /admin/v1/tenants/{id}/quota-override',
      status: 200,
      resource: () => tenant.id,
      params: { messagesPerDay: 7, rate, endsAt: '2040-01-31T00:00:00Z' },
    },
    {
      action: 'deleteQuotaOverride',
      request: ['DELETE', '/tenants/:id/quota-override'],
      route: 'DELETE /admin/v1/tenants/{id}/quota-override',
      status: 204,
      resource: () => tenant.id,
    },
    {
      action: 'createSigningKey',
      request: ['POST', '/signing-keys'],
      route: 'POST /admin/v1/signing-keys',
      status: 201,
      resource: ({ kid }) => kid!,
      tenantless: true,
    },
  ])('is one event: $route', async ({ action, request, route, status, resource, params, tenantless }) => {
    const [method, path, body] = request;
    const reply = await call(method, path.replace(':id', tenant.id), body);
    expect(reply.status).toBe(status);
    expect(await eventOf(reply)).toMatchObject({
      action,
      route,
      tenant_id: tenantless ? null : tenant.id,
      actor_kind: 'operator',
      actor_id: operatorId,
      client_id: OPERATOR.clientId,
      acting: false,
      resource: resource(reply.body as Record<string, string>),
      outcome: 'succeeded',
      http_status: status,
      duration_ms: expect.any(Number),
      address: '127.0.0.1',
    });
    expect((await eventOf(reply)).params).toEqual(params ?? {});
  });

  it('is one event from the first to the last day of a tenant and its credential', async () => {
    const made = await call('POST', '/tenants', { name: 'Brief', custSpaceId: 'cams-brief' });
    const { id } = made.body as { id: string };
    const created = await call('POST', `/tenants/${id}/credentials`, { name: 'Short' });
    const credential = created.body as { id: string; clientSecret: string };
    const revoked = await call('DELETE', `/tenants/${id}/credentials/${credential.id}`);
    const deleted = await call('DELETE', `/tenants/${id}`);
    expect([made, created, revoked, deleted].map(({ status }) => status)).toEqual([201, 201, 204, 204]);
    expect(await eventOf(made)).toMatchObject({
      action: 'createTenant',
      tenant_id: id,
      resource: id,
      params: { name: 'Brief', custSpaceId: 'cams-brief', plan: 'standard', externalRef: null },
      http_status: 201,
    });
    expect(await eventOf(revoked)).toMatchObject({
      action: 'revokeCredential',
      tenant_id: id,
      resource: credential.id,
      http_status: 204,
    });
    expect(await eventOf(deleted)).toMatchObject({ action: 'deleteTenant', tenant_id: id, resource: id });
    expect(JSON.stringify(await eventOf(created))).not.toContain(credential.clientSecret);
  });

  it('is shown to the tenant that it concerns, and to no other', async () => {
    const other = await kit.stack.createTenant();
    const actions = (await ownTrail(other)).map(({ action }) => action);
    expect(actions.sort()).toEqual(['createCredential', 'createTenant']);
    await call('POST', `/tenants/${other.id}/suspend`);
    await call('POST', `/tenants/${other.id}/resume`);
    expect((await ownTrail(other)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['suspendTenant', 'resumeTenant']),
    );
  });

  it('is proven by seals like everything else', async () => {
    const { body } = await call('POST', '/audit/verify', {});
    expect(body).toMatchObject({ firstBroken: null });
  });
});

describe('what operators are refused, and what they read', () => {
  it.each([
    ['a body that is wrong', 'POST', '/tenants', { name: 1 }, 400, 'createTenant', null],
    [
      'a space that is taken',
      'POST',
      '/tenants',
      () => ({ name: 'x', custSpaceId: tenant.custSpaceId }),
      409,
      'createTenant',
      null,
    ],
    ['a tenant that is absent', 'POST', '/tenants/ten_0/suspend', undefined, 404, 'suspendTenant', 'ten_0'],
    [
      'a credential that is absent',
      'DELETE',
      '/tenants/:id/credentials/crd_0',
      undefined,
      404,
      'revokeCredential',
      'crd_0',
    ],
    [
      'an override that is absent',
      'DELETE',
      '/tenants/:id/quota-override',
      undefined,
      404,
      'deleteQuotaOverride',
      ':id',
    ],
    ['a plan under two names', 'PUT', '/plans/a', { name: 'b', rate: { perSecond: 1, burst: 1 } }, 400, 'putPlan', 'a'],
  ] as const)('is one event: %s', async (_, method, path, given, status, action, resource) => {
    const reply = await call(method, path.replace(':id', tenant.id), typeof given === 'function' ? given() : given);
    expect(reply.status).toBe(status);
    expect(await eventOf(reply)).toMatchObject({
      action,
      outcome: 'refused',
      http_status: status,
      actor_id: operatorId,
      resource: resource?.replace(':id', tenant.id) ?? null,
    });
  });

  it.each([
    ['/tenants', 'listTenants', null],
    ['/tenants/:id', 'getTenant', ':id'],
    ['/tenants/:id/credentials', 'listCredentials', ':id'],
    ['/signing-keys', 'listSigningKeys', null],
    ['/plans/standard', 'getPlan', 'standard'],
  ])('is one event: GET %s', async (path, action, resource) => {
    const reply = await call('GET', path.replace(':id', tenant.id));
    expect(reply.status).toBe(200);
    expect(await eventOf(reply)).toMatchObject({
      action,
      outcome: 'succeeded',
      actor_kind: 'operator',
      resource: resource?.replace(':id', tenant.id) ?? null,
    });
  });
});
