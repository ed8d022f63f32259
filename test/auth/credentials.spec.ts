import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tenantScopeNames } from '#libs/auth';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type AuthApp, configFor, OPERATOR, schema, startAuthApp } from './auth-app.js';
import { asOperator, createTenant, get, requestToken, type TestTenant, tokenOf } from './requests.js';
import { sql } from './tokens.js';

let database: TestDatabase;
let gateway: AuthApp;
let tenant: TestTenant;

beforeAll(async () => {
  database = await createDatabase(schema);
  gateway = await startAuthApp(configFor(database.url));
  tenant = await createTenant(gateway.url);
});

afterAll(async () => {
  await gateway.app.close();
  await database.drop();
});

const call = (method: string, path: string, body?: unknown) =>
  asOperator(gateway.url, method, `/tenants/${path}`, body);

interface Page {
  readonly items: Record<string, unknown>[];
  readonly nextCursor: string | null;
}

describe('creating a credential', () => {
  it('shows the secret once and stores its hash', async () => {
    const { status, headers, body } = await call('POST', `${tenant.id}/credentials`, { name: '  Order service ' });
    expect(status).toBe(201);
    expect(headers.get('cache-control')).toBe('no-store');
    const made = body as Record<string, unknown>;
    expect(made).toEqual({
      id: expect.stringMatching(/^crd_/),
      clientId: expect.stringMatching(/^cgc_/),
      clientSecret: expect.stringMatching(/^cgs_\w{49}$/),
      name: 'Order service',
      scopes: tenantScopeNames,
      createdAt: expect.any(String),
      expiresAt: null,
    });
    const listed = (await call('GET', `${tenant.id}/credentials?limit=200`)).body as Page;
    const { clientSecret, ...rest } = made;
    expect(listed.items).toContainEqual(rest);
    const [row] = await sql<{ secret_hash: Buffer }>(database.url, 'SELECT * FROM credential WHERE id = $1', [made.id]);
    expect(row!.secret_hash).toEqual(createHash('sha256').update(String(clientSecret)).digest());
    expect(JSON.stringify(row)).not.toContain(clientSecret);
  });

  it('works at once, with the scopes given', async () => {
    const body = { name: 'x', scopes: ['templates:read'], expiresAt: '2999-12-31T23:59:59+02:00' };
    const made = (await call('POST', `${tenant.id}/credentials`, body)).body as TestTenant & { expiresAt: string };
    expect(made.expiresAt).toBe('2999-12-31T21:59:59.000Z');
    expect((await requestToken(gateway.url, made)).body).toMatchObject({ scope: 'templates:read' });
  });

  it.each<[what: string, body: unknown, pointer: string]>([
    ['no name', {}, '#/name'],
    ['an empty name', { name: '  ' }, '#/name'],
    ['a name with a line break', { name: 'a\nb' }, '#/name'],
    ['a name with NUL', { name: 'a\0b' }, '#/name'],
    ['a long name', { name: 'x'.repeat(201) }, '#/name'],
    ['no scopes', { name: 'x', scopes: [] }, '#/scopes'],
    ['an unknown scope', { name: 'x', scopes: ['everything'] }, '#/scopes/0'],
    ['a scope of operators', { name: 'x', scopes: ['messages:send', 'tenants:act'] }, '#/scopes/1'],
    ['a scope twice', { name: 'x', scopes: ['messages:send', 'messages:send'] }, '#/scopes'],
    ['an end in the past', { name: 'x', expiresAt: '2020-01-01T00:00:00Z' }, '#/expiresAt'],
    ['an end without a time', { name: 'x', expiresAt: '2999-01-01' }, '#/expiresAt'],
    ['a date that does not exist', { name: 'x', expiresAt: '2999-02-30T00:00:00Z' }, '#/expiresAt'],
    ['an unknown field', { name: 'x', tenantId: 'y' }, '#/tenantId'],
    ['a secret of their own', { name: 'x', clientSecret: 'y' }, '#/clientSecret'],
  ])('refuses %s', async (_what, body, pointer) => {
    const reply = await call('POST', `${tenant.id}/credentials`, body);
    expect(reply.status).toBe(400);
    expect((reply.body as { errors: { pointer: string }[] }).errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('answers 404 for unknown and deleted tenants, in every operation', async () => {
    const deleted = await createTenant(gateway.url);
    await call('DELETE', deleted.id);
    for (const id of ['ten_unknown', deleted.id]) {
      const statuses = await Promise.all([
        call('POST', `${id}/credentials`, { name: 'x' }),
        call('GET', `${id}/credentials`),
        call('DELETE', `${id}/credentials/${deleted.credentialId}`),
      ]);
      expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404]);
    }
  });
});

describe('listing credentials', () => {
  it('pages through all of them, and only those of the tenant', async () => {
    const owner = await createTenant(gateway.url);
    for (let i = 0; i < 4; i += 1) await call('POST', `${owner.id}/credentials`, { name: `number ${i}` });
    const names: unknown[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? 'limit=2' : `limit=2&cursor=${cursor}`;
      const page = (await call('GET', `${owner.id}/credentials?${query}`)).body as Page;
      expect(page.items.length).toBeLessThanOrEqual(2);
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(names).toEqual(['A program', 'number 0', 'number 1', 'number 2', 'number 3']);
  });

  it.each(['cursor=x', 'limit=0', 'limit=201', 'limit=a', 'unknown=1'])('refuses ?%s', async (query) => {
    expect((await call('GET', `${tenant.id}/credentials?${query}`)).status).toBe(400);
  });
});

describe('revoking a credential', () => {
  it('ends it at once and for good', async () => {
    const owner = await createTenant(gateway.url);
    const token = await tokenOf(gateway.url, owner);
    const path = `${owner.id}/credentials/${owner.credentialId}`;
    expect((await call('DELETE', path)).status).toBe(204);
    for (const credentials of [token, owner.clientSecret]) {
      expect((await get(`${gateway.url}/probe/tenant`, credentials)).status).toBe(401);
    }
    expect((await call('DELETE', path)).status).toBe(404);
    expect(((await call('GET', `${owner.id}/credentials`)).body as Page).items).toEqual([]);
  });

  it('does not reach across tenants, nor to operators', async () => {
    const other = await createTenant(gateway.url);
    expect((await call('DELETE', `${other.id}/credentials/${tenant.credentialId}`)).status).toBe(404);
    expect((await requestToken(gateway.url, tenant)).status).toBe(200);
    const [operator] = await sql<{ id: string }>(database.url, 'SELECT id FROM credential WHERE tenant_id IS NULL');
    expect((await call('DELETE', `${tenant.id}/credentials/${operator!.id}`)).status).toBe(404);
  });
});

describe('the operator from the environment', () => {
  it('takes a changed secret everywhere, and stays when it is no longer named', async () => {
    const changed = { clientId: OPERATOR.clientId, clientSecret: 'a-new-secret-of-the-operator' };
    const second = await startAuthApp(configFor(database.url, { OPERATOR_CLIENT_SECRET: changed.clientSecret }));
    expect((await requestToken(second.url, changed)).status).toBe(200);
    expect((await requestToken(second.url, OPERATOR)).status).toBe(401);
    const oldKey = () => get(`${gateway.url}/probe/operator`, OPERATOR.clientSecret).then(({ status }) => status);
    await expect.poll(oldKey, { timeout: 1_000 }).toBe(401);
    await second.app.close();
    const third = await startAuthApp(configFor(database.url, { OPERATOR_CLIENT_ID: '', OPERATOR_CLIENT_SECRET: '' }));
    expect((await requestToken(third.url, changed)).status).toBe(200);
    await third.app.close();
    const fourth = await startAuthApp(configFor(database.url));
    expect((await requestToken(fourth.url, OPERATOR)).status).toBe(200);
    await fourth.app.close();
  });

  it.each<[what: string, env: () => Record<string, string>, message: string]>([
    ['the client id of a tenant', () => ({ OPERATOR_CLIENT_ID: tenant.clientId }), 'OPERATOR_CLIENT_ID is wrong'],
    [
      'the secret of a tenant',
      () => ({ OPERATOR_CLIENT_ID: 'op2', OPERATOR_CLIENT_SECRET: tenant.clientSecret }),
      'OPERATOR_CLIENT_SECRET is wrong',
    ],
    ['a misspelt secret', () => ({ OPERATOR_CLIENT_SECRET: `${tenant.clientSecret}x` }), 'checksum'],
  ])('cannot have %s', async (_what, env, message) => {
    await expect(startAuthApp(configFor(database.url, env()))).rejects.toThrow(message);
    expect((await requestToken(gateway.url, tenant)).status).toBe(200);
  });
});
