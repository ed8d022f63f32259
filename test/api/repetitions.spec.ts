import { randomUUID } from 'node:crypto';
import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reply, send } from '../auth/requests.js';
import { severable } from '../support/severable-proxy.js';
import type { Stack, TestTenant } from '../support/stack.js';
import { LimitsKit } from './limits-kit.js';
import { TenantApi } from './tenant-api.js';

/** The sandbox approves a template after half a second. */
const REVIEW_MS = 600;

let kit: LimitsKit;
let stack: Stack;
let database: pg.Client;

beforeAll(async () => {
  kit = await LimitsKit.start();
  stack = kit.stack;
  for (const action of ['SendChatappMessage', 'SendChatappMassMessage', 'CreatePhoneMessageQrdl']) {
    await stack.sandbox.limit(action, 1_000);
  }
  database = new pg.Client({ connectionString: stack.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await stack.close();
});

interface Told {
  readonly code?: string;
  readonly detail?: string;
}

const message = (tenant: TestTenant) => ({
  channelType: 'whatsapp',
  type: 'message',
  messageType: 'text',
  from: tenant.phoneNumber,
  to: '8613900005678',
  content: { text: 'Hello' },
});

const sendMessage = (tenant: TestTenant, key: string) =>
  kit.call(tenant, 'POST', '/messages', message(tenant), { 'idempotency-key': key });

const createCode = (tenant: TestTenant, key: string, url = stack.url) =>
  send(`${url}/v1/phone-numbers/${tenant.phoneNumber}/qr-codes`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tenant.clientSecret}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify({ prefilledMessage: key, imageFormat: 'PNG' }),
  });

const isReplayed = ({ headers }: Reply) => headers.get('idempotency-replayed') === 'true';
/** The newest first. */
const outcomesOf = async (tenant: TestTenant, action: string) => {
  const { body } = await kit.call(tenant, 'GET', `/audit-events?action=${action}`);
  return (body as { items: { outcome: string; status: number }[] }).items.map(({ outcome, status }) => [
    outcome,
    status,
  ]);
};

describe('a repetition', () => {
  it('is answered when the quota is used up, and costs nothing of it', async () => {
    const tenant = await kit.tenantOn({ requestsPerDay: 6, messagesPerDay: 6 });
    const { templateCode, language } = await new TenantApi(stack, tenant).createTemplate();
    await sleep(REVIEW_MS);
    const sendBatch = (key: string) => {
      const { from, channelType } = message(tenant);
      const recipients = [1, 2, 3].map((n) => ({ to: `861390000567${n}`, templateParams: { name: 'Lee' } }));
      const batch = { channelType, from, templateCode, language, recipients };
      return kit.call(tenant, 'POST', '/messages/batches', batch, { 'idempotency-key': key });
    };
    const [key, otherKey] = [randomUUID(), randomUUID()];
    const firsts = [await sendBatch(key), await sendMessage(tenant, otherKey), await sendMessage(tenant, randomUUID())];
    expect(firsts.map(({ status }) => status)).toEqual([201, 201, 201]);
    // One message is left, and two calls.
    const again = await sendBatch(key);
    expect([isReplayed(again), again.body]).toEqual([true, firsts[0]!.body]);
    expect((await sendMessage(tenant, randomUUID())).status).toBe(201);
    expect((await sendMessage(tenant, randomUUID())).body).toMatchObject({ code: 'quota_exceeded' });
    expect((await kit.flows(tenant, 1)).status).toBe(200);
    expect((await kit.flows(tenant, 1)).body).toMatchObject({ code: 'quota_exceeded', limit: { name: 'day' } });
    for (const reply of [await sendBatch(key), await sendMessage(tenant, otherKey)]) {
      expect([isReplayed(reply), reply.status]).toEqual([true, 201]);
    }
  });

  it('keeps to the rate of the plan', async () => {
    const tenant = await kit.tenantOn({ rate: { perSecond: 0.01, burst: 2 } });
    const key = randomUUID();
    const replies = [await sendMessage(tenant, key), await sendMessage(tenant, key), await sendMessage(tenant, key)];
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 429]);
  });
});

describe('what CAMS says', () => {
  it.each([
    ['a character that the longest text ends in', `${'x'.repeat(499)}😀 and more`],
    ['NUL', 'This \u0000 is NUL.'],
  ])('is told and kept whatever is in it: a refusal with %s', async (_, said) => {
    const tenant = await kit.tenantOn({});
    await stack.sandbox.fail({
      action: 'SendChatappMessage',
      times: 1,
      status: 400,
      code: 'InvalidParameter.Whatever',
      message: said,
    });
    const key = randomUUID();
    const first = await sendMessage(tenant, key);
    expect(first.body).toMatchObject({ status: 422, code: 'upstream_rejected' });
    expect((first.body as Told).detail).toHaveLength(Math.min(said.length, 500));
    const again = await sendMessage(tenant, key);
    expect(isReplayed(again)).toBe(true);
    expect((again.body as Told).detail).toBe((first.body as Told).detail);
    expect(await outcomesOf(tenant, 'SendChatappMessage')).toEqual([
      ['refused', 422],
      ['failed', 422],
    ]);
  });

  it('is told and kept as it is: a reply with NUL and half of a character', async () => {
    const tenant = await kit.tenantOn({});
    const cams = await changing(stack.sandbox.url, (answer) =>
      answer.replace('"PrefilledMessage":"', '$&\\u0000\\ud83d'),
    );
    const replica = await stack.replica({ cams: { ...stack.config.cams, endpoint: cams.url } });
    const key = randomUUID();
    const first = await createCode(tenant, key, replica.url);
    expect([first.status, first.body]).toMatchObject([201, { prefilledMessage: `\0\ud83d${key}` }]);
    const again = await createCode(tenant, key);
    expect([isReplayed(again), again.status, again.body]).toEqual([true, 201, first.body]);
    await replica.close();
    cams.server.close();
  });

  it('is told even where it cannot be kept, and the trail has how the call ended', async () => {
    const tenant = await kit.tenantOn({});
    await database.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$;
      CREATE TRIGGER refuse BEFORE UPDATE ON idempotency_key FOR EACH ROW EXECUTE FUNCTION refuse()`);
    const key = randomUUID();
    const { status } = await sendMessage(tenant, key);
    await database.query('DROP FUNCTION refuse CASCADE');
    expect(status).toBe(201);
    expect((await sendMessage(tenant, key)).status).toBe(409);
    expect(await outcomesOf(tenant, 'SendChatappMessage')).toEqual([
      ['refused', 409],
      ['succeeded', 201],
    ]);
  });
});

/** CAMS, its answers changed on their way. */
async function changing(url: string, change: (answer: string) => string): Promise<{ url: string; server: Server }> {
  const server = createServer((question, response) => {
    const { method, url: path, headers } = question;
    const { hostname: host, port } = new URL(url);
    const onward = forward({ host, port, method, path, headers }, async (answer) => {
      response.writeHead(answer.statusCode!, { 'content-type': 'application/json' });
      response.end(change(await text(answer)));
    });
    question.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('an intent of which nobody could find out whether it was recorded', () => {
  it('is recorded as refused when the database answers again, and its key is free', async () => {
    const tenant = await kit.tenantOn({});
    const way = await severable(stack.databaseUrl);
    const replica = await stack.replica({ databaseUrl: way.url });
    expect((await createCode(tenant, randomUUID(), replica.url)).status).toBe(201);
    await stack.sandbox.forgetCalls();

    const key = randomUUID();
    await database.query('BEGIN; LOCK TABLE idempotency_key IN EXCLUSIVE MODE');
    const call = createCode(tenant, key, replica.url);
    const waits = async () =>
      (await database.query("SELECT FROM pg_locks WHERE NOT granted AND relation = 'idempotency_key'::regclass"))
        .rowCount! > 0;
    await expect.poll(waits, { interval: 10 }).toBe(true);
    way.holdAnswers();
    await database.query('ROLLBACK');
    const claimed = async () => (await database.query('SELECT FROM idempotency_key WHERE key = $1', [key])).rowCount;
    await expect.poll(claimed, { interval: 10 }).toBe(1);
    await way.sever();
    expect((await call).body).toMatchObject({ status: 503, code: 'trail_unavailable' });
    expect((await createCode(tenant, key)).body).toMatchObject({ status: 409, code: 'idempotency_in_flight' });
    await way.restore();

    await expect.poll(claimed, { timeout: 5_000, interval: 50 }).toBe(0);
    expect(await stack.sandbox.calls('CreatePhoneMessageQrdl')).toEqual([]);
    expect(await createCode(tenant, key)).toMatchObject({ status: 201 });
    const outcomes = await outcomesOf(tenant, 'CreatePhoneMessageQrdl');
    expect(outcomes.map(String).sort()).toEqual(['refused,409', 'refused,503', 'succeeded,201', 'succeeded,201']);
    const used = async () => {
      const usage =
        'SELECT outcome, sum(calls)::int AS calls FROM usage_hour WHERE tenant_id = $1 GROUP BY 1 ORDER BY 1';
      return (await database.query(usage, [tenant.id])).rows;
    };
    await expect.poll(used, { timeout: 5_000 }).toEqual([
      { outcome: 'refused', calls: 2 },
      { outcome: 'succeeded', calls: 2 },
    ]);
    await replica.close();
    await way.sever();
  });
});
