import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '#libs/cams';
import { type Route, routeGroups } from '#libs/facade';
import { type Stack, startStack, type TestTenant } from '../support/stack.js';
import { send, type Values, workingValues } from './working-requests.js';

const routes = routeGroups.flatMap((group) => group.routes);

let stack: Stack;
let tenant: TestTenant;
let stranger: TestTenant;
let token: string;
let powerless: TestTenant;

beforeAll(async () => {
  stack = await startStack();
  for (const { action } of routes) await stack.sandbox.limit(action, 1_000);
  [tenant, stranger] = await Promise.all([stack.createTenant(), stack.createTenant()]);
  token = await stack.tokenOf(tenant);
});
afterAll(() => stack.close());

const name = ({ verb, path, action }: Route) => `${verb} ${path} (${action})`;
const callsOf = (route: Route) => stack.sandbox.calls(route.action);

describe.each(routes.map((route) => [name(route), route] as const))('%s', (_, route) => {
  it('succeeds, in the space of the tenant', async () => {
    const values = await workingValues(stack, tenant, route);
    await stack.sandbox.forgetCalls();
    const reply = await send(stack, route, values, token);
    expect(reply.status, reply.text).toBeLessThan(300);
    const [call, ...others] = await callsOf(route);
    expect(others).toEqual([]);
    expect(call?.params.CustSpaceId).toBe(tenant.custSpaceId);
    expect(reply.headers['x-cams-request-id']).toMatch(/^[0-9A-F-]{36}$/);
    expect(reply.headers['x-request-id']).toBeTruthy();
    expect(reply.headers['ratelimit-policy']).toContain('"rate";q=');
    expect(reply.headers.ratelimit).toContain('"rate";r=');
    if (reply.status === 204) expect(reply.text).toBe('');
    else expect(reply.body).not.toHaveProperty('code', 'OK');
    for (const member of ['Code', 'Success', 'requestId', 'success', 'accessDeniedDetail']) {
      expect(reply.body ?? {}).not.toHaveProperty(member);
    }
  });

  it.each([
    ['an unknown query parameter', 'unexpected', 'invalid_request'],
    ['the space', 'cust_space_id', 'reserved_parameter'],
  ])('refuses %s', async (_, parameter, code) => {
    const values = await workingValues(stack, tenant, route);
    await stack.sandbox.forgetCalls();
    const reply = await send(stack, route, values, token).query({ [parameter]: 'x' });
    expect(reply.status).toBe(400);
    expect(reply.type).toBe('application/problem+json');
    expect(reply.body).toMatchObject({ code, errors: [{ pointer: `#/query/${parameter}` }] });
    expect(await callsOf(route)).toEqual([]);
  });

  it('refuses a body with an unknown field', async () => {
    if (route.verb === 'GET' || route.verb === 'DELETE') return;
    const values = await workingValues(stack, tenant, route);
    await stack.sandbox.forgetCalls();
    const reply = await send(stack, route, { ...values, unexpected: null }, token);
    expect(reply.body).toMatchObject({ status: 400, code: 'invalid_request', errors: [{ pointer: '#/unexpected' }] });
    expect(await callsOf(route)).toEqual([]);
  });

  it('refuses whoever is not signed in', async () => {
    await stack.sandbox.forgetCalls();
    const reply = await send(stack, route, placeholders(route));
    expect(reply.status).toBe(401);
    expect(reply.body).toMatchObject({ code: 'unauthenticated' });
    expect(reply.headers['www-authenticate']).toMatch(/^Bearer /);
    expect(await callsOf(route)).toEqual([]);
  });

  it('refuses a credential without the scope', async () => {
    powerless = await stack.createTenant({ scopes: [otherScope(route.scope)] });
    await stack.sandbox.forgetCalls();
    const reply = await send(stack, route, placeholders(route), await stack.tokenOf(powerless));
    expect(reply.status).toBe(403);
    expect(reply.body).toMatchObject({ code: 'insufficient_scope' });
    expect(reply.headers['www-authenticate']).toContain(`scope="${route.scope}"`);
    expect(await callsOf(route)).toEqual([]);
  });
});

describe.each(routes.filter(({ tenant }) => tenant !== 'space').map((route) => [name(route), route] as const))(
  '%s, for what belongs to somebody else',
  (_, route) => {
    const slots = route.tenant
      .slice('owned:'.length)
      .split('+')
      .map((parameter) => ({ PhoneNumber: 'phoneNumber', From: 'from', TemplateCode: 'templateCode' })[parameter]!);

    it.each(slots)('answers as if %s did not exist, and CAMS hears nothing', async (slot) => {
      const mine = await workingValues(stack, tenant, route);
      const theirs = await workingValues(stack, stranger, route);
      const foreign = theirs[slot] ?? (await templateOf(stranger));
      const absent = slot === 'templateCode' ? '999999999999999999' : '8613000000000';
      await stack.sandbox.forgetCalls();
      const replies = [];
      for (const id of [foreign, absent]) {
        for (const bearer of [token, tenant.clientSecret]) {
          replies.push(await send(stack, route, { ...mine, [slot]: id }, bearer));
        }
      }
      const seen = replies.map(({ status, body, headers }) => ({
        status,
        body: { ...body, instance: '', requestId: '' },
        headers: { ...headers, date: '', 'x-request-id': '', 'content-length': '', ratelimit: '' },
      }));
      expect(seen[0]).toMatchObject({ status: 404, body: { code: 'not_found' } });
      for (const other of seen) expect(other).toEqual(seen[0]);
      expect(await callsOf(route)).toEqual([]);
    });
  },
);

/** A code that only the other tenant has; message routes take one without needing it. */
async function templateOf(owner: TestTenant): Promise<unknown> {
  const get = routes.find(({ action }) => action === 'GetChatappTemplateDetail')!;
  return (await workingValues(stack, owner, get)).templateCode;
}

/** Values of the right form for a request that is refused before anybody looks at them. */
function placeholders(route: Route): Values {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => [match[1]!, '8613800001234']);
  return Object.fromEntries(inPath);
}

function otherScope(scope: string): string {
  return scope === 'messages:send' ? 'templates:read' : 'messages:send';
}

describe('the matrix', () => {
  it('covers every action of the catalogue', () => {
    expect(routes.map(({ action }) => action).sort()).toEqual(Object.keys(catalogue).sort());
  });
});
