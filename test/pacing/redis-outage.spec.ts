import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, type TestContext } from 'vitest';
import { hasRedis, type TestRedis, until } from '../support/redis.js';
import { severable } from '../support/severable-proxy.js';
import { Calling } from './calling.js';
import { Account } from './pacers.js';

const LIMIT = 30;

/** As soon as the machine is not busy with other tests. */
const usedUp = (calls: Calling, since: number) => until(() => calls.most(1_500, since) >= 0.9 * 1.5 * LIMIT, 10_000);

describe.runIf(hasRedis)('limits that replicas share', () => {
  const started = async ({ onTestFinished }: TestContext, limit: number, replicas: number) => {
    const account = await Account.start({ SendChatappMessage: limit }, replicas);
    onTestFinished(() => account.close());
    return account;
  };

  const loaded = async (context: TestContext, replicas: number) => {
    const account = await started(context, LIMIT, replicas);
    const calls = new Calling('SendChatappMessage', account.pacers);
    for (let at = 0; at < replicas; at++) calls.keepCalling(at, `tenant ${at}`, 40);
    await sleep(1_500);
    return { account, calls };
  };

  it.concurrent.for<[string, (redis: TestRedis) => void | Promise<void>, (redis: TestRedis) => void | Promise<void>]>([
    ['killed and started again, empty', (redis) => redis.kill(), (redis) => redis.restart()],
    ['frozen for a while', (redis) => redis.freeze(), (redis) => redis.thaw()],
  ])('hold while Redis is %s, and calls go on', async ([, stop, start], context) => {
    const { account, calls } = await loaded(context, 3);
    await stop(account.redis);
    await until(() => account.pacers.every((pacer) => !pacer.isShared));
    const lostAt = performance.now();
    // Nothing leaves for less than two seconds, and then all that may.
    await sleep(2_000);
    expect(calls.most(2_000, lostAt)).toBeGreaterThan(0);
    await sleep(1_500);
    await usedUp(calls, lostAt);
    await start(account.redis);
    await until(() => account.pacers.every((pacer) => pacer.isShared), 10_000);
    await sleep(1_000);
    await usedUp(calls, performance.now());
    calls.stop();
    expect(calls.busiestSecond).toBeLessThanOrEqual(LIMIT);
    expect(calls.refused).toEqual([]);
  });

  it.concurrent('hold while one replica alone has lost Redis', async (context) => {
    const account = await started(context, LIMIT, 2);
    const way = await severable(account.redis.url);
    context.onTestFinished(() => way.sever());
    const { pacer } = await account.add(way.url);
    await account.settled();
    const calls = new Calling('SendChatappMessage', account.pacers);
    for (let at = 0; at < 3; at++) calls.keepCalling(at, `tenant ${at}`, 40);
    await sleep(1_500);
    await way.sever();
    await until(() => !pacer.isShared);
    await sleep(2_500);
    // All three parts are used: two in Redis, one beside it.
    await usedUp(calls, performance.now());
    await way.restore();
    await until(() => pacer.isShared === true, 10_000);
    await calls.for(2_500);
    expect(calls.busiestSecond).toBeLessThanOrEqual(LIMIT);
    expect(calls.refused).toEqual([]);
  });

  it.concurrent('hold when the keys are lost, and nobody waits for ever', async (context) => {
    const { account, calls } = await loaded(context, 2);
    await account.redis.empty();
    await sleep(1_500);
    await usedUp(calls, performance.now());
    calls.stop();
    expect(calls.busiestSecond).toBeLessThanOrEqual(LIMIT);
    expect(calls.refused).toEqual([]);
  });

  it.concurrent('hold when the clock of Redis is put back, and calls go on', async (context) => {
    const { account, calls } = await loaded(context, 2);
    await account.redis.putClockBack(account.replicas[0]!.link.key('pacing'), 3_600_000);
    await usedUp(calls, performance.now());
    calls.stop();
    expect(calls.busiestSecond).toBeLessThanOrEqual(LIMIT);
  });

  it.concurrent.for<[string, string]>([
    ['counts fewer than no calls that wait', 'if value.waiting then value.waiting = -5 end'],
    ['lacks a part', 'value.total = nil'],
  ])('hold when what Redis keeps %s, and calls go on', async ([, lua], context) => {
    const { account, calls } = await loaded(context, 2);
    await account.redis.change(account.replicas[0]!.link.key('pacing'), lua);
    await usedUp(calls, performance.now());
    calls.stop();
    expect(calls.busiestSecond).toBeLessThanOrEqual(LIMIT);
    expect(calls.refused).toEqual([]);
  });

  it.concurrent('hold, and are used up, while one version takes the place of another', async (context) => {
    const account = await started(context, LIMIT, 2);
    const pacers = [...account.pacers];
    const calls = new Calling('SendChatappMessage', pacers);
    for (let at = 0; at < 3; at++) calls.keepCalling(at, `tenant ${at}`, 40);
    await sleep(1_500);
    const newer = await account.add(account.redis.url, 'another version');
    pacers.push(newer.pacer);
    await until(() => newer.pacer.isShared);
    await usedUp(calls, performance.now());
    const turn = { party: { id: 'tenant 0' }, bulk: false };
    expect((await newer.pacer.outlook('SendChatappMessage', turn)).perSecond).toBe(LIMIT / 3);
    pacers.splice(0, 2);
    await Promise.all(account.replicas.splice(0, 2).map((replica) => replica.stop()));
    await usedUp(calls, performance.now());
    calls.stop();
    expect(calls.busiestSecond).toBeLessThanOrEqual(LIMIT);
  });

  it.concurrent('hold when a replica takes its time to start while Redis is away', async (context) => {
    const account = await started(context, LIMIT, 1);
    await account.redis.kill();
    const slow = account.prepare();
    const calls = new Calling('SendChatappMessage', account.pacers);
    for (let at = 0; at < 2; at++) calls.keepCalling(at, `tenant ${at}`, 40);
    await sleep(3_000);
    expect(calls.left.map(({ id }) => id)).not.toContain('tenant 1');
    await slow.start();
    await until(() => calls.left.some(({ id }) => id === 'tenant 1'));
    await usedUp(calls, performance.now());
    calls.stop();
    expect(calls.busiestSecond).toBeLessThanOrEqual(LIMIT);
  });

  it.concurrent('are split by replicas, less than one call a second too', async (context) => {
    const account = await started(context, 2, 3);
    await account.redis.kill();
    await until(() => account.pacers.every((pacer) => !pacer.isShared));
    const calls = new Calling('SendChatappMessage', account.pacers.slice(0, 1));
    calls.keepCalling(0, 'a', 5);
    await calls.for(5_600);
    // After 1.8 seconds one call in 1.5 seconds.
    expect(calls.left.length).toBeGreaterThanOrEqual(2);
    expect(calls.left.length).toBeLessThanOrEqual(3);
  });

  it('hold when a replica hears late of what may leave', async (context) => {
    const account = await started(context, 15, 1);
    const calls = new Calling('SendChatappMessage', account.pacers);
    calls.keepCalling(0, 'a', 40);
    const untilMs = performance.now() + 120;
    while (performance.now() < untilMs);
    await calls.for(2_500);
    expect(calls.busiestSecond).toBeLessThanOrEqual(15);
    expect(calls.left.length).toBeGreaterThan(15);
  });
});
