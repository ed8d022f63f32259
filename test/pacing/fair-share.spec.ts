import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxCall } from '../support/sandbox-control.js';
import type { Stack, TestTenant } from '../support/stack.js';
import { type Answer, busiestSecond, Callers, call, rateBetween, startPacedStack, throttledOf } from './callers.js';

const TEMPLATES = '/templates';
const TEMPLATES_PER_SECOND = 25;
const METRIC = 'GetChatappPhoneNumberMetric';
const METRICS = '/phone-numbers/metrics?start=1756742400000&end=1758902399000';
/** As CAMS documents it. */
const METRICS_PER_SECOND = 50;
/** Gateway, CAMS and callers share one process here, and when that pauses some calls are late on their way. */
const STRAY_PART = 0.01;

let stack: Stack;
beforeAll(async () => {
  stack = await startPacedStack(`CreatePhoneMessageQrdl=1000,ListChatappTemplate=${TEMPLATES_PER_SECOND}`);
  await stack.sandbox.limit('ListChatappTemplate', TEMPLATES_PER_SECOND);
});
afterAll(() => stack.close());

const countOf = (calls: readonly SandboxCall[], { custSpaceId }: TestTenant): number =>
  calls.filter(({ params, code }) => params.CustSpaceId === custSpaceId && code === 'OK').length;

function expectWithin(perSecond: number, calls: readonly SandboxCall[]): void {
  const strays = Math.max(1, Math.floor(STRAY_PART * calls.length));
  expect(throttledOf(calls).length).toBeLessThanOrEqual(strays);
  expect(busiestSecond(calls)).toBeLessThanOrEqual(perSecond + strays);
}

describe('the limit of the account', () => {
  // A machine that is busy with other tests may hold everything up for a second.
  it('serves 50 modest tenants at once beside one that asks for 100 times its share', { retry: 2 }, async () => {
    await stack.sandbox.forgetCalls();
    const tenants = Array.from({ length: 51 }, () => stack.createTenant({ weight: 1 }));
    const [greedy, ...modest] = (await Promise.all(tenants)) as [TestTenant, ...TestTenant[]];
    const leave = new AbortController();
    setMaxListeners(0, leave.signal);
    const since = Date.now();
    const sharePerSecond = TEMPLATES_PER_SECOND / tenants.length;
    // Nobody waits for an answer before the next call.
    const asked: Promise<unknown>[] = [];
    const keepAsking = setInterval(
      () => asked.push(call(stack.url, greedy, TEMPLATES, { signal: leave.signal }).catch(() => undefined)),
      1_000 / (100 * sharePerSecond),
    );
    const answers: Promise<Answer>[] = [];
    const everyMs = 1_000 / (sharePerSecond / 2);
    const askModestly = async (tenant: TestTenant, i: number) => {
      await sleep((i / modest.length) * everyMs);
      answers.push(call(stack.url, tenant, TEMPLATES));
    };
    await Promise.all(modest.map(askModestly));
    const until = Date.now();
    clearInterval(keepAsking);
    const served = await Promise.all(answers);
    leave.abort();
    await Promise.all(asked);

    expect(served.map(({ status }) => status)).toEqual(modest.map(() => 200));
    const waitsMs = served.map(({ tookMs }) => tookMs).sort((x, y) => x - y);
    expect(waitsMs[Math.floor(waitsMs.length * 0.95)]).toBeLessThan(1_000);
    const calls = await stack.sandbox.calls('ListChatappTemplate');
    expectWithin(TEMPLATES_PER_SECOND, calls);
    expect(rateBetween(calls, since, until)).toBeGreaterThan(0.8 * TEMPLATES_PER_SECOND);
    expect(modest.map((tenant) => countOf(calls, tenant))).toEqual(modest.map(() => 1));
  });

  it('is divided by weight, and what one leaves goes to the others within a second', async () => {
    await stack.sandbox.forgetCalls();
    const [a, b, c] = (await Promise.all([1, 2, 4].map((weight) => stack.createTenant({ weight })))) as [
      TestTenant,
      TestTenant,
      TestTenant,
    ];
    const callers = [a, b, c].map((tenant) => new Callers(20, () => call(stack.url, tenant, METRICS)));
    const [ofA, ofB, ofC] = callers as [Callers, Callers, Callers];
    // The first second goes to whoever comes first.
    await sleep(1_300);
    const before = (await stack.sandbox.calls(METRIC)).length;
    const shared = async () => (await stack.sandbox.calls(METRIC)).slice(before, before + 210);
    await expect.poll(shared, { timeout: 8_000, interval: 200 }).toHaveLength(210);
    const counts = [a, b, c].map(async (tenant) => countOf(await shared(), tenant));
    for (const [i, expected] of [30, 60, 120].entries()) {
      expect(Math.abs((await counts[i])! - expected)).toBeLessThanOrEqual(0.05 * expected);
    }

    await ofC.stop();
    const stoppedAt = Date.now();
    await sleep(2_000);
    await Promise.all([ofA.stop(), ofB.stop()]);
    const calls = await stack.sandbox.calls(METRIC);
    const rest = calls.filter(({ at }) => Date.parse(at) >= stoppedAt && Date.parse(at) < stoppedAt + 1_000);
    // Beside the third these two had 0.43 of the limit.
    expect(countOf(rest, a) + countOf(rest, b)).toBeGreaterThan(0.6 * METRICS_PER_SECOND);
    expectWithin(METRICS_PER_SECOND, calls);
  });
});

describe('what the gateway asks of its own accord', () => {
  it('takes turns too: look-ups of what a request names, and how changes ended', async () => {
    await stack.sandbox.forgetCalls();
    const tenants = await Promise.all(Array.from({ length: 12 }, () => stack.createTenant()));
    await stack.sandbox.fail({ action: 'CreatePhoneMessageQrdl', times: tenants.length, drop: 'before' });
    const body = { prefilledMessage: 'Hello', imageFormat: 'PNG' };
    const changes = tenants.map((tenant) =>
      call(stack.url, tenant, `/phone-numbers/${tenant.phoneNumber}/qr-codes`, { method: 'POST', body }),
    );
    const unknownFlows = tenants.map((tenant) => call(stack.url, tenant, '/flows/1'));
    expect((await Promise.all(changes)).map(({ body: { code } }) => code)).toEqual(
      tenants.map(() => 'outcome_unknown'),
    );
    expect((await Promise.all(unknownFlows)).map(({ status }) => status)).toEqual(tenants.map(() => 404));
    // CAMS documents 5 calls per second for both.
    for (const action of ['ListFlow', 'ListPhoneMessageQrdl']) {
      await expect
        .poll(async () => (await stack.sandbox.calls(action)).length, { timeout: 8_000, interval: 200 })
        .toBeGreaterThanOrEqual(12);
      const calls = await stack.sandbox.calls(action);
      expectWithin(5, calls);
    }
  });
});
