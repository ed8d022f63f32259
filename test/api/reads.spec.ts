import { get as httpGet } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import request, { type Response } from 'supertest';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CamsClient } from '#libs/cams';
import type { Fault } from '../support/sandbox-control.js';
import { type SeverableProxy, severable } from '../support/severable-proxy.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

const LIST = 'ListPhoneMessageQrdl';
const ALWAYS = 100;
/** The news of a change come back to the replica that made it, too: what is read meanwhile is not kept. */
const MISS = /^fwd=miss/;

let stack: Stack;
let tenant: TestTenant;
let proxy: SeverableProxy;
/** Reaches the database through the proxy. */
let there: { url: string };

beforeAll(async () => {
  stack = await startStack();
  for (const action of [LIST, 'CreatePhoneMessageQrdl', 'ListChatappTemplate'])
    await stack.sandbox.limit(action, 1_000);
  proxy = await severable(stack.databaseUrl);
  there = await stack.replica({ databaseUrl: proxy.url });
});
beforeEach(async () => {
  tenant = await stack.createTenant();
  await stack.sandbox.forgetCalls();
});
afterEach(async () => {
  await stack.sandbox.clearFaults();
});
afterAll(async () => {
  await stack.close();
  await proxy.sever();
  vi.restoreAllMocks();
});

type Headers = Readonly<Record<string, string>>;

const codes = (of = tenant) => `/v1/phone-numbers/${of.phoneNumber}/qr-codes`;
const as = ({ clientSecret }: { clientSecret: string }, call: request.Test) =>
  call.auth(clientSecret, { type: 'bearer' });
/** The QR codes of a tenant. */
const read = (headers: Headers = {}, url = stack.url, of = tenant): Promise<Response> =>
  as(of, request(url).get(codes(of)).set(headers)).then((reply) => reply);
const get = (path: string, headers: Headers = {}): Promise<Response> =>
  as(tenant, request(stack.url).get(path).set(headers)).then((reply) => reply);
const change = (text = 'Hello', of = tenant): Promise<Response> =>
  as(of, request(stack.url).post(codes(of)).send({ prefilledMessage: text, imageFormat: 'PNG' })).then(
    (reply) => reply,
  );
const leftOfDay = async () => (await get('/v1/quota')).body.limits.day.remaining as number;
const heard = async (action = LIST) => (await stack.sandbox.calls(action)).length;
const texts = ({ body }: Response) => body.items.map((code: { prefilledMessage: string }) => code.prefilledMessage);
const statusOf = ({ headers }: Response) => headers['cache-status']?.replace('cams-gateway; ', '');

/** Behind the gateway's back. */
const changeElsewhere = (text: string, { custSpaceId, phoneNumber } = tenant) =>
  stack.app.get(CamsClient, { strict: false }).call('CreatePhoneMessageQrdl', custSpaceId, {
    PhoneNumber: phoneNumber,
    PrefilledMessage: text,
    GenerateQrImage: 'PNG',
  });

const now = performance.now.bind(performance);
let aheadMs = 0;
/** Everything in this process is so much later from now on. */
function later(seconds: number): void {
  aheadMs += seconds * 1_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + aheadMs);
}

const eventsOf = async (action: string) => {
  const reply = await get(`/v1/audit-events?action=${action}`);
  return reply.body.items as { outcome: string; status: number; camsRequestId?: string; camsCode?: string }[];
};

describe('identical reads under way', () => {
  it.each([
    ['that are kept', LIST, () => codes()],
    [
      'that are not',
      'ListChatappMessage',
      () =>
        `/v1/messages?channelType=whatsapp&phoneNumber=${tenant.phoneNumber}&startTime=1775001600000&endTime=1775088000000`,
    ],
  ])('share one call: replies %s', async (_, action, path) => {
    const before = await leftOfDay();
    await stack.sandbox.fail({ action, times: 1, delayMs: 200 });
    const replies = await Promise.all([1, 2, 3, 4].map(() => get(path())));
    expect(replies.map(({ status, text }) => [status, text])).toEqual(replies.map(() => [200, replies[0]!.text]));
    expect(await heard(action)).toBe(1);
    // Each is a request of its own to the plan and to the trail.
    expect(before - (await leftOfDay())).toBe(4);
    const events = await eventsOf(action);
    expect(events).toHaveLength(4);
    expect(new Set(events.map((event) => event.camsRequestId))).toEqual(
      new Set([replies[0]!.headers['x-cams-request-id']]),
    );
  });

  it('say that they were collapsed', async () => {
    await stack.sandbox.fail({ action: LIST, times: 1, delayMs: 200 });
    const replies = await Promise.all([read(), read(), read()]);
    expect(replies.map(statusOf).sort()).toEqual(['fwd=miss; collapsed', 'fwd=miss; collapsed', 'fwd=miss; stored']);
  });

  it('are not shared by two tenants, nor by who waits otherwise', async () => {
    const other = await stack.createTenant();
    await stack.sandbox.forgetCalls();
    await stack.sandbox.fail({ action: 'ListFlow', times: ALWAYS, delayMs: 200 });
    const flows = (of: TestTenant, headers: Headers = {}) => as(of, request(stack.url).get('/v1/flows').set(headers));
    await Promise.all([
      flows(tenant),
      flows(tenant),
      flows(other),
      flows(tenant, { prefer: 'wait=1' }),
      flows(tenant, { priority: 'u=6' }),
    ]);
    expect(await heard('ListFlow')).toBe(4);
  });

  it('fail together', async () => {
    await stack.sandbox.fail({ action: LIST, times: 1, status: 400, code: 'InvalidParameter', delayMs: 200 });
    const replies = await Promise.all([read(), read()]);
    expect(replies.map(({ status }) => status)).toEqual([422, 422]);
    expect(await heard()).toBe(1);
  });

  it('are not joined after a change, and what they fetched is not kept', async () => {
    await stack.sandbox.fail({ action: LIST, times: 1, delayMs: 600 });
    const before = read();
    await vi.waitFor(async () => expect(await heard()).toBe(1));
    await change('new');
    const after = await read();
    expect(texts(after)).toEqual(['new']);
    expect(texts(await before)).toEqual([]);
    expect(texts(await read())).toEqual(['new']);
  });

  it('are not joined after a change of which no other replica is told', async () => {
    const path = `/v1/messages?channelType=whatsapp&phoneNumber=${tenant.phoneNumber}&startTime=1775001600000&endTime=1775088000000`;
    const message = { channelType: 'whatsapp', type: 'message', messageType: 'text', to: '8613900001111' };
    const content = { from: tenant.phoneNumber, content: { text: 'Hello' } };
    await stack.sandbox.fail({ action: 'ListChatappMessage', times: 1, delayMs: 500 });
    const before = get(path);
    const sent = await as(
      tenant,
      request(stack.url)
        .post('/v1/messages')
        .send({ ...message, ...content }),
    );
    expect(sent.status).toBe(201);
    await Promise.all([before, get(path)]);
    expect(await heard('ListChatappMessage')).toBe(2);
  });

  it('are joined where a caller hangs up, and given up where all do', async () => {
    const limits = { ...stack.config.cams.limits, [LIST]: 1 };
    const slow = await stack.replica({ cams: { ...stack.config.cams, limits } });
    const wait = ({ signal }: AbortController) =>
      new Promise<unknown>((resolve) => {
        const headers = { authorization: `Bearer ${tenant.clientSecret}` };
        httpGet(`${slow.url}${codes()}`, { headers, signal, agent: false }, (reply) =>
          resolve(reply.resume().statusCode),
        )
          // The reply of one who has hung up.
          .on('error', () => resolve('gone'));
      });
    const caller = () => new AbortController();
    const [first, second, third, fourth] = [caller(), caller(), caller(), caller()];
    // From here on a turn comes every second.
    await read({ 'cache-control': 'no-store' }, slow.url);
    const one = [wait(first), wait(second)];
    await sleep(100);
    first.abort();
    expect(await Promise.all(one)).toEqual(['gone', 200]);
    expect(await heard()).toBe(2);
    await change();
    const all = [wait(third), wait(fourth)];
    await sleep(100);
    third.abort();
    fourth.abort();
    await Promise.all(all);
    await sleep(1_100);
    expect(await heard()).toBe(2);
    await slow.close();
  });
});

describe('a kept reply', () => {
  it('is what was fetched, and says so', async () => {
    const miss = await read();
    const hit = await read();
    expect(await heard()).toBe(1);
    expect([hit.status, hit.text, hit.headers['content-type']]).toEqual([200, miss.text, miss.headers['content-type']]);
    for (const { headers } of [miss, hit]) {
      expect(headers).toMatchObject({
        'cache-control': 'private, max-age=60',
        age: '0',
        etag: expect.stringMatching(/^"[\w-]{43}"$/),
        vary: 'Authorization, X-Act-As-Tenant',
        'x-cams-request-id': miss.headers['x-cams-request-id'],
        'ratelimit-policy': expect.any(String),
      });
    }
    expect(hit.headers.etag).toBe(miss.headers.etag);
    expect(miss.headers['cache-status']).toBe('cams-gateway; fwd=miss; stored');
    expect(hit.headers['cache-status']).toBe('cams-gateway; hit; ttl=59');
    const remaining = [miss, hit].map(({ headers }) => Number(/"day";r=(\d+)/.exec(headers.ratelimit!)![1]));
    expect(remaining[1]).toBe(remaining[0]! - 1);
  });

  it('is in the trail like any read', async () => {
    const { headers } = await read();
    await read();
    await read({ 'if-none-match': '*' });
    const events = await eventsOf(LIST);
    const camsRequestId = headers['x-cams-request-id'];
    expect(events.map(({ outcome, status, camsRequestId: id }) => [outcome, status, id])).toEqual(
      [304, 200, 200].map((status) => ['succeeded', status, camsRequestId]),
    );
  });

  it('is of these parameters alone', async () => {
    await get('/v1/templates?limit=5');
    expect(statusOf(await get('/v1/templates?limit=6'))).toBe('fwd=miss; stored');
    expect(statusOf(await get('/v1/templates?limit=5&name=x'))).toBe('fwd=miss; stored');
    expect(statusOf(await get('/v1/templates?limit=5'))).toMatch(/^hit/);
  });

  it('grows old, and is fetched anew', async () => {
    const first = await read();
    await changeElsewhere('new');
    later(59);
    const hit = await read();
    expect([hit.headers.age, hit.text]).toEqual(['59', first.text]);
    later(2);
    const next = await read();
    expect([statusOf(next), next.headers.age, texts(next)]).toEqual(['fwd=miss; stored', '0', ['new']]);
    expect(next.headers.etag).not.toBe(first.headers.etag);
  });

  it('is not sent to who has it', async () => {
    const { headers } = await read();
    const etag = headers.etag!;
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const reply = await read({ 'if-none-match': given });
      expect([reply.status, reply.text]).toEqual([304, '']);
      expect(reply.headers).toMatchObject({
        etag,
        age: '0',
        'cache-control': 'private, max-age=60',
        'cache-status': expect.stringMatching(/^cams-gateway; hit/),
        vary: 'Authorization, X-Act-As-Tenant',
        ratelimit: expect.stringContaining('"day"'),
      });
      expect(reply.headers).not.toHaveProperty('content-type');
    }
    expect((await read({ 'if-none-match': '"other"' })).status).toBe(200);
    // Nor where it had to be fetched to know.
    expect((await read({ 'if-none-match': etag, 'cache-control': 'no-cache' })).status).toBe(304);
  });

  it('is not there for routes that keep none', async () => {
    const path = `/v1/phone-numbers/${tenant.phoneNumber}/verification`;
    for (const reply of [await get(path), await get(path)]) {
      expect(reply.headers['cache-control']).toBe('no-store');
      expect(reply.headers).not.toHaveProperty('cache-status');
    }
    expect(await heard('GetPhoneNumberVerificationStatus')).toBe(2);
  });

  it('counts in the metrics', async () => {
    const count = async (result: string) => {
      const { text } = await request(stack.url).get('/metrics');
      const metric = `cams_gateway_reads_total{action="${LIST}",result="${result}"} `;
      return Number(
        text
          .split('\n')
          .find((line) => line.startsWith(metric))
          ?.slice(metric.length) ?? 0,
      );
    };
    const before = [await count('hit'), await count('miss')];
    await read();
    await read();
    expect([await count('hit'), await count('miss')]).toEqual(before.map((each) => each + 1));
  });
});

describe('who wants no kept reply', () => {
  it.each<[string, Headers]>([
    ['no-cache', { 'cache-control': 'no-cache' }],
    ['max-age=0', { 'cache-control': 'max-age=0' }],
    ['Pragma', { pragma: 'no-cache' }],
  ])('gets a new one, which is kept: %s', async (_, headers) => {
    await read();
    await changeElsewhere('new');
    const fresh = await read(headers);
    expect([statusOf(fresh), texts(fresh)]).toEqual(['fwd=request; stored', ['new']]);
    const hit = await read();
    expect([statusOf(hit), texts(hit)]).toEqual([expect.stringMatching(/^hit/), ['new']]);
  });

  it('gets none that is older than he says', async () => {
    await read();
    later(20);
    expect(statusOf(await read({ 'cache-control': 'max-age=30' }))).toMatch(/^hit/);
    expect(statusOf(await read({ 'cache-control': 'max-age=10' }))).toBe('fwd=request; stored');
  });

  it('leaves none behind with no-store', async () => {
    expect(statusOf(await read({ 'cache-control': 'no-store' }))).toBe('fwd=bypass');
    expect(statusOf(await read())).toBe('fwd=miss; stored');
    await changeElsewhere('new');
    expect(texts(await read({ 'cache-control': 'no-store' }))).toEqual(['new']);
    expect(texts(await read())).toEqual([]);
  });

  it('is not understood where he says it wrongly', async () => {
    await read();
    expect(statusOf(await read({ 'cache-control': 'max-age=-1, no-cachet' }))).toMatch(/^hit/);
  });

  it('does not join a call that was made before he came', async () => {
    await stack.sandbox.fail({ action: LIST, times: 1, delayMs: 300 });
    const before = read();
    await vi.waitFor(async () => expect(await heard()).toBe(1));
    await changeElsewhere('new');
    expect(texts(await read({ 'cache-control': 'no-cache' }))).toEqual(['new']);
    await before;
    expect(texts(await read())).toEqual(['new']);
  });
});

describe('where a reply is too old and CAMS fails', () => {
  const fault = { action: LIST, times: ALWAYS, status: 400 };
  const passing: [string, Fault, number, string][] = [
    ['throttles', { ...fault, code: 'Throttling.User' }, 429, 'upstream_throttled'],
    ['fails', { ...fault, status: 500, code: 'InternalError' }, 502, 'upstream_unavailable'],
    ['refuses the account', { ...fault, code: 'Ram.PermissionDeny' }, 502, 'upstream_account'],
  ];
  it.each(passing)('the old one is told, marked as such: it %s', async (_, given, status, code) => {
    const first = await read();
    await stack.sandbox.fail(given);
    later(100);
    const [reply, ...told] = await Promise.all([
      read(),
      // Who wants no old one is told.
      read({ 'cache-control': 'no-cache' }),
      read({ 'cache-control': 'max-age=90' }),
    ]);
    expect([reply.status, reply.text]).toEqual([200, first.text]);
    expect(reply.headers).toMatchObject({
      'cache-status': `cams-gateway; fwd=stale; fwd-status=${status}; detail=${code}`,
      age: expect.stringMatching(/^10[0-5]$/),
      etag: first.headers.etag,
      'x-cams-request-id': first.headers['x-cams-request-id'],
    });
    expect(told.map(({ body }) => body.code)).toEqual([code, code]);
    const camsRequestId = first.headers['x-cams-request-id'];
    expect(await eventsOf(LIST)).toContainEqual(
      expect.objectContaining({ outcome: 'succeeded', status: 200, camsRequestId, camsCode: expect.any(String) }),
    );
  });

  it('the old one is told where the turn would come too late', async () => {
    const slow = await stack.replica({
      cams: { ...stack.config.cams, limits: { ...stack.config.cams.limits, [LIST]: 1 } },
    });
    await read({}, slow.url);
    later(100);
    const fresh = await read({ 'cache-control': 'no-cache' }, slow.url);
    expect(fresh.status).toBe(200);
    later(100);
    const others = await Promise.all([
      read({ 'cache-control': 'no-cache' }, slow.url),
      read({ prefer: 'wait=0' }, slow.url),
    ]);
    expect(others.map(statusOf)).toEqual(['fwd=request; stored', 'fwd=stale; fwd-status=429; detail=account_busy']);
    await slow.close();
  });

  it('nothing is told that is older than five minutes', async () => {
    await read();
    await stack.sandbox.fail({ ...fault, code: 'Ram.PermissionDeny' });
    later(301);
    expect((await read()).status).toBe(502);
  });

  it('what it says of the thing itself is told, and the old one is gone', async () => {
    await read();
    later(100);
    await stack.sandbox.fail({ ...fault, times: 1, status: 200, code: 'QrCode.NotFound' });
    expect((await read()).status).toBe(404);
    await stack.sandbox.fail({ ...fault, code: 'Ram.PermissionDeny' });
    expect((await read()).status).toBe(502);
  });
});

describe('a change', () => {
  it('drops what was read before, here and on other replicas', async () => {
    for (const url of [stack.url, there.url]) {
      await read({}, url);
      await expect.poll(async () => statusOf(await read({}, url))).toMatch(/^hit/);
    }
    await change('new');
    expect(texts(await read())).toEqual(['new']);
    await expect.poll(async () => texts(await read({}, there.url)), { timeout: 1_000, interval: 10 }).toEqual(['new']);
  });

  it('overtakes what another replica fetches at the moment', async () => {
    await stack.sandbox.fail({ action: LIST, times: 1, delayMs: 500 });
    const before = read({}, there.url);
    await vi.waitFor(async () => expect(await heard()).toBe(1));
    await change('new');
    expect(statusOf(await before)).toBe('fwd=miss');
    expect(texts(await read({}, there.url))).toEqual(['new']);
  });

  it('drops it too where nobody knows whether it was made, and not where it certainly was not', async () => {
    await read();
    await stack.sandbox.fail({ action: 'CreatePhoneMessageQrdl', times: 1, status: 400, code: 'InvalidParameter' });
    expect((await change()).status).toBe(422);
    expect(statusOf(await read())).toMatch(/^hit/);
    await stack.sandbox.fail({ action: 'CreatePhoneMessageQrdl', times: 1, drop: 'after' });
    expect((await change('new')).body.code).toBe('outcome_unknown');
    expect(texts(await read())).toEqual(['new']);
  });

  it('drops what other groups show of it, and nothing else', async () => {
    const number = `/v1/phone-numbers/${tenant.phoneNumber}`;
    for (const path of ['/v1/phone-numbers', codes(), '/v1/flows']) await get(path);
    const webhook = { statusCallbackUrl: 'https://example.com/s', upCallbackUrl: 'https://example.com/u' };
    const changed = await as(tenant, request(stack.url).put(`${number}/webhook`).send(webhook));
    expect(changed.status).toBe(204);
    expect(statusOf(await get('/v1/phone-numbers'))).toMatch(MISS);
    for (const path of [codes(), '/v1/flows']) expect(statusOf(await get(path))).toMatch(/^hit/);
  });

  it('of another tenant drops nothing', async () => {
    const other = await stack.createTenant();
    await read();
    await change('theirs', other);
    expect(statusOf(await read())).toMatch(/^hit/);
  });

  it.each<[string, () => Promise<readonly [path: string, body: object]>]>([
    ['names', async () => [`/instances/${tenant.custSpaceId}`, { instanceName: 'Another name' }]],
    [
      'turns out to be about',
      async () => {
        const cams = stack.app.get(CamsClient, { strict: false });
        const { payload } = await cams.call('QueryChatappBindWaba', tenant.custSpaceId, {});
        return [`/wabas/${(payload.Data as { Id: string }).Id}/binding`, {}];
      },
    ],
  ])('of an operator drops what is of the tenant that it %s', async (_, changing) => {
    for (const url of [stack.url, there.url]) await read({}, url);
    const [path, body] = await changing();
    const reply = await as(OPERATOR, request(stack.url).put(`/admin/v1/cams${path}`).send(body));
    expect(reply.status).toBeLessThan(300);
    const ofNow = { timeout: 1_000, interval: 10 };
    expect(statusOf(await read())).toMatch(MISS);
    await expect.poll(async () => statusOf(await read({}, there.url)), ofNow).toMatch(MISS);
  });

  it('is told to other replicas where it can drop something: a message is not', async () => {
    const listener = new pg.Client({ connectionString: stack.databaseUrl });
    await listener.connect();
    const told: string[] = [];
    listener.on('notification', ({ payload = '' }) => told.push(payload));
    await listener.query('LISTEN cams_gateway_changes');
    const message = { channelType: 'whatsapp', type: 'message', messageType: 'text', to: '8613900001111' };
    const content = { from: tenant.phoneNumber, content: { text: 'Hello' } };
    const sent = await as(
      tenant,
      request(stack.url)
        .post('/v1/messages')
        .send({ ...message, ...content }),
    );
    expect(sent.status).toBe(201);
    await change();
    await vi.waitFor(() =>
      expect(told.filter((each) => each.startsWith('reads:'))).toEqual([`reads:${tenant.id} QR codes`]),
    );
    await listener.end();
  });
});

describe('tenants', () => {
  it('never see what another one read', async () => {
    const other = await stack.createTenant();
    await changeElsewhere('canary');
    // What both may name alike.
    const paths = ['/v1/phone-numbers', '/v1/templates', '/v1/wabas/bound', '/v1/flows'];
    for (const path of paths) {
      await get(path);
      const theirs = await as(other, request(stack.url).get(path));
      expect(statusOf(theirs)).toBe('fwd=miss; stored');
      expect(theirs.text).not.toContain(tenant.phoneNumber);
    }
    await read();
    const foreign = await as(other, request(stack.url).get(codes()));
    expect([foreign.status, foreign.headers['cache-control']]).toEqual([404, 'no-store']);
    expect(statusOf(await read())).toMatch(/^hit/);
  });

  it('share theirs with the operator who acts for them', async () => {
    await read();
    const acting = as(OPERATOR, request(stack.url).get(codes()).set('x-act-as-tenant', tenant.id));
    expect(statusOf(await acting)).toMatch(/^hit/);
  });

  it('that are suspended get nothing, and anew afterwards', async () => {
    await read();
    const admin = (path: string) => as(OPERATOR, request(stack.url).post(`/admin/v1/tenants/${tenant.id}/${path}`));
    await admin('suspend');
    expect((await read()).status).toBe(403);
    await admin('resume');
    expect(statusOf(await read())).toMatch(MISS);
  });

  it('have nothing of who had their space before', async () => {
    await read();
    await as(OPERATOR, request(stack.url).delete(`/admin/v1/tenants/${tenant.id}`));
    const { custSpaceId, phoneNumber } = tenant;
    const post = (path: string, body: object) => as(OPERATOR, request(stack.url).post(`/admin/v1${path}`).send(body));
    const { body } = await post('/tenants', { name: 'Next', custSpaceId });
    const credential = await post(`/tenants/${body.id}/credentials`, { name: 'tests' });
    const next = { ...tenant, id: body.id, phoneNumber, clientSecret: credential.body.clientSecret };
    expect(statusOf(await read({}, stack.url, next))).toMatch(MISS);
  });
});

describe('while nothing tells of changes', () => {
  it('nothing that was kept is used, and nothing is kept', async () => {
    const soon = { timeout: 5_000, interval: 20 };
    const status = async () => statusOf(await read({}, there.url));
    await expect.poll(status, soon).toMatch(/^hit/);
    const restore = proxy.refuse('cams-gateway change feed');
    try {
      await expect.poll(status, soon).toBe('fwd=miss');
      await changeElsewhere('new');
      expect(texts(await read({}, there.url))).toEqual(['new']);
    } finally {
      restore();
    }
    await expect.poll(status, soon).toMatch(/^hit/);
    expect(texts(await read({}, there.url))).toEqual(['new']);
  });
});
