import request from 'supertest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../support/sandbox-control.js';
import { type Stack, startStack, type TestTenant } from '../support/stack.js';

let stack: Stack;
let tenant: TestTenant;

beforeAll(async () => {
  stack = await startStack();
  tenant = await stack.createTenant();
});
afterEach(async () => {
  await stack.sandbox.clearFaults();
  await stack.sandbox.forgetCalls();
});
afterAll(() => stack.close());

const CREATE = 'CreatePhoneMessageQrdl';
const ALWAYS = 100;

const path = () => `/v1/phone-numbers/${tenant.phoneNumber}/qr-codes`;
const read = () => request(stack.url).get(path()).auth(tenant.clientSecret, { type: 'bearer' });
const write = () =>
  request(stack.url)
    .post(path())
    .auth(tenant.clientSecret, { type: 'bearer' })
    .send({ prefilledMessage: 'Hello', imageFormat: 'PNG' });
const countOf = async (action: string) => (await stack.sandbox.calls(action)).length;

describe('errors of CAMS', () => {
  const own = { action: '*', times: ALWAYS, status: 400, message: 'words of CAMS' };
  it.each<[string, Fault, number, string]>([
    ['System.LimitControl', { ...own, code: 'System.LimitControl' }, 429, 'upstream_throttled'],
    ['Throttling.User', { ...own, code: 'Throttling.User' }, 429, 'upstream_throttled'],
    ['Ram.PermissionDeny', { ...own, code: 'Ram.PermissionDeny' }, 502, 'upstream_account'],
    ['SignatureDoesNotMatch', { ...own, code: 'SignatureDoesNotMatch' }, 502, 'upstream_account'],
    ['InvalidAccessKeyId', { ...own, status: 404, code: 'InvalidAccessKeyId.NotFound' }, 502, 'upstream_account'],
    ['Product.Unsubscript', { ...own, code: 'Product.Unsubscript' }, 502, 'upstream_unsubscribed'],
    ['Unknown.ResourceOwnerId', { ...own, code: 'Unknown.ResourceOwnerId' }, 404, 'not_found'],
    ['a missing template', { ...own, status: 200, code: 'DetailError.TemplateNotExist' }, 404, 'not_found'],
    ['a parameter', { ...own, status: 200, code: 'InvalidParameter.PhoneNumberError' }, 422, 'upstream_rejected'],
    ['an unknown code', { ...own, code: 'Never.SeenBefore' }, 422, 'upstream_rejected'],
    ['InternalError', { ...own, status: 500, code: 'InternalError' }, 502, 'upstream_unavailable'],
    ['ServiceUnavailable', { ...own, status: 503, code: 'ServiceUnavailable' }, 503, 'upstream_unavailable'],
    ['garbage', { action: '*', times: ALWAYS, garbage: true }, 502, 'upstream_unavailable'],
    ['a cut connection', { action: '*', times: ALWAYS, drop: 'before' }, 502, 'upstream_unavailable'],
  ])('%s', async (_, fault, status, code) => {
    await stack.sandbox.fail(fault);
    const [forRead, forWrite] = await Promise.all([read(), write()]);
    // A change that was sent and not answered is neither done nor not done.
    const unknown = code === 'upstream_unavailable' ? 'outcome_unknown' : code;
    for (const [reply, name] of [
      [forRead, code],
      [forWrite, unknown],
    ] as const) {
      expect(reply.status).toBe(status);
      expect(reply.type).toBe('application/problem+json');
      expect(reply.body).toMatchObject({ type: `/errors/${name}`, code: name, status, instance: path() });
      expect(reply.headers['retry-after']).toEqual(status === 429 || status === 503 ? expect.any(String) : undefined);
      expect(reply.headers['www-authenticate']).toBeUndefined();
    }
  });

  it('are passed on in the words of CAMS where they are the business of the caller', async () => {
    const code = 'InvalidParameter.PhoneNumberError';
    await stack.sandbox.fail({ action: CREATE, times: 1, status: 200, code, message: 'The number is wrong.' });
    const { body, headers } = await write();
    expect(body.upstream).toEqual({
      action: CREATE,
      code,
      message: 'The number is wrong.',
      requestId: headers['x-cams-request-id'],
    });
  });

  it("never show the details of the gateway's own account", async () => {
    const message = 'The signature of testid does not match; string to sign: POST&%2F&AccessKeyId%3Dtestid';
    await stack.sandbox.fail({ action: CREATE, times: 1, status: 400, code: 'SignatureDoesNotMatch', message });
    const { text } = await write();
    expect(text).not.toContain('testid');
  });
});

describe('repetition', () => {
  it('gets over a throttle, for changes too', async () => {
    await stack.sandbox.fail({ action: CREATE, times: 2, status: 400, code: 'Throttling.User', message: '' });
    expect((await write()).status).toBe(201);
    expect(await countOf(CREATE)).toBe(3);
  });

  // Not the listing that unknown changes are settled by: those calls would be counted, too.
  it.each(['before', 'after'] as const)('gets over a connection cut %s the effect, for reads', async (drop) => {
    await stack.sandbox.fail({ action: 'ListChatappTemplate', times: 1, drop });
    const reply = await request(stack.url)
      .get('/v1/templates')
      .set('cache-control', 'no-cache')
      .auth(tenant.clientSecret, { type: 'bearer' });
    expect(reply.status).toBe(200);
    expect(await countOf('ListChatappTemplate')).toBe(2);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('never happens to a change whose connection was cut %s the effect', async (drop, made) => {
    const before = (await read()).body.items.length;
    await stack.sandbox.fail({ action: CREATE, times: 1, drop });
    const reply = await write();
    expect(reply.body).toMatchObject({ status: 502, code: 'outcome_unknown' });
    expect(reply.body.detail).toMatch(/\/v1\/audit-events\/evt_[0-9a-f]{32}/);
    expect(await countOf(CREATE)).toBe(1);
    expect((await read()).body.items.length).toBe(before + made);
  });
});

describe('CAMS out of reach', () => {
  it('is 503 with Retry-After, and shows in the readiness', async () => {
    const lonely = await startStack({ CAMS_ENDPOINT: 'http://127.0.0.1:9' });
    try {
      const { status, body, headers } = await request(lonely.url).get('/health/ready');
      expect(headers['retry-after']).toBe('2');
      expect([status, body.checks]).toEqual([
        503,
        { gateway: 'up', database: 'up', changeFeed: 'up', trail: 'up', redis: 'off', upstream: 'down' },
      ]);
      const { clientSecret } = await lonely.createTenant();
      const reply = await request(lonely.url).get('/v1/phone-numbers').auth(clientSecret, { type: 'bearer' });
      expect(reply.body).toMatchObject({ status: 503, code: 'upstream_unavailable' });
      expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    } finally {
      await lonely.close();
    }
  });
});
