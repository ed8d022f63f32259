import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Stack, TestTenant } from '../support/stack.js';
import { Callers, call, rateBetween, startPacedStack, throttledOf } from './callers.js';

const METRICS = '/phone-numbers/metrics?start=1756742400000&end=1758902399000';
const ACTION = 'GetChatappPhoneNumberMetric';
/** What others who use the account leave of the 50 calls per second that CAMS documents. */
const LEFT = 30;

let stack: Stack;
let tenant: TestTenant;
beforeAll(async () => {
  stack = await startPacedStack('ListFlow=1');
  tenant = await stack.createTenant({ weight: 1 });
});
afterAll(() => stack.close());

it('when CAMS takes less than it documents, calls leave more slowly and succeed, and later faster again', async () => {
  await stack.sandbox.limit(ACTION, LEFT);
  const callers = new Callers(40, () => call(stack.url, tenant, METRICS));
  await sleep(2_500);
  await stack.sandbox.forgetCalls();
  await sleep(3_000);
  const calls = await stack.sandbox.calls(ACTION);
  expect(throttledOf(calls).length).toBeLessThan(0.1 * calls.length);
  expect(calls.length).toBeGreaterThan(0.6 * 3 * LEFT);

  await stack.sandbox.limit(ACTION, null);
  await sleep(5_000);
  await callers.stop();
  const until = Date.now() - 500;
  expect(rateBetween(await stack.sandbox.calls(ACTION), until - 1_000, until)).toBeGreaterThan(1.15 * LEFT);
  expect(new Set(callers.answers.map(({ status }) => status))).toEqual(new Set([200]));
});

it('a gateway that stops answers those at once who wait for their turn', async () => {
  const replica = await stack.replica();
  const waiting = Array.from({ length: 8 }, () =>
    call(replica.url, tenant, '/flows', { headers: { prefer: 'wait=10' } }),
  );
  await sleep(200);
  const since = performance.now();
  await replica.close();
  expect(performance.now() - since).toBeLessThan(2_500);
  const [first, ...others] = (await Promise.all(waiting)).map(({ status }) => status).sort();
  expect(first).toBe(200);
  expect(others).toEqual(others.map(() => 429));
  const calls = await stack.sandbox.calls('ListFlow');
  expect(calls).toHaveLength(1);
});
