import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Stack } from '../support/stack.js';
import { busiestSecond, call, messageOf, startPacedStack, throttledOf } from './callers.js';

const PER_SECOND = 70;
const HANG_MS = 2_500;
/** Gateway, CAMS and callers share one process here, and when that pauses some calls are late on their way. */
const STRAYS = 5;

let stack: Stack;
beforeAll(async () => {
  stack = await startPacedStack(`SendChatappMessage=${PER_SECOND}`);
  await stack.sandbox.limit('SendChatappMessage', PER_SECOND);
});
afterAll(() => stack.close());

it('delay no call of another tenant, and no call that has had its turn', { retry: 2 }, async () => {
  const [sender, other] = await Promise.all([stack.createTenant({ unlimited: true }), stack.createTenant()]);
  await stack.sandbox.forgetCalls();
  await stack.sandbox.fail({ action: 'SendChatappMessage', times: PER_SECOND, delayMs: HANG_MS });
  const send = () => call(stack.url, sender, '/messages', messageOf(sender));
  let answered = 0;
  const hanging = Array.from({ length: PER_SECOND }, () => send().finally(() => answered++));
  await expect.poll(() => stack.sandbox.calls('SendChatappMessage'), { timeout: HANG_MS }).toHaveLength(PER_SECOND);
  const look = await call(stack.url, other, '/phone-numbers');
  expect(answered).toBe(0);
  const sent = await Promise.all([...hanging, ...Array.from({ length: 2 * PER_SECOND }, send)]);
  expect([look, ...sent].filter(({ status }) => status >= 400)).toEqual([]);
  const calls = await stack.sandbox.calls('SendChatappMessage');
  expect(throttledOf(calls).length).toBeLessThanOrEqual(STRAYS);
  expect(busiestSecond(calls)).toBeLessThanOrEqual(PER_SECOND + STRAYS);
});
