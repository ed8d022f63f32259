import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Replicas } from '#libs/platform';
import { hasRedis, TestRedis, until } from '../support/redis.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

const CREATE = 'CreatePhoneMessageQrdl';
const LIST = 'ListPhoneMessageQrdl';
/** As long as a change may take to count on every replica. */
const SOON = { timeout: 1_000, interval: 20 };

describe.runIf(hasRedis)('two replicas', () => {
  let redis: TestRedis;
  let stack: Stack;
  let here: string;
  let there: string;
  let tenant: TestTenant;

  beforeAll(async () => {
    redis = await TestRedis.start();
    stack = await startStack({ REDIS_URL: redis.url });
    for (const action of [CREATE, LIST]) await stack.sandbox.limit(action, 1_000);
    const replica = await stack.replica();
    [here, there] = [stack.url, replica.url];
    const all = [stack.app, replica.app].map((app) => app.get(Replicas));
    await until(() => all.every(({ count, sharedPart }) => count === 2 && sharedPart === 1));
  });
  beforeEach(async () => {
    tenant = await stack.createTenant();
    await stack.sandbox.forgetCalls();
  });
  afterAll(async () => {
    await stack.close();
    await redis.close();
  });

  const admin = async (method: string, path: string, body?: unknown) => {
    const reply = await fetch(`${here}/admin/v1/tenants/${tenant.id}${path}`, {
      method,
      headers: { authorization: `Bearer ${OPERATOR.clientSecret}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect(reply.ok).toBe(true);
  };
  const codesOf = (url: string) => `${url}/v1/phone-numbers/${tenant.phoneNumber}/qr-codes`;
  const read = (url: string) => request(codesOf(url)).get('').auth(tenant.clientSecret, { type: 'bearer' });
  const create = (url: string, key: string) =>
    request(codesOf(url))
      .post('')
      .auth(tenant.clientSecret, { type: 'bearer' })
      .set('Idempotency-Key', key)
      .send({ prefilledMessage: 'Hello', imageFormat: 'PNG' });
  const leftOfDay = ({ headers }: request.Response) => Number(/"day";r=(\d+)/.exec(headers.ratelimit!)?.[1]);

  /** Calls on the one and the other in turn. @returns what each was answered */
  async function readInTurn(count: number): Promise<request.Response[]> {
    const replies: request.Response[] = [];
    for (let i = 0; i < count; i++) replies.push(await read(i % 2 === 0 ? here : there));
    return replies;
  }

  /** Outcomes of all calls of an action. */
  async function trail(action: string): Promise<string[]> {
    const reply = await request(here)
      .get(`/v1/audit-events?limit=200&action=${action}`)
      .auth(tenant.clientSecret, { type: 'bearer' });
    return reply.body.items.map(({ outcome }: { outcome: string }) => outcome).sort();
  }

  it('give 20 requests of 20 a day, and each tells what the other has used', async () => {
    await admin('PUT', '/quota-override', { requestsPerDay: 20, endsAt: null });
    await expect.poll(async () => (await read(there)).headers['ratelimit-policy'], SOON).toContain('"day";q=20;');
    const used = 20 - leftOfDay(await read(here));
    const replies = await readInTurn(30);
    expect(replies.map(({ status }) => status)).toEqual([...Array(20 - used).fill(200), ...Array(10 + used).fill(429)]);
    expect(replies.slice(0, 20 - used).map(leftOfDay)).toEqual(
      Array.from({ length: 20 - used }, (_, i) => 19 - used - i),
    );
    expect(replies.at(-1)!.body).toMatchObject({ code: 'quota_exceeded', limit: { name: 'day', remaining: 0 } });
    expect(await trail(LIST)).toEqual([...Array(10 + used).fill('refused'), ...Array(20).fill('succeeded')]);
  });

  describe.each([
    ['is there', async () => undefined],
    ['is gone', () => redis.kill()],
  ])('while Redis %s', (_, happen) => {
    beforeAll(happen);

    it('give no more than a limit', async () => {
      await admin('PUT', '/quota-override', { requestsPerDay: 20, endsAt: null });
      await expect.poll(async () => (await read(there)).headers['ratelimit-policy'], SOON).toContain('"day";q=20;');
      const used = 20 - leftOfDay(await read(here));
      const letIn = (await readInTurn(30)).filter(({ status }) => status === 200).length;
      expect(letIn).toBeLessThanOrEqual(20 - used);
      expect(letIn).toBeGreaterThan(10 - used);
    });

    it('know of a change of the plan, a suspension and a revocation within a second', async () => {
      await readInTurn(2);
      await admin('PUT', '/quota-override', { messagesPerDay: 7, endsAt: null });
      await expect.poll(async () => (await read(there)).headers['ratelimit-policy'], SOON).toContain('"messages";q=7;');
      await admin('POST', '/suspend');
      await expect.poll(async () => (await read(there)).status, SOON).toBe(403);
      await admin('POST', '/resume');
      await expect.poll(async () => (await read(there)).status, SOON).toBe(200);
      await admin('DELETE', `/credentials/${tenant.credentialId}`);
      await expect.poll(async () => (await read(there)).status, SOON).toBe(401);
    });

    it('make a change once under its key, and record every call', async () => {
      const [key, other] = [randomUUID(), randomUUID()];
      const first = await create(here, key);
      expect(first.status).toBe(201);
      const again = await create(there, key);
      expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([201, first.body, 'true']);

      await stack.sandbox.fail({ action: CREATE, times: 1, delayMs: 400 });
      const slow = create(here, other).then((reply) => reply);
      await until(async () => (await trail(CREATE)).length === 3);
      expect((await create(there, other)).body).toMatchObject({ status: 409, code: 'idempotency_in_flight' });
      expect((await slow).status).toBe(201);
      expect(await stack.sandbox.calls(CREATE)).toHaveLength(2);
      expect(await trail(CREATE)).toEqual(['refused', 'refused', 'succeeded', 'succeeded']);
    });
  });
});
