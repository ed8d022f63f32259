import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName } from '#libs/cams';
import { type Route, routeGroups } from '#libs/facade';
import { settlements } from '../../libs/facade/src/settling/settlements/index.js';
import { type Stack, startStack, type TestTenant } from '../support/stack.js';
import { TenantApi } from './tenant-api.js';
import { send, type Values, workingValues } from './working-requests.js';

const settled = Object.keys(settlements) as ActionName[];
/** Meta may take a while for this one, so that it was not made yet says nothing. */
const told = settled.filter((action) => action !== 'UpdateWabaMmlStatus');
/** What the change alters, where the state would otherwise be as it wants it from the start. */
const before: Partial<Record<ActionName, (api: TenantApi) => Promise<unknown>>> = {
  UpdateCommerceSetting: (api) =>
    api.put(`/phone-numbers/${api.tenant.phoneNumber}/commerce-settings`, { cartEnable: false, catalogVisible: false }),
  DeleteWhatsappUserName: (api) =>
    api.put(`/phone-numbers/${api.tenant.phoneNumber}/username`, { username: `u${api.tenant.phoneNumber}` }),
  UnbindDmAccount: (api) =>
    api.put('/mail-account', { accountCode: 'a@example.com', attributes: { accountName: 'a', sendType: 'batch' } }),
};

/** A change of which nobody heard how it ended. */
interface Cut {
  readonly tenant: TestTenant;
  readonly route: Route;
  readonly event: string;
}

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
  for (const { action } of routeGroups.flatMap(({ routes }) => routes)) await stack.sandbox.limit(action, 1_000);
});
afterAll(() => stack.close());

/** Each change once, its connection cut before or after CAMS made it. */
async function cutAll(actions: readonly ActionName[], drop: 'before' | 'after'): Promise<Map<ActionName, Cut>> {
  const prepared = await Promise.all(actions.map(async (action) => [action, await prepare(action)] as const));
  for (const action of actions) await stack.sandbox.fail({ action, times: 1, drop });
  const cut = prepared.map(async ([action, { tenant, route, values }]) => {
    const { body } = await send(stack, route, values, tenant.clientSecret);
    expect([action, body.code]).toEqual([action, 'outcome_unknown']);
    return [action, { tenant, route, event: /\/v1\/audit-events\/\w+/.exec(body.detail)![0] }] as const;
  });
  return new Map(await Promise.all(cut));
}

async function prepare(action: ActionName): Promise<{ tenant: TestTenant; route: Route; values: Values }> {
  const tenant = await stack.createTenant();
  const route = routeGroups.flatMap(({ routes }) => routes).find((each) => each.action === action)!;
  const values = await workingValues(stack, tenant, route);
  await before[action]?.(new TenantApi(stack, tenant));
  return { tenant, route, values: { ...values, ...('allowSend' in values && { allowSend: false }) } };
}

const outcomeOf = async ({ tenant, event }: Cut) => {
  const { body } = await request(stack.url).get(event).auth(tenant.clientSecret, { type: 'bearer' });
  return { outcome: body.outcome, settledBy: body.outcomes[0].settledBy ?? undefined };
};

describe.each([
  ['after', 'succeeded', settled],
  ['before', 'failed', told],
] as const)('a change whose connection was cut %s it was made', (drop, outcome, actions) => {
  let cuts: ReadonlyMap<ActionName, Cut>;
  beforeAll(async () => {
    cuts = await cutAll(actions, drop);
  });

  it.each(actions)(`is found to have ${outcome} by reading: %s`, async (action) => {
    const expected = { outcome, settledBy: settlements[action]!.read };
    await expect.poll(() => outcomeOf(cuts.get(action)!), { timeout: 10_000, interval: 100 }).toEqual(expected);
  });
});
