import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stack, TestTenant } from '../support/stack.js';
import { type Answer, type CallOptions, call, messageOf, startPacedStack } from './callers.js';

let stack: Stack;
let tenant: TestTenant;
let others: readonly TestTenant[];
beforeAll(async () => {
  stack = await startPacedStack('SendChatappMessage=2,ListFlow=2,ListChatappTemplate=100');
  await stack.sandbox.limit('ListChatappTemplate', 100);
  [tenant, ...others] = (await Promise.all(Array.from({ length: 4 }, () => stack.createTenant({ weight: 1 })))) as [
    TestTenant,
    ...TestTenant[],
  ];
});
afterAll(() => stack.close());

const ask = (path: string, options?: CallOptions, who = tenant): Promise<Answer> => call(stack.url, who, path, options);
const patiently = (waitS: number | string): CallOptions => ({ headers: { prefer: `wait=${waitS}` } });
/** So many calls that leave one after the other. */
const occupy = (path: string, calls: number, who = tenant): Promise<Answer>[] =>
  Array.from({ length: calls }, () => ask(path, patiently(10), who));

describe('Prefer', () => {
  it('says how long a call waits: not at all, and come back when told; or up to the wait', async () => {
    const before = others.flatMap((other) => occupy('/flows', 2, other));
    await sleep(100);
    const refused = await ask('/flows', patiently(0));
    const served = ask('/flows', patiently(9));
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'preference-applied': 'wait=0', 'retry-after': expect.stringMatching(/^[1-9]\d*$/) },
      body: { code: 'account_busy', limit: { name: 'account', limit: 2, remaining: 0 } },
    });
    expect(await served).toMatchObject({ status: 200, headers: { 'preference-applied': 'wait=9' } });
    await Promise.all(before);
  });

  it.each(['-1', 'soon', '1.5', '99999', '', '3601', '1e3'])('must be a number of seconds, not %j', async (wait) => {
    const calls = (await stack.sandbox.calls('ListFlow')).length;
    expect(await ask('/flows', patiently(wait))).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', errors: [{ pointer: '#/header/prefer' }] },
    });
    expect(await stack.sandbox.calls('ListFlow')).toHaveLength(calls);
  });

  it('is cut to 10 seconds, and may stand among others', async () => {
    const headers = { prefer: 'respond-async, wait=3600; foo=bar, wait=1' };
    expect((await ask('/templates', { headers })).headers['preference-applied']).toBe('wait=10');
    expect((await ask('/templates', { headers: { prefer: 'return=minimal' } })).headers).not.toHaveProperty(
      'preference-applied',
    );
  });
});

describe('Retry-After', () => {
  it('is true, whoever else waits', async () => {
    const before = others.flatMap((other) => occupy('/flows', 2, other));
    await sleep(100);
    const { status, headers } = await ask('/flows', patiently(0));
    expect(status).toBe(429);
    await sleep(Number(headers['retry-after']) * 1_000);
    expect((await ask('/flows', patiently(0))).status).toBe(200);
    await Promise.all(before);
  });
});

describe('a refused call', () => {
  it('costs nothing, leaves its key free, and stands in the trail', async () => {
    const planned = await stack.createTenant();
    const remaining = ({ headers }: Answer) =>
      ['day', 'messages'].map((name) => new RegExp(`"${name}";r=(\\d+)`).exec(headers.ratelimit!)?.[1]).map(Number);
    const send = (waitS: number, to?: string) => {
      const { body, method } = messageOf(planned, to);
      const headers = { 'idempotency-key': `key-${to}`, prefer: `wait=${waitS}` };
      return ask('/messages', { method, body, headers }, planned);
    };
    const first = await send(10, '8613900000001');
    expect(first.status).toBe(201);
    const before = Array.from({ length: 4 }, () => ask('/messages', { ...messageOf(tenant), ...patiently(10) }));
    await sleep(50);
    const refused = await send(0, '8613900000002');
    expect(refused).toMatchObject({ status: 429, body: { code: 'account_busy' } });
    expect(remaining(refused)).toEqual(remaining(first));
    const served = await send(10, '8613900000002');
    expect(served.status).toBe(201);
    expect(served.headers).not.toHaveProperty('idempotency-replayed');
    expect(remaining(served)).toEqual(remaining(first).map((left) => left - 1));
    await Promise.all(before);

    const { body: trail } = await ask('/audit-events?action=SendChatappMessage', {}, planned);
    expect(trail.items.map(({ outcome, status }: Record<string, unknown>) => [outcome, status])).toEqual([
      ['succeeded', 201],
      ['refused', 429],
      ['succeeded', 201],
    ]);
    const sent = (await stack.sandbox.calls('SendChatappMessage')).filter(
      ({ params }) => params.CustSpaceId === planned.custSpaceId,
    );
    expect(sent.map(({ params }) => params.To)).toEqual(['8613900000001', '8613900000002']);
  });
});

describe('Priority', () => {
  it('lets usual calls of the same tenant go before less urgent ones', async () => {
    await stack.sandbox.forgetCalls();
    const send = (to: string, priority?: string) => {
      const { method, body } = messageOf(tenant, to);
      return ask('/messages', { method, body, headers: { prefer: 'wait=10', ...(priority && { priority }) } });
    };
    const all = [send('8613900000001'), send('8613900000002')];
    await sleep(50);
    all.push(...[3, 4].map((n) => send(`861390000000${n}`, 'u=6')));
    await sleep(50);
    all.push(send('8613900000005', 'i, u=3'), send('8613900000006', 'nonsense'));
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual(all.map(() => 201));
    const sent = (await stack.sandbox.calls('SendChatappMessage')).map(({ params }) => params.To!.at(-1));
    expect(sent.slice(2)).toEqual(['5', '6', '3', '4']);
  });
});

describe('callers who hang up', () => {
  it('are not sent, and recorded', async () => {
    const hurried = await stack.createTenant();
    const leave = new AbortController();
    const body = messageOf(hurried, '8613900000009');
    const busy = Array.from({ length: 3 }, () => ask('/messages', { ...messageOf(tenant), ...patiently(10) }));
    await sleep(50);
    const left = ask('/messages', { ...body, ...patiently(10), signal: leave.signal }, hurried);
    setTimeout(() => leave.abort(), 100);
    await expect(left).rejects.toThrow();
    const trail = async () => (await ask('/audit-events?action=SendChatappMessage', {}, hurried)).body.items;
    await expect.poll(trail, { timeout: 3_000, interval: 50 }).toMatchObject([{ outcome: 'refused', status: 429 }]);
    await Promise.all(busy);
    const sent = await stack.sandbox.calls('SendChatappMessage');
    expect(sent.filter(({ params }) => params.CustSpaceId === hurried.custSpaceId)).toEqual([]);
  });

  it('make room for others, a thousand at once', async () => {
    await stack.sandbox.forgetCalls();
    const leave = new AbortController();
    setMaxListeners(0, leave.signal);
    const crowd = Array.from({ length: 1_000 }, () =>
      ask('/templates', { ...patiently(10), signal: leave.signal }).catch(() => undefined),
    );
    // Until so many have come that the next one would have to wait.
    await expect
      .poll(async () => (await ask('/templates', patiently(0), others[0])).status, { timeout: 5_000 })
      .toBe(429);
    await sleep(500);
    leave.abort();
    await Promise.all(crowd);
    await expect.poll(async () => (await ask('/templates', patiently(1))).status, { timeout: 5_000 }).toBe(200);
    await sleep(1_000);
    const calls = (await stack.sandbox.calls('ListChatappTemplate')).length;
    await sleep(300);
    expect(await stack.sandbox.calls('ListChatappTemplate')).toHaveLength(calls);
    expect(calls).toBeLessThan(700);
  });
});
