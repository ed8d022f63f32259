import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack, type TestTenant } from '../support/stack.js';

const CREATE = 'CreatePhoneMessageQrdl';
const LIST = 'ListPhoneMessageQrdl';

let stack: Stack;
let tenant: TestTenant;
let stranger: TestTenant;

beforeAll(async () => {
  stack = await startStack();
  for (const action of [CREATE, LIST]) await stack.sandbox.limit(action, 1_000);
  [tenant, stranger] = await Promise.all([stack.createTenant(), stack.createTenant()]);
});
afterEach(async () => {
  await stack.sandbox.clearFaults();
  await stack.sandbox.forgetCalls();
});
afterAll(() => stack.close());

function create(key: string | undefined, text = 'Hello', { by = tenant, url = stack.url } = {}) {
  const post = request(url)
    .post(`/v1/phone-numbers/${by.phoneNumber}/qr-codes`)
    .auth(by.clientSecret, { type: 'bearer' });
  if (key !== undefined) post.set('Idempotency-Key', key);
  return post.send({ prefilledMessage: text, imageFormat: 'PNG' });
}
const countOf = async (action: string) => (await stack.sandbox.calls(action)).length;

describe('an Idempotency-Key', () => {
  it('makes a change happen once, and replays its reply, also on another replica', async () => {
    const replica = await stack.replica();
    const key = randomUUID();
    const first = await create(key);
    expect([first.status, first.headers['idempotency-replayed']]).toEqual([201, undefined]);
    for (const url of [stack.url, replica.url]) {
      const again = await create(key, 'Hello', { url });
      expect([again.status, again.body]).toEqual([201, first.body]);
      expect(again.headers['idempotency-replayed']).toBe('true');
      expect(again.headers['x-cams-request-id']).toBe(first.headers['x-cams-request-id']);
    }
    expect(await countOf(CREATE)).toBe(1);
    await replica.close();
  });

  it('takes the same request written otherwise for the same', async () => {
    const key = randomUUID();
    await create(key);
    const again = await request(stack.url)
      .post(`/v1/phone-numbers/+${tenant.phoneNumber}/qr-codes`)
      .auth(tenant.clientSecret, { type: 'bearer' })
      .set('Idempotency-Key', `"${key}"`)
      .send({ imageFormat: 'PNG', prefilledMessage: 'Hello' });
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it('replays a refusal, too', async () => {
    const key = randomUUID();
    const code = 'InvalidParameter.PhoneNumberError';
    await stack.sandbox.fail({ action: CREATE, times: 1, status: 200, code, message: 'The number is wrong.' });
    const first = await create(key);
    const again = await create(key);
    expect(again.status).toBe(422);
    expect(again.body).toEqual({ ...first.body, requestId: again.body.requestId });
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await countOf(CREATE)).toBe(1);
  });

  it('refuses another request with 422', async () => {
    const key = randomUUID();
    await create(key);
    expect((await create(key, 'Something else')).body).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    expect(await countOf(CREATE)).toBe(1);
  });

  it('costs nothing of the plan when it is refused', async () => {
    const leftOf = ({ headers }: request.Response) => /"day";r=(\d+)/.exec(headers.ratelimit!)?.[1];
    const key = randomUUID();
    const left = leftOf(await create(key));
    expect(left).toMatch(/^\d+$/);
    expect(leftOf(await create(key, 'Something else'))).toBe(left);
    expect(leftOf(await create('two words'))).toBe(left);
  });

  it('belongs to one tenant', async () => {
    const key = randomUUID();
    await create(key);
    const theirs = await create(key, 'Hello', { by: stranger });
    expect([theirs.status, theirs.headers['idempotency-replayed']]).toEqual([201, undefined]);
  });

  it('lets one of many at once through, and tells the others to wait', async () => {
    const key = randomUUID();
    await stack.sandbox.fail({ action: CREATE, times: 1, delayMs: 300 });
    const replies = await Promise.all(Array.from({ length: 12 }, () => create(key)));
    const codes = replies.map(({ status, body }) => (status === 201 ? 'created' : body.code)).sort();
    expect(codes).toEqual(['created', ...Array(11).fill('idempotency_in_flight')]);
    for (const { status, headers } of replies) if (status === 409) expect(headers['retry-after']).toBe('1');
    expect(await countOf(CREATE)).toBe(1);
    expect((await create(key)).headers['idempotency-replayed']).toBe('true');
  });

  it('is free again when certainly nothing was done', async () => {
    const key = randomUUID();
    await stack.sandbox.fail({ action: CREATE, times: 10, status: 400, code: 'Throttling.User', message: '' });
    expect((await create(key)).status).toBe(429);
    await stack.sandbox.clearFaults();
    expect((await create(key)).status).toBe(201);
  });

  it.each(['', 'two words', 'x'.repeat(256), 'ümlaut'])('is refused when it is malformed: %s', async (key) => {
    const path = `/v1/phone-numbers/${tenant.phoneNumber}/qr-codes`;
    const reply = await fetch(stack.url + path, {
      method: 'POST',
      headers: [
        ['idempotency-key', Buffer.from(key).toString('latin1')],
        ['authorization', `Bearer ${tenant.clientSecret}`],
        ['content-type', 'application/json'],
      ],
      body: JSON.stringify({ prefilledMessage: 'Hello', imageFormat: 'PNG' }),
    });
    expect(await reply.json()).toMatchObject({ status: 400, errors: [{ pointer: '#/header/Idempotency-Key' }] });
    expect(await countOf(CREATE)).toBe(0);
  });
});

describe('a change whose connection was cut', () => {
  it.each([
    ['after', 'succeeded', 201],
    ['before', 'failed', 201],
  ] as const)(
    '%s the effect is settled by reading, and never sent twice under its key',
    async (drop, outcome, status) => {
      const key = randomUUID();
      const text = `unique ${key}`;
      await stack.sandbox.fail({ action: CREATE, times: 1, drop });
      const first = await create(key, text);
      expect(first.body).toMatchObject({ status: 502, code: 'outcome_unknown' });
      const [path] = /\/v1\/audit-events\/\w+/.exec(first.body.detail)!;
      const event = async () => (await request(stack.url).get(path).auth(tenant.clientSecret, { type: 'bearer' })).body;
      expect(await event()).toMatchObject({ outcome: 'unknown', action: CREATE, status: 502 });
      expect((await create(key, text)).status).toBe(409);
      expect(await countOf(CREATE)).toBe(1);

      await expect.poll(async () => (await event()).outcome, { timeout: 5_000 }).toBe(outcome);
      expect((await event()).outcomes).toMatchObject([{ outcome, settledBy: LIST }, { outcome: 'unknown' }]);

      const again = await create(key, text);
      expect(again.status).toBe(status);
      expect(again.headers['idempotency-replayed']).toBe(drop === 'after' ? 'true' : undefined);
      expect(await countOf(CREATE)).toBe(drop === 'after' ? 1 : 2);
      const codes = await request(stack.url)
        .get(`/v1/phone-numbers/${tenant.phoneNumber}/qr-codes`)
        .auth(tenant.clientSecret, { type: 'bearer' });
      expect(
        codes.body.items.filter((code: { prefilledMessage: string }) => code.prefilledMessage === text),
      ).toHaveLength(1);
    },
  );

  it('and that leaves nothing to read stays unknown', async () => {
    const key = randomUUID();
    await stack.sandbox.fail({ action: 'SendChatappMessage', times: 1, drop: 'after' });
    const message = {
      channelType: 'whatsapp',
      type: 'message',
      messageType: 'text',
      from: tenant.phoneNumber,
      to: '8613900005678',
      content: { text: 'Hello' },
    };
    const send = () =>
      request(stack.url)
        .post('/v1/messages')
        .auth(tenant.clientSecret, { type: 'bearer' })
        .set('Idempotency-Key', key)
        .send(message);
    expect((await send()).body.code).toBe('outcome_unknown');
    await sleep(1_500);
    expect((await send()).status).toBe(409);
    expect(await countOf('SendChatappMessage')).toBe(1);
  });
});
