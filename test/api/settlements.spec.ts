import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName } from '#libs/cams';
import { type Route, routeGroups } from '#libs/facade';
import { REVIEW_MS } from '../../apps/sandbox/src/actions/template-review.js';
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
  // Before it is approved, nothing can be told of it.
  ModifyChatappTemplateProperties: () => sleep(REVIEW_MS),
  DeleteWhatsappUserName: (api) =>
    api.put(`/phone-numbers/${api.tenant.phoneNumber}/username`, { username: `u${api.tenant.phoneNumber}` }),
  UnbindDmAccount: (api) =>
    api.put('/mail-account', { accountCode: 'a@example.com', attributes: { accountName: 'a', sendType: 'batch' } }),
};

/** A change of which nobody heard how it ended. */
interface Cut {
  readonly tenant: TestTenant;
  readonly event: string;
  /** Sends it again under its key. */
  repeat(): Promise<request.Response>;
}

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
  for (const { action } of routeGroups.flatMap(({ routes }) => routes)) await stack.sandbox.limit(action, 1_000);
});
afterAll(() => stack.close());

function routeOf(action: ActionName): Route {
  return routeGroups.flatMap(({ routes }) => routes).find((each) => each.action === action)!;
}

/** Each change once, its connection cut before or after CAMS made it. */
async function cutAll(actions: readonly ActionName[], drop: 'before' | 'after'): Promise<Map<ActionName, Cut>> {
  const prepared = await Promise.all(actions.map(async (action) => [action, await prepare(action)] as const));
  for (const action of actions) await stack.sandbox.fail({ action, times: 1, drop });
  const cut = prepared.map(async ([action, { tenant, route, values }]) => {
    const key = randomUUID();
    const repeat = async () => send(stack, route, values, tenant.clientSecret).set('Idempotency-Key', key);
    const { body } = await repeat();
    expect([action, body.code]).toEqual([action, 'outcome_unknown']);
    return [action, { tenant, event: /\/v1\/audit-events\/\w+/.exec(body.detail)![0], repeat }] as const;
  });
  return new Map(await Promise.all(cut));
}

async function prepare(action: ActionName): Promise<{ tenant: TestTenant; route: Route; values: Values }> {
  const tenant = await stack.createTenant();
  const route = routeOf(action);
  const values = await workingValues(stack, tenant, route);
  await before[action]?.(new TenantApi(stack, tenant));
  return { tenant, route, values: { ...values, ...('allowSend' in values && { allowSend: false }) } };
}

/** As if all calls with keys had come a while ago, and none of them could arrive at CAMS any more. */
const ageKeys = () => sql("UPDATE idempotency_key SET claimed_at = claimed_at - interval '91 seconds'");

const sql = (query: string, values: unknown[] = []) => stack.app.get(DataSource).query(query, values);

const outcomeOf = async ({ tenant, event }: Pick<Cut, 'tenant' | 'event'>) => {
  const { body } = await request(stack.url).get(event).auth(tenant.clientSecret, { type: 'bearer' });
  return { outcome: body.outcome, settledBy: body.outcomes[0]?.settledBy ?? undefined };
};

describe('a change whose connection was cut after it was made', () => {
  let cuts: ReadonlyMap<ActionName, Cut>;
  beforeAll(async () => {
    cuts = await cutAll(settled, 'after');
  });

  it.each(settled)('is found to have succeeded by reading: %s', async (action) => {
    const expected = { outcome: 'succeeded', settledBy: settlements[action]!.read };
    await expect.poll(() => outcomeOf(cuts.get(action)!), { timeout: 10_000, interval: 100 }).toEqual(expected);
  });
});

describe('a change whose connection was cut before it was made', () => {
  let cuts: ReadonlyMap<ActionName, Cut>;
  beforeAll(async () => {
    cuts = await cutAll(told, 'before');
    await ageKeys();
  });

  it.each(told)('is found to have failed by reading, and made when it is repeated: %s', async (action) => {
    const { repeat, ...cut } = cuts.get(action)!;
    const { status, headers } = await repeat();
    expect([Math.floor(status / 100), headers['idempotency-replayed']]).toEqual([2, undefined]);
    expect(await outcomeOf(cut)).toEqual({ outcome: 'failed', settledBy: settlements[action]!.read });
  });
});

it('does not take a template that was there before for the one that was not made', async () => {
  const tenant = await stack.createTenant();
  const create = async (text: string, key: string) =>
    request(stack.url)
      .post('/v1/templates')
      .auth(tenant.clientSecret, { type: 'bearer' })
      .set('Idempotency-Key', key)
      .send({
        name: 'hello_world',
        language: 'en',
        templateType: 'WHATSAPP',
        category: 'UTILITY',
        components: [{ type: 'BODY', text }],
      });
  expect((await create('Hello', 'first')).status).toBe(201);
  await stack.sandbox.fail({ action: 'CreateChatappTemplate', times: 1, drop: 'before' });
  const { body } = await create('Good morning', 'second');
  const event = /\/v1\/audit-events\/\w+/.exec(body.detail)![0];
  await ageKeys();
  expect((await create('Good morning', 'second')).body).toMatchObject({ status: 409, code: 'outcome_unknown' });
  expect((await outcomeOf({ tenant, event })).outcome).toBe('unknown');
});

describe('what a process left behind', () => {
  /** Intents of the past without an outcome, like the last event of that action of the tenant, each a second later. */
  async function leaveBehind({ id }: TestTenant, action: ActionName, count: number, firstMsAgo: number): Promise<void> {
    const firstMs = Date.now() - firstMsAgo;
    const events = Array.from({ length: count }, (_, i) => {
      const ms = firstMs + i * 1_000;
      return { id: `${ms.toString(16).padStart(12, '0')}${randomUUID().replaceAll('-', '').slice(12)}`, ms };
    });
    await sql(
      `INSERT INTO audit_event (id, at, tenant_id, actor_kind, acting, action, route, request_id, address, params, chain, seq, seal)
       SELECT r.id, timestamptz 'epoch' + r.ms * interval '1 millisecond', tenant_id, actor_kind, acting, action, route,
         'left behind', address, params, gen_random_uuid(), 1, seal
       FROM json_to_recordset($3) AS r(id uuid, ms float8),
         (SELECT * FROM audit_event WHERE tenant_id = $1 AND action = $2 ORDER BY at DESC LIMIT 1) AS e`,
      [id, action, JSON.stringify(events)],
    );
  }

  it('is settled however much there is before it that cannot be settled', async () => {
    const tenant = await stack.createTenant();
    const api = new TenantApi(stack, tenant);
    const code = await api.createQrCode();
    await api.delete(`/phone-numbers/${tenant.phoneNumber}/qr-codes/${code}`);
    // The trail keeps no addresses, so that whether a flow got one cannot be found out.
    const flow = { ...(await workingValues(stack, tenant, routeOf('ModifyFlow'))), endpointUri: 'https://example.com' };
    await send(stack, routeOf('ModifyFlow'), flow, tenant.clientSecret);
    await leaveBehind(tenant, 'ModifyFlow', 250, 3_600_000);
    await leaveBehind(tenant, 'DeletePhoneMessageQrdl', 1, 600_000);
    const replica = await stack.replica();
    const settledNow = () =>
      sql(
        `SELECT o.outcome FROM audit_event e JOIN audit_outcome o ON o.event_at = e.at AND o.event_id = e.id
         WHERE e.request_id = 'left behind'`,
      );
    await expect.poll(settledNow, { timeout: 10_000, interval: 50 }).toEqual([{ outcome: 'succeeded' }]);
    await replica.close();
  });
});
