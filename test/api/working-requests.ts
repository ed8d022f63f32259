import request from 'supertest';
import { type ActionName, catalogue, exampleRequest } from '#libs/cams';
import type { Route } from '#libs/facade';
import { operationOf } from '../../libs/facade/src/operation/operation.js';
import { type JsonSchema, publicExample } from '../../libs/facade/src/operation/schema.js';
import type { Stack, TestTenant } from '../support/stack.js';
import { chatFlows } from './preparations/chat-flows.js';
import { contacts } from './preparations/contacts.js';
import { flows } from './preparations/flows.js';
import { groups } from './preparations/groups.js';
import { instancePages } from './preparations/instance-pages.js';
import { instances } from './preparations/instances.js';
import { marketing } from './preparations/marketing.js';
import { messages } from './preparations/messages.js';
import { pages } from './preparations/pages.js';
import { phoneNumbers } from './preparations/phone-numbers.js';
import { templates } from './preparations/templates.js';
import { viber } from './preparations/viber.js';
import { wabas } from './preparations/wabas.js';
import { type Preparation, TenantApi } from './tenant-api.js';

/** Everything a request carries, by public names. */
export type Values = Readonly<Record<string, unknown>>;

/** A request to a route, its parameters put where they belong. */
export function send(stack: Stack, route: Route, values: Values, bearer?: string): request.Test {
  const rest = { ...values };
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const agent = request(stack.url);
  const test = {
    GET: agent.get(path),
    POST: agent.post(path),
    PUT: agent.put(path),
    PATCH: agent.patch(path),
    DELETE: agent.delete(path),
  }[route.verb];
  if (bearer) test.auth(bearer, { type: 'bearer' });
  if (route.verb === 'GET' || route.verb === 'DELETE') return test.query(rest as Record<string, string>);
  return Object.keys(rest).length > 0 ? test.send(rest) : test;
}

/** Values with which the route succeeds for the tenant, after bringing about the state that it needs. */
export async function workingValues(stack: Stack, tenant: TestTenant, route: Route): Promise<Values> {
  const action = catalogue[route.action];
  const record = { type: 'object', fields: action.request, description: '' } as const;
  const examples = publicExample(record, exampleRequest(action)) as Values;
  const own = { phoneNumber: tenant.phoneNumber, from: tenant.phoneNumber };
  const prepared = await preparations[route.action]?.(new TenantApi(stack, tenant));
  const offered = parametersOf(route);
  return {
    ...Object.fromEntries(Object.entries(examples).filter(([name]) => name in offered)),
    ...Object.fromEntries(Object.entries(own).filter(([name]) => offered[name]?.type === 'string')),
    ...prepared,
  };
}

/** By public name; not those that page a list, nor what a query cannot carry. */
function parametersOf(route: Route): Readonly<Record<string, JsonSchema>> {
  const { path, query, body } = operationOf(route).request.schemas;
  return Object.assign({}, path.properties, query.properties, body?.properties);
}

const preparations: Partial<Record<ActionName, Preparation>> = {
  ...phoneNumbers,
  ...groups,
  ...templates,
  ...messages,
  ...flows,
  ...wabas,
  ...pages,
  ...viber,
  ...instances,
  ...chatFlows,
  ...instancePages,
  ...contacts,
  ...marketing,
};
