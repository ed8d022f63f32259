import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { hasRedis, until } from '../support/redis.js';
import type { TestTenant } from '../support/stack.js';
import { Gateways, Load } from './gateways.js';

const ACTION = 'ListPhoneMessageQrdl';
const PER_SECOND = 20;
/** How late a call may arrive here that was sent in time: five processes are busy on this machine. */
const LATE_MS = 100;

describe.runIf(hasRedis)('gateways in processes of their own', () => {
  let gateways: Gateways;
  let tenant: TestTenant;
  beforeAll(async () => {
    gateways = await Gateways.start(2, `*=10000,${ACTION}=${PER_SECOND}`);
    // It only writes down when calls came: a throttle would make the gateways slower.
    await gateways.stack.sandbox.limit(ACTION, 10_000);
    tenant = await gateways.stack.createTenant({ unlimited: true });
    await allSay('up');
  });
  afterAll(() => gateways.close());

  const urls = () => [gateways.stack.url, ...gateways.all.map(({ url }) => url)];

  /** @returns when all gateways say so of Redis */
  async function allSay(state: 'up' | 'down'): Promise<void> {
    for (const url of urls()) {
      await until(async () => {
        await sleep(50);
        const reply = await fetch(`${url}/health/ready`);
        return ((await reply.json()) as { checks: { redis: string } }).checks.redis === state;
      }, 10_000);
    }
  }

  /** After two seconds: many leave at once in the first, late on connections that have to be made for them. */
  async function load(): Promise<Load> {
    const calls = new Load(urls(), tenant, 15);
    onTestFinished(() => calls.stop());
    await sleep(2_300);
    await gateways.stack.sandbox.forgetCalls();
    return calls;
  }

  /** The most calls that CAMS has received within `ms`, since they were forgotten. */
  async function most(ms: number): Promise<number> {
    const calls = await gateways.stack.sandbox.calls(ACTION);
    const times = calls.map(({ at }) => Date.parse(at)).sort((x, y) => x - y);
    return Math.max(0, ...times.map((from, i) => times.findLastIndex((at) => at < from + ms) - i + 1));
  }

  /** No second has had too many, and soon there are as many as may be. */
  async function held(): Promise<void> {
    expect(await most(1_000 - LATE_MS)).toBeLessThanOrEqual(PER_SECOND);
    await gateways.stack.sandbox.forgetCalls();
    await until(async () => {
      await sleep(100);
      return (await most(1_500)) >= 0.9 * 1.5 * PER_SECOND;
    }, 10_000);
    expect(await most(1_000 - LATE_MS)).toBeLessThanOrEqual(PER_SECOND);
    await gateways.stack.sandbox.forgetCalls();
  }

  it('hold one limit together', async () => {
    const { problems } = await load();
    await sleep(2_000);
    await held();
    expect(problems).toEqual([]);
    const metrics = await (await fetch(`${gateways.all[0]!.url}/metrics`)).text();
    expect(metrics).toMatch(/^cams_gateway_limits_shared 1$/m);
    expect(metrics).toMatch(new RegExp(`^cams_gateway_turns_waiting{action="${ACTION}"} [1-9]`, 'm'));
    expect(metrics).toMatch(new RegExp(`^cams_gateway_turn_wait_seconds_count{action="${ACTION}"} [1-9]`, 'm'));
  });

  it.each([
    ['killed', () => gateways.redis.kill(), () => gateways.redis.restart()],
    ['frozen', async () => gateways.redis.freeze(), async () => gateways.redis.thaw()],
  ])('hold it while Redis is %s, say so, and go on', async (_, stop, start) => {
    const { problems } = await load();
    await stop();
    await allSay('down');
    // Each has a third then, in whole calls.
    await sleep(3_500);
    expect(await most(1_000 - LATE_MS)).toBeLessThanOrEqual(PER_SECOND);
    expect(await most(1_500)).toBeGreaterThan(PER_SECOND);
    await start();
    await allSay('up');
    await sleep(1_000);
    await held();
    expect(problems).toEqual([]);
  });

  it('leave the part of one that is killed to the others', async () => {
    await load();
    const [, killed] = gateways.all;
    await killed!.kill();
    gateways.all.pop();
    // Its seat has ended, and what it sent counts no more.
    await sleep(2_500);
    await held();
  });
});
