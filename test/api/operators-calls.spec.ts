import request from 'supertest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';
import { TenantApi } from './tenant-api.js';

let stack: Stack;
let tenant: TestTenant;
let stranger: TestTenant;
let wabaId: string;

beforeAll(async () => {
  stack = await startStack();
  [tenant, stranger] = await Promise.all([stack.createTenant(), stack.createTenant()]);
  const waba = (await new TenantApi(stack, tenant).get('/wabas/bound')) as { id: string };
  wabaId = waba.id;
});
afterEach(async () => {
  await stack.sandbox.clearFaults();
  await stack.sandbox.forgetCalls();
});
afterAll(() => stack.close());

const INSTANCES = '/admin/v1/cams/instances';
const FLOW = '/admin/v1/cams/chat-flows/471591d7c6ad48639aa3e7963d376167';

const call = (method: 'get' | 'post' | 'put' | 'delete', path: string) =>
  request(stack.url)[method](path).auth(OPERATOR.clientSecret, { type: 'bearer' });
const update = () => call('put', `${INSTANCES}/${tenant.custSpaceId}`).send({ instanceName: 'Renamed' });

/** The event of a reply in a trail; `undefined` when it is not in it. */
async function eventIn(path: string, secret: string, { headers }: request.Response) {
  const { body } = await request(stack.url).get(path).auth(secret, { type: 'bearer' });
  const events = body.items as Record<string, unknown>[];
  return events.find(({ requestId }) => requestId === headers['x-request-id']);
}

const inOwnTrail = ({ clientSecret }: TestTenant, reply: request.Response) =>
  eventIn('/v1/audit-events', clientSecret, reply);
const inTrail = (reply: request.Response) => eventIn('/admin/v1/audit-events', OPERATOR.clientSecret, reply);

describe("an operator's call", () => {
  it('is recorded like one of a tenant, and not as one in its name', async () => {
    const reply = await update();
    expect(reply.status, reply.text).toBe(200);
    expect(await inTrail(reply)).toMatchObject({
      tenantId: tenant.id,
      actor: { kind: 'operator', clientId: OPERATOR.clientId, acting: false },
      action: 'UpdateInstance',
      route: 'PUT /admin/v1/cams/instances/{instanceId}',
      resource: tenant.custSpaceId,
      outcome: 'succeeded',
      status: 200,
      camsRequestId: reply.headers['x-cams-request-id'],
      params: { InstanceId: tenant.custSpaceId, InstanceName: 'Renamed' },
    });
  });

  it.each<[string, () => request.Test]>([
    ['the instance to be read', () => call('get', `${INSTANCES}/${tenant.custSpaceId}`)],
    ['the instance to be changed', update],
    ['the WABA', () => call('put', `/admin/v1/cams/wabas/${wabaId}/binding`).send({})],
    [
      'a phone number',
      () =>
        call('post', `/admin/v1/cams/phone-numbers/${tenant.phoneNumber}/pre-validation`).send({
          verifyCode: '123456',
        }),
    ],
    [
      'one of several phone numbers',
      () => call('delete', `${FLOW}/bindings?phoneNumbers=8613000000000&phoneNumbers=${tenant.phoneNumber}`),
    ],
    [
      'the WABA, beside a phone number of another tenant',
      () =>
        call('post', `${FLOW}/bindings`).send({
          instanceId: 'cams-1',
          channelType: 'WHATSAPP',
          wabaId,
          phoneNumbers: [stranger.phoneNumber],
        }),
    ],
  ])('that names %s of a tenant is in the trail of that tenant alone', async (_, make) => {
    const reply = await make();
    expect(await stack.sandbox.calls()).toHaveLength(1);
    expect(await inOwnTrail(tenant, reply)).toMatchObject({ actor: { kind: 'operator', acting: false } });
    expect(await inOwnTrail(stranger, reply)).toBeUndefined();
  });

  it('that names no tenant is in no trail of a tenant', async () => {
    const reply = await call('get', INSTANCES);
    expect(await inTrail(reply)).toMatchObject({ action: 'ListInstance', tenantId: null, outcome: 'succeeded' });
    expect(await inOwnTrail(tenant, reply)).toBeUndefined();
  });

  it('that binds a WABA shows whose it is from then on', async () => {
    const bind = () => call('put', '/admin/v1/cams/wabas/471147114711471/binding').send({});
    const { custSpaceId } = (await bind()).body;
    const { body: created } = await call('post', '/admin/v1/tenants').send({ name: 'Newcomer', custSpaceId });
    expect(await inTrail(await bind())).toMatchObject({ tenantId: null });
    expect(await inTrail(await bind())).toMatchObject({ tenantId: created.id });
  });

  it('that unbinds a page leaves it to whoever connects it next', async () => {
    const connect = (who: TestTenant) =>
      request(stack.url)
        .post('/v1/pages')
        .auth(who.clientSecret, { type: 'bearer' })
        .send({ pageId: '4711471147', businessId: '471', adAccountIds: ['1'], authenticationCode: 'EAAGm0PX4ZCps' });
    const bound = `${INSTANCES}/${tenant.custSpaceId}/messenger-pages`;
    expect((await connect(tenant)).status).toBe(201);
    expect((await connect(stranger)).body).toMatchObject({ status: 404, code: 'not_found' });
    expect((await call('post', bound).send({ pageId: '4711471147' })).status).toBe(201);
    expect((await call('delete', `${bound}/4711471147`)).status).toBe(200);
    expect((await connect(stranger)).status).toBe(201);
  });

  it('that names what CAMS does not have is told so, and of no space', async () => {
    const reply = await call('get', `${INSTANCES}/cams-nobodys`);
    expect(reply.body).toMatchObject({ status: 404, code: 'not_found', detail: 'CAMS has no such resource.' });
  });

  it('that is not valid is recorded as refused, and CAMS hears nothing', async () => {
    const reply = await call('put', `${INSTANCES}/${tenant.custSpaceId}`).send({ instanceName: 1 });
    expect(reply.body).toMatchObject({ status: 400, errors: [{ pointer: '#/instanceName' }] });
    expect(await inTrail(reply)).toMatchObject({ action: 'UpdateInstance', outcome: 'refused', status: 400 });
    expect(await stack.sandbox.calls()).toEqual([]);
  });

  it('that CAMS refuses is answered as to a tenant', async () => {
    await stack.sandbox.fail({
      action: 'UpdateInstance',
      times: 1,
      status: 400,
      code: 'InvalidParameter.InstanceName',
    });
    const reply = await update();
    expect(reply.body).toMatchObject({ status: 422, code: 'upstream_rejected' });
    expect(await inTrail(reply)).toMatchObject({ outcome: 'failed', camsCode: 'InvalidParameter.InstanceName' });
  });

  it('whose outcome nobody knows says where to look, and is not sent again', async () => {
    await stack.sandbox.fail({ action: 'UpdateInstance', times: 9, drop: 'after' });
    const reply = await update();
    const event = await inTrail(reply);
    expect(event).toMatchObject({ outcome: 'unknown', status: 502 });
    expect(reply.body).toMatchObject({ status: 502, code: 'outcome_unknown' });
    expect(reply.body.detail).toContain(`/admin/v1/audit-events/${event?.id}`);
    expect(await stack.sandbox.calls('UpdateInstance')).toHaveLength(1);
  });

  it('takes no Idempotency-Key', async () => {
    const make = () => update().set('idempotency-key', 'a key');
    const replies = [await make(), await make()];
    for (const { status, headers } of replies) {
      expect([status, headers['idempotency-replayed']]).toEqual([200, undefined]);
    }
    expect(await stack.sandbox.calls('UpdateInstance')).toHaveLength(2);
  });
});
