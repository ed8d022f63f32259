import { describe, expect, it } from 'vitest';
import { type ActionName, catalogue, text } from '#libs/cams';
import { checkRoutes } from './check-routes.js';
import { operationOf } from './operation/operation.js';
import { type Route, type RouteGroup, routeGroups } from './routes/index.js';

/** The real table with one row changed. */
function changed(action: ActionName, change: Partial<Record<keyof Route, unknown>>): RouteGroup[] {
  return routeGroups.map((group) => ({
    ...group,
    routes: group.routes.map((route) => (route.action === action ? ({ ...route, ...change } as Route) : route)),
  }));
}

/** What the start does with the table. */
function start(groups: readonly RouteGroup[]): void {
  checkRoutes(groups);
  for (const { routes } of groups) for (const route of routes) operationOf(route);
}

describe('the table of routes', () => {
  it('is accepted as it stands', () => {
    expect(() => start(routeGroups)).not.toThrow();
  });

  it.each<[string, ActionName, Partial<Record<keyof Route, unknown>>, RegExp]>([
    ['an unknown action', 'ListPhoneMessageQrdl', { action: 'ListPhoneMessageQrcode' }, /ListPhoneMessageQrcode/],
    ['an action offered twice', 'ListPhoneMessageQrdl', { action: 'ListChatappTemplate' }, /offered twice/],
    ['a parameter in the path that the action lacks', 'ListPhoneMessageQrdl', { path: '/v1/{wabaId}' }, /\{wabaId\}/],
    ['a taken path', 'ListChatappTemplate', { path: '/v1/phone-numbers' }, /path is taken/],
    ['a path that differs in names alone', 'GetChatappTemplateDetail', { path: '/v1/templates/{name}' }, /\{name\}/],
    ['a scope that nobody can have', 'ListChatappTemplate', { scope: 'templates:all' }, /templates:all/],
    ['no scope', 'ListChatappTemplate', { scope: undefined }, /no scope/],
    ['no tenant rule', 'ListPhoneMessageQrdl', { tenant: undefined }, /tenant rule/],
    ['an unknown tenant rule', 'ListPhoneMessageQrdl', { tenant: 'everybody' }, /tenant rule/],
    ['a rule for operators without a reason', 'QueryInstance', { tenant: 'isv:' }, /tenant rule/],
    ["an operators' action on the tenant API", 'QueryInstance', { path: '/v1/instances/{instanceId}' }, /only what is/],
    ["an action of tenants among the operators'", 'ListFlow', { path: '/admin/v1/cams/flows' }, /only what is/],
    [
      'a scope of tenants for operators',
      'QueryInstance',
      { scope: 'wabas:read' },
      /no scope "wabas:read" of operators/,
    ],
    [
      'a scope of operators for tenants',
      'ListFlow',
      { scope: 'instances:read' },
      /no scope "instances:read" of tenants/,
    ],
    [
      'an action for tenants that knows no space',
      'QueryInstance',
      { tenant: 'space', path: '/v1/instances/{instanceId}', scope: 'wabas:read' },
      /cannot confine QueryInstance/,
    ],
    [
      'an action for operators that knows a space',
      'ListFlow',
      { tenant: 'isv:pool', path: '/admin/v1/cams/flows', scope: 'instances:read' },
      /can confine ListFlow/,
    ],
    ['a kept reply of a change', 'CreateFlow', { cacheSeconds: 5 }, /only replies to reading GETs of tenants/],
    ['a kept reply of an operator', 'ListInstance', { cacheSeconds: 5 }, /only replies to reading GETs of tenants/],
    ['a reply kept for too long', 'ListFlow', { cacheSeconds: 61 }, /1 to 60 whole seconds/],
    ['a reply kept for no time', 'ListFlow', { cacheSeconds: 0 }, /1 to 60 whole seconds/],
    ['a query that would need a structure', 'AddCustomAudienceUser', { verb: 'DELETE' }, /cannot carry Users/],
    ['ownership of what nobody owns', 'ListPhoneMessageQrdl', { tenant: 'owned:PrefilledMessage' }, /PrefilledMessage/],
    ['ownership of a whole structure', 'ArchiveChatappTemplate', { tenant: 'owned:TemplateList' }, /TemplateList/],
    [
      'ownership of what a structure lacks',
      'ArchiveChatappTemplate',
      { tenant: 'owned:TemplateList.FlowId' },
      /TemplateList\.FlowId/,
    ],
    ['ownership of what the action lacks', 'ListPhoneMessageQrdl', { tenant: 'owned:TemplateCode' }, /TemplateCode/],
  ])('is refused with %s', (_, action, change, message) => {
    expect(() => start(changed(action, change))).toThrow(message);
  });

  it.each(['request', 'reply'] as const)('is refused when two members of a %s would share a name', (part) => {
    const { ListFlow } = catalogue;
    const changed = { ...ListFlow, [part]: { ...ListFlow[part], Cc: text('A.'), CountryId: text('B.') } };
    expect(() => checkRoutes(routeGroups, { ...catalogue, ListFlow: changed })).toThrow(
      'ListFlow: Cc and CountryId would both be called countryCode',
    );
  });

  it('is refused when a group is changed by one that is none', () => {
    const [first, ...rest] = routeGroups;
    expect(() => start([{ ...first!, changedBy: ['Phone nombers'] }, ...rest])).toThrow('no group "Phone nombers"');
  });

  it('is refused when an action of the catalogue is missing', () => {
    const [first, ...rest] = routeGroups;
    const without = [{ ...first!, routes: first!.routes.slice(1) }, ...rest];
    expect(() => start(without)).toThrow('no route offers it');
  });
});
