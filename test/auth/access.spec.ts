import { request } from 'node:http';
import { Controller, Get } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TenantAccess } from '#libs/platform';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type AuthApp, configFor, OPERATOR, schema, startAuthApp } from './auth-app.js';
import { asOperator, createTenant, get, type Reply, send, type TestTenant, tokenOf } from './requests.js';

let database: TestDatabase;
let gateway: AuthApp;
let tenant: TestTenant;
let operatorToken: string;

beforeAll(async () => {
  database = await createDatabase(schema);
  gateway = await startAuthApp(configFor(database.url));
  tenant = await createTenant(gateway.url);
  operatorToken = await tokenOf(gateway.url, OPERATOR);
});

afterAll(async () => {
  await gateway.app.close();
  await database.drop();
});

function probe(kind: 'tenant' | 'operator', token: string, headers?: Record<string, string>): Promise<Reply> {
  return get(`${gateway.url}/probe/${kind}`, token, headers);
}

function outcome({ status, body }: Reply): [number, string | undefined] {
  return [status, (body as { code?: string }).code];
}

describe('without credentials', () => {
  it('public handlers answer', async () => {
    expect((await send(`${gateway.url}/probe/public`)).status).toBe(200);
    expect((await get(`${gateway.url}/probe/public`, 'nonsense')).status).toBe(200);
  });

  it('others answer with a plain challenge', async () => {
    for (const path of ['/probe/tenant', '/probe/operator', '/admin/v1/tenants', '/admin/v1/signing-keys']) {
      const reply = await send(gateway.url + path);
      expect(outcome(reply)).toEqual([401, 'unauthenticated']);
      expect(reply.headers.get('www-authenticate')).toBe('Bearer realm="cams-gateway"');
    }
  });

  it('a second Authorization header spoils the first', async () => {
    const authorization = `Bearer ${operatorToken}`;
    const status = await new Promise((resolve, reject) => {
      const headers = ['authorization', authorization, 'authorization', authorization, 'host', 'gateway'];
      request(`${gateway.url}/probe/operator`, { headers }, (reply) => resolve(reply.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(401);
  });
});

describe('a tenant', () => {
  it('is let in with the scope, and told which one is missing', async () => {
    expect((await probe('tenant', await tokenOf(gateway.url, tenant, 'messages:send'))).status).toBe(200);
    const refused = await probe('tenant', await tokenOf(gateway.url, tenant, 'templates:read'));
    expect(outcome(refused)).toEqual([403, 'insufficient_scope']);
    expect(refused.headers.get('www-authenticate')).toBe(
      'Bearer realm="cams-gateway", error="insufficient_scope", scope="messages:send"',
    );
  });

  it('has no business on the operator API', async () => {
    expect(outcome(await probe('operator', tenant.clientSecret))).toEqual([403, 'forbidden']);
  });

  it('cannot act for anybody, not even itself', async () => {
    const reply = await probe('tenant', tenant.clientSecret, { 'x-act-as-tenant': tenant.id });
    expect(outcome(reply)).toEqual([403, 'forbidden']);
  });

  it('is told when it is suspended, and let in when it is resumed', async () => {
    const suspended = await createTenant(gateway.url);
    const token = await tokenOf(gateway.url, suspended);
    await asOperator(gateway.url, 'POST', `/tenants/${suspended.id}/suspend`);
    for (const credentials of [token, suspended.clientSecret]) {
      expect(outcome(await probe('tenant', credentials))).toEqual([403, 'tenant_suspended']);
    }
    await asOperator(gateway.url, 'POST', `/tenants/${suspended.id}/resume`);
    expect((await probe('tenant', token)).status).toBe(200);
  });

  it('is unknown once it is deleted', async () => {
    const deleted = await createTenant(gateway.url);
    const token = await tokenOf(gateway.url, deleted);
    expect((await probe('tenant', token)).status).toBe(200);
    await asOperator(gateway.url, 'DELETE', `/tenants/${deleted.id}`);
    for (const credentials of [token, deleted.clientSecret]) {
      expect(outcome(await probe('tenant', credentials))).toEqual([401, 'unauthenticated']);
    }
  });
});

describe('an operator', () => {
  it('is let in with the scope only', async () => {
    expect((await probe('operator', operatorToken)).status).toBe(200);
    const small = await tokenOf(gateway.url, OPERATOR, 'keys:read');
    const refused = await probe('operator', small);
    expect(outcome(refused)).toEqual([403, 'insufficient_scope']);
    expect(refused.headers.get('www-authenticate')).toContain('scope="tenants:read"');
  });

  it('acts for a tenant that it names, with every tenant scope', async () => {
    const small = await tokenOf(gateway.url, OPERATOR, 'tenants:act');
    const { status, body } = await probe('tenant', small, { 'x-act-as-tenant': tenant.id });
    expect(status).toBe(200);
    expect(body).toEqual({ kind: 'operator', tenantId: tenant.id, clientId: 'operator', scopes: ['tenants:act'] });
  });

  it('is not admitted to the tenant API without naming one, or without the scope', async () => {
    expect(outcome(await probe('tenant', operatorToken))).toEqual([403, 'forbidden']);
    const reader = await tokenOf(gateway.url, OPERATOR, 'tenants:read tenants:write');
    const refused = await probe('tenant', reader, { 'x-act-as-tenant': tenant.id });
    expect(outcome(refused)).toEqual([403, 'insufficient_scope']);
    expect(refused.headers.get('www-authenticate')).toContain('scope="tenants:act"');
  });

  it.each(['ten_unknown', '', 'a b', '../x', 'x'.repeat(5_000)])('finds no tenant %j', async (tenantId) => {
    const reply = await probe('tenant', operatorToken, { 'x-act-as-tenant': tenantId });
    expect(outcome(reply)).toEqual([404, 'not_found']);
  });

  it('cannot act for a suspended or deleted tenant', async () => {
    const gone = await createTenant(gateway.url);
    const headers = { 'x-act-as-tenant': gone.id };
    await asOperator(gateway.url, 'POST', `/tenants/${gone.id}/suspend`);
    expect(outcome(await probe('tenant', operatorToken, headers))).toEqual([403, 'tenant_suspended']);
    await asOperator(gateway.url, 'DELETE', `/tenants/${gone.id}`);
    expect(outcome(await probe('tenant', operatorToken, headers))).toEqual([404, 'not_found']);
  });
});

describe('the start', () => {
  it('is refused to a handler that does not say who may call it', async () => {
    @Controller('open')
    class OpenController {
      @Get()
      forgotten() {
        return {};
      }
    }
    await expect(startAuthApp(configFor(database.url), [OpenController])).rejects.toThrow('OpenController.forgotten');
  });

  it('is refused to a handler that asks for a scope nobody can have', async () => {
    @Controller('typo')
    class TypoController {
      @Get()
      @TenantAccess('mesages:send')
      misspelt() {
        return {};
      }
    }
    await expect(startAuthApp(configFor(database.url), [TypoController])).rejects.toThrow(
      'TypoController.misspelt asks for the unknown tenant scope mesages:send',
    );
  });
});
