import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../auth/requests.js';
import { ObedientClient, type RateLimitFields } from '../quota/obedient-client.js';
import type { TestTenant } from '../support/stack.js';
import { FLOWS_PER_SECOND, LimitsKit, type Told } from './limits-kit.js';

const SYNC = 'ChatappSyncPhoneNumber';

let kit: LimitsKit;

beforeAll(async () => {
  kit = await LimitsKit.start();
});
afterEach(() => kit.stack.sandbox.clearFaults());
afterAll(() => kit.stack.close());

/** What a refused call says, without what changes from second to second. */
function told({ limit, detail }: Told) {
  return { ...limit, resetSeconds: 0, detail: detail.replace(/in \d+ s/, 'in n s') };
}

/** That a 429 names its limit, and says everywhere in the same way when to come back. @returns in how many seconds */
function expectRefusal({ status, headers, body }: Reply, name: string): number {
  const { limit, detail } = body as Told;
  expect([status, limit?.name]).toEqual([429, name]);
  expect(headers.get('retry-after')).toBe(String(limit!.resetSeconds));
  expect(detail).toContain(`: come back in ${limit!.resetSeconds} s.`);
  return limit!.resetSeconds;
}

describe('what is told of a call', () => {
  it.each<[string, object, string, (tenant: TestTenant) => Promise<Reply>]>([
    ['rate', { rate: { perSecond: 0.01, burst: 2 } }, SYNC, (tenant) => kit.sync(tenant)],
    ['day', { requestsPerDay: 2 }, SYNC, (tenant) => kit.sync(tenant)],
    ['month', { requestsPerMonth: 2 }, SYNC, (tenant) => kit.sync(tenant)],
    ['messages', { messagesPerDay: 2 }, 'SendChatappMessage', (tenant) => kit.message(tenant)],
  ])('is what becomes of it: %s', async (name, limits, action, make) => {
    const tenant = await kit.tenantOn(limits);
    for (const verdict of ['sent', 'sent', 'refused']) {
      const answer = await kit.explained(tenant, { action });
      const made = await make(tenant);
      expect([answer.verdict, made.status < 300]).toEqual([verdict, verdict === 'sent']);
      if (verdict === 'sent') {
        expect(answer).toMatchObject({ detail: 'The call would be sent at once.', waitSeconds: 0 });
        expect(answer.limit).toBeUndefined();
        continue;
      }
      const seconds = expectRefusal(made, name);
      expect(told(answer)).toEqual(told(made.body as Told));
      expect(answer.retryAfterSeconds).toBe(answer.limit?.resetSeconds);
      expect(Math.abs(answer.retryAfterSeconds! - seconds)).toBeLessThanOrEqual(2);
    }
  });

  it('is what becomes of it while another one is under way', async () => {
    const tenant = await kit.tenantOn({ concurrency: 1 });
    await kit.stack.sandbox.fail({ action: SYNC, times: 1, delayMs: 800 });
    const underWay = kit.sync(tenant);
    await expect.poll(async () => (await kit.explained(tenant, { action: SYNC })).verdict).toBe('refused');
    const [answer, made] = [await kit.explained(tenant, { action: SYNC }), await kit.sync(tenant)];
    expect(expectRefusal(made, 'concurrency')).toBe(1);
    expect(told(answer)).toEqual(told(made.body as Told));
    expect(answer.retryAfterSeconds).toBe(1);
    expect((await underWay).status).toBeLessThan(300);
    expect((await kit.explained(tenant, { action: SYNC })).verdict).toBe('sent');
  });

  it('counts the messages of a batch', async () => {
    const tenant = await kit.tenantOn({ messagesPerDay: 10 });
    const action = 'SendChatappMassMessage';
    for (const fits of [{ action }, { action, messages: 10 }]) {
      expect((await kit.explained(tenant, fits)).verdict).toBe('sent');
    }
    expect(await kit.explained(tenant, { action, messages: 11 })).toMatchObject({
      verdict: 'refused',
      limit: { name: 'messages', limit: 10, remaining: 10 },
      detail: expect.stringContaining('send fewer at once'),
    });
  });

  it("is what becomes of it under the account's limit, beside other tenants", async () => {
    const [tenant, stranger] = [await kit.tenantOn({}), await kit.tenantOn({})];
    expect((await kit.flowLimits(tenant)).sharePerSecond).toBe(FLOWS_PER_SECOND);
    const crowd = Array.from({ length: FLOWS_PER_SECOND + 14 }, () => kit.flows(stranger, 10, 5));
    const waitOf = async (urgency: number) =>
      (await kit.explained(stranger, { action: 'ListFlow', wait: 10, urgency })).waitSeconds ?? 0;
    await expect.poll(() => waitOf(5)).toBeGreaterThan(1.2);
    expect(await waitOf(3)).toBeLessThan(await waitOf(4));
    expect((await kit.flowLimits(tenant)).sharePerSecond).toBe(FLOWS_PER_SECOND / 2);

    const queued = await kit.explained(tenant, { action: 'ListFlow', wait: 10 });
    const since = performance.now();
    const patient = await kit.flows(tenant, 10);
    expect(queued).toMatchObject({ verdict: 'queued', limit: { name: 'account', limit: FLOWS_PER_SECOND } });
    expect(queued.waitSeconds).toBeGreaterThan(0);
    expect(patient.status).toBe(200);
    // Between the question and the call some of the wait has passed.
    expect((performance.now() - since) / 1_000).toBeGreaterThan(queued.waitSeconds! - 0.3);

    const refused = await kit.explained(tenant, { action: 'ListFlow', wait: 0 });
    const impatient = await kit.flows(tenant, 0);
    const seconds = expectRefusal(impatient, 'account');
    expect(refused.verdict).toBe('refused');
    expect(told(refused)).toEqual(told(impatient.body as Told));
    expect(Math.abs(refused.retryAfterSeconds! - seconds)).toBeLessThanOrEqual(1);
    for (const answer of [queued, refused]) expectNothingOf(stranger, answer);

    await sleep(seconds * 1_000);
    expect((await kit.flows(tenant, 0)).status).toBe(200);
    for (const { status } of await Promise.all(crowd)) expect(status).toBe(200);
    expect((await kit.flowLimits(tenant)).sharePerSecond).toBe(FLOWS_PER_SECOND);
  });
});

function expectNothingOf({ id, custSpaceId, clientId }: TestTenant, answer: unknown): void {
  for (const secret of [id, custSpaceId, clientId]) expect(JSON.stringify(answer)).not.toContain(secret);
}

describe('a call that CAMS throttles', () => {
  it('says so, and how many are made at present: a read, a change, and a look-up before a call', async () => {
    const tenant = await kit.tenantOn({});
    await kit.stack.sandbox.fail({ action: '*', times: 100, status: 400, code: 'Throttling.User', message: '' });
    const calls = {
      ListChatappTemplate: kit.call(tenant, 'GET', '/templates?name=none'),
      ListFlow: kit.call(tenant, 'GET', '/flows/987654321'),
      SendChatappMessage: kit.message(tenant),
    };
    for (const [action, call] of Object.entries(calls)) {
      const reply = await call;
      expectRefusal(reply, 'cams');
      expect(reply.body).toMatchObject({ code: 'upstream_throttled', upstream: { action, code: 'Throttling.User' } });
      const { account } = await kit.explained(tenant, { action });
      const { limit } = (reply.body as Told).limit!;
      // Less than the whole limit, as CAMS has throttled, and more again as time goes by.
      expect(limit).toBeLessThan(action === 'ListFlow' ? FLOWS_PER_SECOND : 10_000);
      expect(limit).toBeLessThanOrEqual(account.perSecond);
    }
  });
});

describe('a client that keeps to the headers', () => {
  it('is never refused', async () => {
    const tenant = await kit.tenantOn({ rate: { perSecond: 3.5, burst: 4 }, concurrency: 3, requestsPerDay: 15 });
    const client = new ObedientClient(() => performance.now());
    let made = 0;
    while (made < 15) {
      await sleep(Math.ceil(client.waitMs()) + 1);
      const round: Promise<Reply>[] = [];
      while (client.waitMs() === 0) {
        client.call();
        round.push(kit.sync(tenant));
      }
      const replies = await Promise.all(round);
      for (const { status } of replies) expect(status).toBeLessThan(300);
      client.learn(...replies.map(({ headers }) => Object.fromEntries(headers) as unknown as RateLimitFields));
      made += replies.length;
    }
    expect(made).toBe(15);
    expectRefusal(await kit.sync(tenant), 'day');
  });
});
