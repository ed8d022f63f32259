import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { DataSource } from 'typeorm';
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
function message(key: string, content: object = { text: 'Hello' }) {
  return request(stack.url)
    .post('/v1/messages')
    .auth(tenant.clientSecret, { type: 'bearer' })
    .set('Idempotency-Key', key)
    .send({
      channelType: 'whatsapp',
      type: 'message',
      messageType: 'text',
      from: tenant.phoneNumber,
      to: '8613900005678',
      content,
    });
}

/** As if the first call with the key had come so much earlier. */
const age = (key: string, seconds: number) =>
  stack.app
    .get(DataSource)
    .query(`UPDATE idempotency_key SET claimed_at = claimed_at - $2 * interval '1 second' WHERE key = $1`, [
      key,
      seconds,
    ]);

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

  it('does not look at the order of members, at any depth', async () => {
    const key = randomUUID();
    await message(key, { text: 'Hello', more: [{ a: 1, b: { c: [1, 2], d: 'x' } }] });
    const again = await message(key, { more: [{ b: { d: 'x', c: [1, 2] }, a: 1 }], text: 'Hello' });
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
    const other = await message(key, { more: [{ b: { d: 'x', c: [2, 1] }, a: 1 }], text: 'Hello' });
    expect(other.status).toBe(422);
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

  it('is counted in the usage as it is recorded in the trail', async () => {
    const other = await stack.createTenant();
    const get = async (path: string) =>
      (await request(stack.url).get(path).auth(other.clientSecret, { type: 'bearer' })).body;
    const key = randomUUID();
    const keys = [key, key, 'two words', key];
    const texts = ['Hello', 'Something else', 'Hello', 'Hello'];
    const replies = [];
    for (const [i, text] of texts.entries()) replies.push((await create(keys[i], text, { by: other })).status);
    expect(replies).toEqual([201, 422, 400, 201]);
    const recorded = (await get(`/v1/audit-events?action=${CREATE}`)).items as { outcome: string }[];
    expect(recorded.map(({ outcome }) => outcome).sort()).toEqual(['refused', 'refused', 'refused', 'succeeded']);
    const used = (await get('/v1/usage')).items as { outcome: string; calls: number; messages: number }[];
    expect(used.map(({ outcome, calls }) => [outcome, calls])).toEqual([
      ['refused', 3],
      ['succeeded', 1],
    ]);
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
  const cut = async (key: string, drop: 'before' | 'after') => {
    await stack.sandbox.fail({ action: CREATE, times: 1, drop });
    const { body } = await create(key, key);
    expect(body).toMatchObject({ status: 502, code: 'outcome_unknown' });
    const [path] = /\/v1\/audit-events\/\w+/.exec(body.detail)!;
    const event = async () => (await request(stack.url).get(path).auth(tenant.clientSecret, { type: 'bearer' })).body;
    expect(await event()).toMatchObject({ outcome: 'unknown', action: CREATE, status: 502 });
    expect((await create(key, key)).status).toBe(409);
    expect(await countOf(CREATE)).toBe(1);
    return event;
  };
  const codesOf = async (text: string) => {
    const { body } = await request(stack.url)
      .get(`/v1/phone-numbers/${tenant.phoneNumber}/qr-codes`)
      .auth(tenant.clientSecret, { type: 'bearer' });
    return body.items.filter((code: { prefilledMessage: string }) => code.prefilledMessage === text);
  };

  it('after the effect is settled by reading soon, and replayed', async () => {
    const key = randomUUID();
    const event = await cut(key, 'after');
    await expect.poll(async () => (await event()).outcome, { timeout: 5_000 }).toBe('succeeded');
    expect((await event()).outcomes).toMatchObject([{ outcome: 'succeeded', settledBy: LIST }, { outcome: 'unknown' }]);
    const again = await create(key, key);
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
    expect(await countOf(CREATE)).toBe(1);
    expect(await codesOf(key)).toHaveLength(1);
  });

  it('before the effect counts as not made only when no proxy can hold it any more, and is then sent again', async () => {
    const key = randomUUID();
    const event = await cut(key, 'before');
    await expect.poll(() => countOf(LIST), { timeout: 5_000 }).toBe(1);
    await age(key, 45);
    expect((await create(key, key)).body).toMatchObject({ status: 409, code: 'outcome_unknown' });
    expect((await event()).outcome).toBe('unknown');
    expect(await countOf(CREATE)).toBe(1);

    await age(key, 46);
    const again = await create(key, key);
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, undefined]);
    expect((await event()).outcomes).toMatchObject([{ outcome: 'failed', settledBy: LIST }, { outcome: 'unknown' }]);
    expect(await codesOf(key)).toHaveLength(1);
  });

  it('and that leaves nothing to read stays unknown', async () => {
    const key = randomUUID();
    await stack.sandbox.fail({ action: 'SendChatappMessage', times: 1, drop: 'after' });
    expect((await message(key)).body.code).toBe('outcome_unknown');
    await sleep(1_500);
    await age(key, 91);
    expect((await message(key)).body).toMatchObject({ status: 409, code: 'outcome_unknown' });
    expect(await countOf('SendChatappMessage')).toBe(1);
  });
});
