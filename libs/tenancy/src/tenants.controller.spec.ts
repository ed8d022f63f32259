import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DynamicModule, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CamsClient } from '#libs/cams';
import {
  AllowedMethods,
  ConfigModule,
  createServer as createHttpServer,
  createLogger,
  DatabaseModule,
  loadConfig,
  ProblemFilter,
  RequestValidationPipe,
} from '#libs/platform';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import { OwnedResources } from './owned-resources.js';
import { TenancyModule, tenancySchema } from './tenancy.module.js';
import type { Tenant } from './tenant.entity.js';
import { TenantDirectory } from './tenant-directory.js';

type Reply = { status: number; type: string | null; body: Record<string, unknown> };

let database: TestDatabase;
let cams: Server;
/** What CAMS answers; without it, it never answers. */
let camsAnswer: object | undefined;
let app: NestFastifyApplication;
let origin: string;

beforeAll(async () => {
  database = await createDatabase(tenancySchema);
  cams = createServer((_request, response) => {
    if (camsAnswer) response.end(JSON.stringify({ Code: 'OK', RequestId: 'r', ...camsAnswer }));
  });
  await once(cams.listen(0, '127.0.0.1'), 'listening');
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.for(loadConfig({ ...environment, DATABASE_URL: database.url })),
      DatabaseModule.for(database.url, tenancySchema),
      camsModule(`http://127.0.0.1:${(cams.address() as AddressInfo).port}`),
      TenancyModule,
    ],
  }).compile();
  const adapter = createHttpServer({ logger: createLogger('silent'), trustedProxies: [], formPath: '/oauth/token' });
  app = module.createNestApplication<NestFastifyApplication>(adapter, { logger: false, bodyParser: false });
  app.useGlobalPipes(new RequestValidationPipe());
  app.useGlobalFilters(new ProblemFilter(new AllowedMethods(adapter.getInstance())));
  await app.listen(0, '127.0.0.1');
  origin = await app.getUrl();
});

beforeEach(async () => {
  camsAnswer = { PhoneNumbers: [] };
  await app.get(DataSource).query('TRUNCATE tenant CASCADE');
});

afterAll(async () => {
  await app.close();
  cams.closeAllConnections();
  cams.close();
  await database.drop();
});

const environment = {
  CAMS_ACCESS_KEY_ID: 'testid',
  CAMS_ACCESS_KEY_SECRET: 'testsecret',
  ENCRYPTION_KEY: 'an encryption key for tests only',
};

function camsModule(endpoint: string): DynamicModule {
  @Module({})
  class CamsModule {}
  const client = new CamsClient({ endpoint, accessKeyId: 'testid', accessKeySecret: 'testsecret' });
  return {
    module: CamsModule,
    global: true,
    providers: [{ provide: CamsClient, useValue: client }],
    exports: [CamsClient],
  };
}

async function call(method: string, path: string, body?: unknown): Promise<Reply> {
  const response = await fetch(`${origin}/admin/v1/tenants${path}`, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), body: text ? JSON.parse(text) : {} };
}

async function create(input: object): Promise<Tenant> {
  const { status, body } = await call('POST', '', input);
  expect(status).toBe(201);
  return body as unknown as Tenant;
}

const pointers = ({ body }: Reply) => (body.errors as { pointer: string }[]).map(({ pointer }) => pointer).sort();

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

  it('learns the numbers of the tenant', async () => {
    camsAnswer = { PhoneNumbers: [{ PhoneNumber: '8613800001234' }] };
    const tenant = await create({ name: 'Coffee', custSpaceId: 'coffee' });
    camsAnswer = undefined;
    expect(await app.get(OwnedResources).owns(tenant, 'phone-number', '8613800001234')).toBe(true);
  });

  it('waits a few seconds for CAMS and does not depend on it', async () => {
    camsAnswer = undefined;
    const startedAt = performance.now();
    const tenant = await create({ name: 'Coffee', custSpaceId: 'coffee' });
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    expect((await call('GET', `/${tenant.id}`)).status).toBe(200);
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

  it('lets one of many at the same time have a space', async () => {
    const replies = await Promise.all([1, 2, 3, 4].map((i) => call('POST', '', { name: `${i}`, custSpaceId: 'one' })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it.each([
    [{}, ['#/custSpaceId', '#/name']],
    [[], ['#']],
    ['text', ['#']],
    [{ name: 'a', custSpaceId: 'b', status: 'deleted', id: 'ten_1' }, ['#/id', '#/status']],
    [{ name: ' ', custSpaceId: 'b' }, ['#/name']],
    [{ name: 'a'.repeat(201), custSpaceId: 'b' }, ['#/name']],
    [{ name: 'a\0b', custSpaceId: 'b' }, ['#/name']],
    [{ name: 'a\nb', custSpaceId: 'b' }, ['#/name']],
    [{ name: '\ud800', custSpaceId: 'b' }, ['#/name']],
    [{ name: null, custSpaceId: 5 }, ['#/custSpaceId', '#/name']],
    [{ name: 'a', custSpaceId: '' }, ['#/custSpaceId']],
    [{ name: 'a', custSpaceId: 'b c' }, ['#/custSpaceId']],
    [{ name: 'a', custSpaceId: 'b\n' }, ['#/custSpaceId']],
    [{ name: 'a', custSpaceId: 'b'.repeat(65) }, ['#/custSpaceId']],
    [{ name: 'a', custSpaceId: 'b', plan: 'Gold' }, ['#/plan']],
    [{ name: 'a', custSpaceId: 'b', plan: null }, ['#/plan']],
    [{ name: 'a', custSpaceId: 'b', externalRef: 'x'.repeat(201) }, ['#/externalRef']],
    [{ name: 'a', custSpaceId: 'b', externalRef: '\r' }, ['#/externalRef']],
  ])('refuses %j', async (body, expected) => {
    const reply = await call('POST', '', body);
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    expect(pointers(reply)).toEqual(expected);
    expect((await call('GET', '')).body.items).toEqual([]);
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

  it.each([
    ['?limit=0', '#/query/limit'],
    ['?limit=201', '#/query/limit'],
    ['?limit=1&limit=2', '#/query/limit'],
    ['?cursor=nonsense!', '#/query/cursor'],
    ['?cursor=', '#/query/cursor'],
    [`?cursor=${Buffer.from('{"id":1}').toString('base64url')}`, '#/query/cursor'],
    ['?status=gone', '#/query/status'],
    ['?q=%00', '#/query/q'],
    ['?Q=a', '#/query/Q'],
    ['?__proto__=a', '#/query/__proto__'],
  ])('refuses %s', async (query, pointer) => {
    const reply = await call('GET', query);
    expect(reply.status).toBe(400);
    expect(pointers(reply)).toEqual([pointer]);
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
    const unchanged = await call('PATCH', `/${id}`, {});
    expect(unchanged).toMatchObject({ status: 200, body: { name: 'Tea', plan: 'gold', externalRef: null } });
  });

  it.each([
    [{ custSpaceId: 'other' }, '#/custSpaceId'],
    [{ status: 'active' }, '#/status'],
    [{ name: null }, '#/name'],
    [{ plan: '' }, '#/plan'],
    [undefined, '#'],
  ])('refuses %j', async (body, pointer) => {
    const { id } = await create({ name: 'Coffee', custSpaceId: 'c' });
    const reply = await call('PATCH', `/${id}`, body);
    expect(reply.status).toBe(400);
    expect(pointers(reply)).toEqual([pointer]);
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
      expect(await app.get(TenantDirectory).get(id)).toMatchObject({ status });
    }
  });

  it('delete once; afterwards the tenant is gone, save from the list of deleted ones', async () => {
    const { id } = await create({ name: 'Coffee', custSpaceId: 'c' });
    expect(await call('DELETE', `/${id}`)).toMatchObject({ status: 204, body: {} });
    expect(await app.get(TenantDirectory).get(id)).toMatchObject({ status: 'deleted' });
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

describe('every operation on one tenant', () => {
  const operations: [method: string, path: string, body: object | undefined][] = [
    ['GET', '', undefined],
    ['PATCH', '', {}],
    ['DELETE', '', undefined],
    ['POST', '/suspend', undefined],
    ['POST', '/resume', undefined],
  ];

  it.each(operations)(
    '%s %s answers 404 for an unknown id and 400 for what cannot be one',
    async (method, path, body) => {
      const unknown = await call(method, `/ten_00000000000000000000000000000000${path}`, body);
      expect(unknown).toMatchObject({
        status: 404,
        type: expect.stringContaining('application/problem+json'),
        body: { code: 'not_found' },
      });
      for (const id of ['%00', 'a%20b', "'", 'x'.repeat(65)]) {
        const reply = await call(method, `/${id}${path}`, body);
        expect(reply.status).toBe(400);
        expect(pointers(reply)).toEqual(['#/path/id']);
      }
    },
  );

  it.each(operations)('%s %s takes no query', async (method, path, body) => {
    const { id } = await create({ name: 'a', custSpaceId: 'a' });
    const reply = await call(method, `/${id}${path}?force=1`, body);
    expect(reply.status).toBe(400);
    expect(pointers(reply)).toEqual(['#/query/force']);
  });

  it.each([
    ['DELETE', ''],
    ['POST', '/suspend'],
    ['POST', '/resume'],
  ])('%s %s takes no body', async (method, path) => {
    const { id } = await create({ name: 'a', custSpaceId: 'a' });
    const reply = await call(method, `/${id}${path}`, { force: true });
    expect(reply.status).toBe(400);
    expect(pointers(reply)).toEqual(['#/force']);
    expect((await call(method, `/${id}${path}`, {})).status).toBeLessThan(300);
  });
});

describe('the OpenAPI document', () => {
  it('tells all about every operation', () => {
    const { paths, components } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    const operations = Object.values(paths).flatMap((path) =>
      (['get', 'post', 'patch', 'delete'] as const).flatMap((method) => path[method] ?? []),
    );
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual([
      'createTenant',
      'deleteTenant',
      'getTenant',
      'listTenants',
      'resumeTenant',
      'suspendTenant',
      'updateTenant',
    ]);
    for (const { tags, summary, description, responses, security } of operations) {
      expect(tags).toEqual(['Tenants']);
      expect(summary).toBeTruthy();
      expect(description).toBeTruthy();
      expect(security).toContainEqual({ clientCredentials: [expect.stringMatching(/^tenants:(read|write)$/)] });
      for (const [status, response] of Object.entries(responses)) {
        if (Number(status) < 400) continue;
        expect(response).toMatchObject({
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        });
      }
    }
    expect(Object.keys(components?.schemas ?? {})).toEqual(
      expect.arrayContaining(['Problem', 'FieldError', 'UpstreamError', 'Tenant']),
    );
    const create = paths['/admin/v1/tenants']?.post;
    expect(create?.requestBody).toMatchObject({
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['name', 'custSpaceId'],
            additionalProperties: false,
            example: { name: 'Demo Coffee' },
          },
        },
      },
    });
  });
});
