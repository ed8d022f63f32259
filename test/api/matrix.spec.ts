import type { Response } from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionName, catalogue } from '#libs/cams';
import { type Route, routeGroups } from '#libs/facade';
import type { OwnedKind } from '#libs/tenancy';
import { publicName } from '../../libs/facade/src/operation/naming.js';
import { type Operation, operationOf } from '../../libs/facade/src/operation/operation.js';
import { isListed } from '../../libs/tenancy/src/owned-kinds.js';
import { concurrently } from '../support/concurrently.js';
import type { SandboxCall } from '../support/sandbox-control.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';
import { send, type Values, workingValues } from './working-requests.js';

const routes = routeGroups.flatMap((group) => group.routes);
const operations = routes.map((route) => operationOf(route));

let stack: Stack;
let tenant: TestTenant;
/** Of those who may call an operation. */
let tokens: Readonly<Record<Operation['audience'], string>>;
/** For each operation what it succeeds with; the same values serve where one of them is replaced. */
let working: ReadonlyMap<ActionName, Values>;

beforeAll(async () => {
  stack = await startStack();
  await concurrently(routes, ({ action }) => stack.sandbox.limit(action, 1_000));
  tenant = await stack.createTenant({ unlimited: true });
  tokens = { tenant: await stack.tokenOf(tenant), operator: await stack.tokenOf(OPERATOR) };
  const values = await concurrently(routes, (route) => workingValues(stack, tenant, route));
  working = new Map(routes.map(({ action }, index) => [action, values[index]!]));
}, 60_000);
afterAll(() => stack.close());

const named = (among: readonly Operation[]) =>
  among.map((operation) => {
    const { verb, path, action } = operation.route;
    return [`${verb} ${path} (${action})`, operation.route, operation] as const;
  });

/** What is done by all operations at the same time, by action, and what CAMS heard meanwhile. */
async function all<Result>(among: readonly Operation[], act: (operation: Operation) => Promise<Result>) {
  await stack.sandbox.forgetCalls();
  const results = await concurrently(among, act);
  const heard = await stack.sandbox.calls();
  return { results: new Map(among.map(({ route }, index) => [route.action, results[index]!])), heard };
}

function expectDocumented({ verb, path }: Route, { status }: Response): void {
  expect([status, stack.replies.has(verb, path, status)]).toEqual([status, true]);
}

describe('the matrix', () => {
  it('covers every action of the catalogue', () => {
    expect(routes.map(({ action }) => action).sort()).toEqual(Object.keys(catalogue).sort());
  });
});

describe('whoever may not call an operation', () => {
  let replies: ReadonlyMap<ActionName, { anonymous: Response; scopeless: Response; outsider: Response }>;
  let heard: readonly SandboxCall[];
  beforeAll(async () => {
    const scopeless = {
      tenant: await stack.tokenOf(tenant, 'usage:read'),
      operator: await stack.tokenOf(OPERATOR, 'tenants:read'),
    };
    const outsider = { tenant: tokens.operator, operator: tokens.tenant };
    ({ results: replies, heard } = await all(operations, async ({ route, audience }) => ({
      anonymous: await send(stack, route, placeholders(route)),
      scopeless: await send(stack, route, placeholders(route), scopeless[audience]),
      outsider: await send(stack, route, placeholders(route), outsider[audience]),
    })));
  }, 60_000);

  it.each(named(operations))('is refused, and CAMS hears nothing: %s', (_, route) => {
    const { anonymous, scopeless, outsider } = replies.get(route.action)!;
    expect(anonymous.body).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect(anonymous.headers['www-authenticate']).toMatch(/^Bearer /);
    expect(scopeless.body).toMatchObject({ status: 403, code: 'insufficient_scope' });
    expect(scopeless.headers['www-authenticate']).toContain(`scope="${route.scope}"`);
    expect(outsider.body).toMatchObject({ status: 403, code: 'forbidden' });
    for (const reply of [anonymous, scopeless, outsider]) expectDocumented(route, reply);
  });

  it('has reached no action', () => expect(heard).toEqual([]));
});

/** Where an id of somebody else comes from: what a route needs for them, under a public name. */
const sources: Readonly<Partial<Record<OwnedKind, readonly [ActionName, string]>>> = {
  'phone-number': ['ListPhoneMessageQrdl', 'phoneNumber'],
  template: ['GetChatappTemplateDetail', 'templateCode'],
  waba: ['QueryWabaBusinessInfo', 'wabaId'],
  flow: ['GetFlow', 'flowId'],
  group: ['UpdateChatGroup', 'groupId'],
  campaign: ['GetMessageCampaignInsights', 'campaignId'],
  audience: ['AddCustomAudienceUser', 'audienceId'],
  page: ['ListPageAdAccount', 'pageId'],
  business: ['ListProductCatalog', 'businessId'],
  catalog: ['ListProduct', 'catalogId'],
  'viber-application': ['GetViberByRequestNo', 'requestNo'],
};

describe('what belongs to somebody else', () => {
  const owning = operations.filter(({ owned }) => owned.length > 0);
  /** By action, for each thing that it names. */
  let replies: ReadonlyMap<ActionName, readonly Response[][]>;
  let heard: readonly SandboxCall[];
  beforeAll(async () => {
    const stranger = await stack.createTenant({ unlimited: true });
    const kinds = Object.entries(sources) as [OwnedKind, readonly [ActionName, string]][];
    const foreign = Object.fromEntries(
      await concurrently(kinds, async ([kind, [action, name]]) => {
        const route = routes.find((each) => each.action === action)!;
        return [kind, (await workingValues(stack, stranger, route))[name]];
      }),
    );
    ({ results: replies, heard } = await all(owning, ({ route, owned }) =>
      Promise.all(
        owned.map(async ({ path, kind }) => {
          if (foreign[kind] === undefined) throw new Error(`no ${kind} of somebody else is known`);
          // CAMS cannot list some kinds, so what nobody is known to have is left to it.
          const unknown = isListed(kind) ? [kind === 'phone-number' ? '8613000000000' : '9'.repeat(18)] : [];
          const made: Response[] = [];
          for (const id of [foreign[kind], ...unknown]) {
            const values = replaced(working.get(route.action)!, path.map(publicName), id);
            for (const bearer of [tokens.tenant, tenant.clientSecret]) {
              made.push(await send(stack, route, values, bearer));
            }
          }
          return made;
        }),
      ),
    ));
  }, 60_000);

  it.each(named(owning))('looks as if it did not exist, and CAMS hears nothing: %s', (_, route, { owned }) => {
    for (const [index, { path, kind, location }] of owned.entries()) {
      const made = replies.get(route.action)![index]!;
      const seen = made.map(({ status, body, headers }) => ({
        status,
        body: { ...body, instance: '', requestId: '' },
        headers: { ...headers, date: '', 'x-request-id': '', 'content-length': '', ratelimit: '' },
      }));
      expect([path, seen[0]]).toEqual([path, expect.objectContaining({ status: 404 })]);
      expect(seen[0]!.body.code).toBe('not_found');
      for (const other of seen) expect(other).toEqual(seen[0]);
      const named = (seen[0]!.body.errors ?? []).map(({ pointer }: { pointer: string }) =>
        pointer.replace(/\/\d+/g, ''),
      );
      const place = location === 'body' ? [] : [location];
      expect(named).toEqual(isListed(kind) ? [['#', ...place, ...path.map(publicName)].join('/')] : []);
      expectDocumented(route, made[0]!);
    }
    // Templates are looked up by the very action that lists them: then no id is named.
    const names = ({ params }: SandboxCall) => owned.some(({ path }) => path[0] in params);
    expect(heard.filter((call) => call.action === route.action && names(call))).toEqual([]);
  });
});

describe('a working request', () => {
  let replies: ReadonlyMap<ActionName, Response>;
  let heard: readonly SandboxCall[];
  beforeAll(async () => {
    // A template can be changed only until it is approved, soon after it was made.
    const isUrgent = ({ route }: Operation) => route.action === 'ModifyChatappTemplate';
    const [urgent] = operations.filter(isUrgent) as [Operation];
    const made = new Map(working).set(urgent.route.action, await workingValues(stack, tenant, urgent.route));
    const ordered = [urgent, ...operations.filter((operation) => !isUrgent(operation))];
    ({ results: replies, heard } = await all(ordered, ({ route, audience }) =>
      send(stack, route, made.get(route.action)!, tokens[audience]),
    ));
  }, 60_000);

  it.each(named(operations))('succeeds, in the space of the tenant or in none: %s', (_, route, operation) => {
    const { audience, action, reply: documented } = operation;
    const reply = replies.get(route.action)!;
    expect(reply.status, reply.text).toBe(documented.status);
    expectDocumented(route, reply);
    const [call, ...others] = heard.filter((each) => each.action === route.action);
    expect(others).toEqual([]);
    const { CustSpaceId, ...parameters } = call!.params;
    expect(CustSpaceId).toBe(audience === 'tenant' ? tenant.custSpaceId : undefined);
    expect(Object.keys(action.request)).toEqual(expect.arrayContaining(Object.keys(parameters)));
    expect(reply.headers['x-cams-request-id']).toMatch(/^[0-9A-F-]{36}$/);
    expect(reply.headers['x-request-id']).toBeTruthy();
    const ofPlan = audience === 'tenant' ? expect.stringMatching(/"rate";[qr]=/) : undefined;
    expect(reply.headers['ratelimit-policy']).toEqual(ofPlan);
    expect(reply.headers.ratelimit).toEqual(ofPlan);
    if (reply.status === 204) expect(reply.text).toBe('');
    else expect(reply.body).not.toHaveProperty('code', 'OK');
    const shown = (documented.schema?.properties ?? {}) as object;
    for (const member of ['Code', 'Success', 'requestId', 'success', 'accessDeniedDetail']) {
      if (!(member in shown)) expect(reply.body ?? {}).not.toHaveProperty(member);
    }
  });
});

/** The values with something else at the end of a path, which leads through lists; a recipient is a group then. */
function replaced(values: Values, [name, ...rest]: readonly string[], by: unknown): Values {
  if (rest.length === 0) return { ...values, [name!]: by, ...(name === 'to' && { recipientType: 'group' }) };
  const items = values[name!] as readonly Values[] | undefined;
  return items ? { ...values, [name!]: items.map((item) => replaced(item, rest, by)) } : values;
}

/** Values of the right form for a request that is refused before anybody looks at them. */
function placeholders(route: Route): Values {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => [match[1]!, '8613800001234']);
  return Object.fromEntries(inPath);
}
