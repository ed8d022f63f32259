import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OwnedResources, type Tenant, TenantDirectory } from '#libs/tenancy';
import { resolved } from '../support/openapi.js';
import { pointers, startTenantsApi, type TenantsApi } from './tenants-api.js';

let api: TenantsApi;

beforeAll(async () => {
  api = await startTenantsApi();
  await api.createPlan('gold');
});

beforeEach(() => api.removeAll());

afterAll(() => api.stack.close());

const call: TenantsApi['call'] = (...request) => api.call(...request);
const create: TenantsApi['create'] = (input) => api.create(input);

describe('createTenant', () => {
  it('creates an active tenant on the standard plan', async () => {
    const { status, body } = await call('POST', '', { name: ' Coffee ', custSpaceId: 'coffee-1' });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^ten_[0-9a-f]{32}$/),
      name: 'Coffee',
      custSpaceId: 'coffee-1',
      status: 'active',
      plan: 'standard',
      externalRef: null,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      updatedAt: body.createdAt,
    });
    expect(await call('GET', `/${body.id}`)).toMatchObject({ status: 200, body });
  });

  it('takes plan and reference', async () => {
    const given = { name: 'Tea', custSpaceId: 'tea', plan: 'gold', externalRef: 'crm-7' };
    expect(await create(given)).toMatchObject(given);
  });

  it('refuses a plan that there is not', async () => {
    const refused = await call('POST', '', { name: 'Tea', custSpaceId: 'tea', plan: 'platinum' });
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    expect(pointers(refused)).toEqual(['#/plan']);
    expect((await call('GET', '')).body.items).toEqual([]);
  });

  it('learns the numbers of the tenant', async () => {
    await api.stack.sandbox.createSpace('with-number', ['8613800001234']);
    const tenant = await create({ name: 'Coffee', custSpaceId: 'with-number' });
    await api.stack.sandbox.forgetCalls();
    expect(await api.stack.app.get(OwnedResources).owns(tenant, 'phone-number', '8613800001234')).toBe(true);
    expect(await api.stack.sandbox.calls()).toEqual([]);
  });

  it('waits a few seconds for CAMS and does not depend on it', async () => {
    await api.stack.sandbox.fail({ action: 'QueryChatappPhoneNumbers', times: 9, delayMs: 60_000 });
    const startedAt = performance.now();
    const tenant = await create({ name: 'Coffee', custSpaceId: 'coffee' });
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    expect((await call('GET', `/${tenant.id}`)).status).toBe(200);
    await api.stack.sandbox.clearFaults();
  });

  it('refuses a space that another tenant has, suspended or not, and takes that of a deleted one', async () => {
    const first = await create({ name: 'Coffee', custSpaceId: 'coffee' });
    await call('POST', `/${first.id}/suspend`);
    const refused = await call('POST', '', { name: 'Tea', custSpaceId: 'coffee' });
    expect(refused).toMatchObject({
      status: 409,
      type: expect.stringContaining('application/problem+json'),
      body: { code: 'conflict' },
    });
    expect(pointers(refused)).toEqual(['#/custSpaceId']);
    await call('DELETE', `/${first.id}`);
    const second = await create({ name: 'Tea', custSpaceId: 'coffee' });
    expect(second.id).not.toBe(first.id);
  });

  it('takes a space that differs in the case of its letters alone for the same, and keeps it as it was given', async () => {
    const first = await create({ name: 'Coffee', custSpaceId: 'cams-Demo-Coffee' });
    expect(first.custSpaceId).toBe('cams-Demo-Coffee');
    for (const custSpaceId of ['cams-demo-coffee', 'CAMS-DEMO-COFFEE', 'cams-Demo-Coffee']) {
      const refused = await call('POST', '', { name: 'Tea', custSpaceId });
      expect(refused).toMatchObject({ status: 409, body: { code: 'conflict' } });
      expect(pointers(refused)).toEqual(['#/custSpaceId']);
    }
    const directory = api.stack.app.get(TenantDirectory);
    expect(await directory.ofSpace('CAMS-demo-coffee')).toMatchObject({ id: first.id });
    await call('DELETE', `/${first.id}`);
    expect(await create({ name: 'Tea', custSpaceId: 'CAMS-demo-coffee' })).toMatchObject({ status: 'active' });
  });

  it('lets one of many at the same time have a space', async () => {
    const replies = await Promise.all([1, 2, 3, 4].map((i) => call('POST', '', { name: `${i}`, custSpaceId: 'one' })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });
});

describe('listTenants', () => {
  const names = async (query: string) => {
    const { status, body } = await call('GET', query);
    expect(status).toBe(200);
    return (body.items as Tenant[]).map(({ name }) => name);
  };

  it('pages through all in the order of creation, while tenants come and go', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await create({ name, custSpaceId: name });
    const first = await call('GET', '?limit=2');
    const [a] = first.body.items as Tenant[];
    await call('DELETE', `/${a?.id}`);
    await create({ name: 'f', custSpaceId: 'f' });
    const second = await call('GET', `?limit=2&cursor=${first.body.nextCursor}`);
    const third = await call('GET', `?limit=2&cursor=${second.body.nextCursor}`);
    const seen = [first, second, third].flatMap(({ body }) => (body.items as Tenant[]).map(({ name }) => name));
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(third.body.nextCursor).toBeNull();
  });

  it('finds text in name, space and reference, whatever its case, and knows no wildcards', async () => {
    await create({ name: '100% Coffee', custSpaceId: 'one_1', externalRef: 'CRM-1' });
    await create({ name: 'Tea\\House', custSpaceId: 'two' });
    expect(await names('?q=coffee')).toEqual(['100% Coffee']);
    expect(await names('?q=crm-')).toEqual(['100% Coffee']);
    expect(await names('?q=TWO')).toEqual(['Tea\\House']);
    expect(await names('?q=%25')).toEqual(['100% Coffee']);
    expect(await names('?q=_')).toEqual(['100% Coffee']);
    expect(await names('?q=%5C')).toEqual(['Tea\\House']);
    expect(await names('?q=absent')).toEqual([]);
    expect(await names('?q=')).toHaveLength(2);
  });

  it('filters by status and shows deleted tenants only when asked', async () => {
    const [, suspended, deleted] = [
      await create({ name: 'active', custSpaceId: 'a' }),
      await create({ name: 'suspended', custSpaceId: 's' }),
      await create({ name: 'deleted', custSpaceId: 'd' }),
    ];
    await call('POST', `/${suspended.id}/suspend`);
    await call('DELETE', `/${deleted.id}`);
    expect(await names('')).toEqual(['active', 'suspended']);
    for (const status of ['active', 'suspended', 'deleted']) expect(await names(`?status=${status}`)).toEqual([status]);
  });
});

describe('updateTenant', () => {
  it('changes what is given and leaves the rest', async () => {
    const { id, createdAt } = await create({ name: 'Coffee', custSpaceId: 'c', externalRef: 'crm-1' });
    const renamed = await call('PATCH', `/${id}`, { name: 'Tea', plan: 'gold' });
    expect(renamed).toMatchObject({
      status: 200,
      body: { name: 'Tea', plan: 'gold', externalRef: 'crm-1', createdAt },
    });
    expect(Date.parse(String(renamed.body.updatedAt))).toBeGreaterThan(Date.parse(String(createdAt)));
    expect(await call('PATCH', `/${id}`, { externalRef: null })).toMatchObject({ body: { externalRef: null } });
    const refused = await call('PATCH', `/${id}`, { name: 'Cocoa', plan: 'platinum' });
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    expect(pointers(refused)).toEqual(['#/plan']);
    const unchanged = await call('PATCH', `/${id}`, {});
    expect(unchanged).toMatchObject({ status: 200, body: { name: 'Tea', plan: 'gold', externalRef: null } });
  });
});

describe('suspendTenant, resumeTenant, deleteTenant', () => {
  it('suspend and resume as often as they are asked to, known to the directory at once', async () => {
    const { id } = await create({ name: 'Coffee', custSpaceId: 'c' });
    for (const [action, status] of [
      ['suspend', 'suspended'],
      ['suspend', 'suspended'],
      ['resume', 'active'],
      ['resume', 'active'],
    ]) {
      expect(await call('POST', `/${id}/${action}`)).toMatchObject({ status: 200, body: { id, status } });
      expect(await api.stack.app.get(TenantDirectory).get(id)).toMatchObject({ status });
    }
  });

  it('delete once; afterwards the tenant is gone, save from the list of deleted ones', async () => {
    const { id } = await create({ name: 'Coffee', custSpaceId: 'c' });
    expect(await call('DELETE', `/${id}`)).toMatchObject({ status: 204, body: {} });
    expect(await api.stack.app.get(TenantDirectory).get(id)).toMatchObject({ status: 'deleted' });
    expect((await call('DELETE', `/${id}`)).status).toBe(404);
    expect((await call('GET', `/${id}`)).status).toBe(404);
    expect((await call('PATCH', `/${id}`, { name: 'Tea' })).status).toBe(404);
    expect((await call('PATCH', `/${id}`, {})).status).toBe(404);
    for (const action of ['suspend', 'resume']) {
      expect(await call('POST', `/${id}/${action}`)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    }
    expect((await call('GET', '?status=deleted')).body.items).toMatchObject([{ id, name: 'Coffee' }]);
  });
});
interface Operation {
  readonly operationId: string;
  readonly tags: string[];
  readonly summary: string;
  readonly description: string;
  readonly security: object[];
  readonly responses: Record<string, object>;
  readonly requestBody?: object;
}

describe('the OpenAPI document', () => {
  it('tells all about every operation', async () => {
    const response = await fetch(`${api.stack.url}/openapi.json`);
    const { paths } = resolved((await response.json()) as { paths: Record<string, Record<string, Operation>> });
    const operations = Object.values(paths)
      .flatMap((path) => Object.values(path))
      .filter(({ tags }) => tags.includes('Tenants'));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual([
      'createTenant',
      'deleteTenant',
      'getTenant',
      'listTenants',
      'resumeTenant',
      'suspendTenant',
      'updateTenant',
    ]);
    for (const { summary, description, responses, security } of operations) {
      expect([summary, description]).toEqual([expect.stringMatching(/\w{4}/), expect.stringMatching(/\w{4}/)]);
      expect(security).toContainEqual({ clientCredentials: [expect.stringMatching(/^tenants:(read|write)$/)] });
      const problems = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      expect(problems.map(([status]) => status)).toEqual(expect.arrayContaining(['400', '401', '403', '503']));
      for (const [, problem] of problems) {
        expect(problem).toMatchObject({
          content: {
            'application/problem+json': { schema: { required: expect.arrayContaining(['code', 'requestId']) } },
          },
        });
      }
    }
    expect(paths['/admin/v1/tenants']?.post?.requestBody).toMatchObject({
      content: {
        'application/json': {
          schema: { required: ['name', 'custSpaceId'], additionalProperties: false, example: { name: 'Demo Tea' } },
        },
      },
    });
  });
});
