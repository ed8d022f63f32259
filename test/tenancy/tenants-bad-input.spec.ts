import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pointers, startTenantsApi, type TenantsApi } from './tenants-api.js';

let api: TenantsApi;

beforeAll(async () => {
  api = await startTenantsApi();
});

beforeEach(() => api.removeAll());

afterAll(() => api.stack.close());

const call: TenantsApi['call'] = (...request) => api.call(...request);
const create: TenantsApi['create'] = (input) => api.create(input);

describe('createTenant', () => {
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
