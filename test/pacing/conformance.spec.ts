import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName } from '#libs/cams';
import { AccountBusy, CallerGone } from '#libs/pacing';
import { hasRedis, until } from '../support/redis.js';
import { Calling } from './calling.js';
import { Account, type Limits, localPacer, type Pacers } from './pacers.js';

/** An action for each test, so that all can run at once. */
const LIMITS = {
  SendChatappMessage: 40,
  SendChatappMassMessage: 70,
  ListFlow: 60,
  GetFlow: 20,
  CreateFlow: 20,
  DeleteFlow: 5,
  UpdateFlowVersion: 20,
  ListPhoneMessageQrdl: 4,
  GetChatappTemplateDetail: 100,
  CreatePhoneMessageQrdl: 5,
} satisfies Limits;

const KINDS: [string, boolean, () => Promise<Pacers>][] = [
  ['one process', true, () => localPacer(LIMITS)],
  ['one replica', hasRedis, () => Account.start(LIMITS, 1)],
  ['two replicas', hasRedis, () => Account.start(LIMITS, 2)],
  ['three replicas', hasRedis, () => Account.start(LIMITS, 3)],
];

for (const [kind, canRun, start] of KINDS) {
  describe.runIf(canRun)(`the limits of ${kind}`, () => {
    let account: Pacers;
    const callsOf = (action: ActionName & keyof typeof LIMITS) => new Calling(action, account.pacers);
    beforeAll(async () => {
      account = await start();
    });
    afterAll(() => account.close());

    it.concurrent('hold in any second, and are used up', async () => {
      const calls = callsOf('SendChatappMessage');
      for (let at = 0; at < 3; at++) calls.keepCalling(at, `tenant ${at}`, 20);
      await sleep(3_500);
      // After the first second, in which as many leave at once; and as soon as the machine is not busy with other tests.
      const since = calls.left[0]!.atMs + 1_200;
      await until(() => calls.most(2_000, since) >= 0.95 * 2 * 40, 12_000);
      calls.stop();
      expect(calls.busiestSecond).toBeLessThanOrEqual(40);
    });

    it.concurrent('are shared by weight, whichever replica the calls come to', async () => {
      const calls = callsOf('SendChatappMassMessage');
      calls.keepCalling(0, 'a', 50, { weight: 1 });
      calls.keepCalling(1, 'b', 15, { weight: 2 });
      calls.keepCalling(0, 'c', 15, { weight: 4 });
      calls.keepCalling(2, 'c', 15, { weight: 4 });
      await calls.for(5_000);
      const [a, b, c] = ['a', 'b', 'c'].map((id) => calls.count(1_200, 5_000, id)) as [number, number, number];
      expect(Math.abs(b / a / 2 - 1)).toBeLessThan(0.05);
      expect(Math.abs(c / a / 4 - 1)).toBeLessThan(0.05);
    });

    it.concurrent('give a tenant one share, on however many replicas it calls', async () => {
      const calls = callsOf('ListFlow');
      calls.keepCalling(0, 'everywhere', 20);
      calls.keepCalling(1, 'everywhere', 20);
      calls.keepCalling(0, 'here', 20);
      await calls.for(4_000);
      const [everywhere, here] = ['everywhere', 'here'].map((id) => calls.count(1_200, 4_000, id));
      expect(Math.abs(everywhere! - here!)).toBeLessThanOrEqual(3);
    });

    it.concurrent('are all for the others when a tenant stops', async () => {
      const calls = callsOf('GetFlow');
      const leave = new AbortController();
      setMaxListeners(0, leave.signal);
      for (let i = 0; i < 80; i++) void calls.call(i, 'leaves', { signal: leave.signal });
      calls.keepCalling(1, 'stays', 20);
      await sleep(1_300);
      leave.abort();
      const since = performance.now();
      await until(() => calls.most(1_500, since) >= 0.9 * 1.5 * 20, 10_000);
      calls.stop();
      expect(calls.refused).not.toHaveLength(0);
      expect(calls.refused.every(({ error }) => error instanceof CallerGone)).toBe(true);
    });

    it.concurrent('are waited for as long as was predicted', async () => {
      const calls = callsOf('CreateFlow');
      for (let i = 0; i < 50; i++) void calls.call(i, ['a', 'b', 'c'][i % 3]!);
      await sleep(100);
      const pacer = account.pacers[0]!;
      const { waitMs } = await pacer.outlook('CreateFlow', { party: { id: 'd', weight: 1 }, bulk: false });
      void calls.call(1, 'd');
      await until(() => calls.left.some(({ id }) => id === 'd'));
      const { waitedMs } = calls.left.find(({ id }) => id === 'd')!;
      expect(waitMs).toBeGreaterThan(500);
      expect(Math.abs(waitedMs - waitMs)).toBeLessThan(400);
    });

    it.concurrent('refuse at once who would wait too long, and say truly when to come back', async () => {
      const calls = callsOf('DeleteFlow');
      for (let i = 0; i < 20; i++) void calls.call(i, 'a');
      await sleep(100);
      await calls.call(1, 'a', { patienceMs: 1_500 });
      const { error, afterMs } = calls.refused[0]!;
      if (!(error instanceof AccountBusy)) throw error;
      expect(afterMs).toBeLessThan(200);
      expect(error.waitMs).toBeGreaterThan(2_000);
      await sleep(Math.ceil(error.retryAfterMs / 1_000) * 1_000);
      await calls.call(1, 'a', { patienceMs: 1_500 });
      expect(calls.refused).toHaveLength(1);
    });

    it.concurrent('are not held by callers that have hung up', async () => {
      const calls = callsOf('UpdateFlowVersion');
      const gone = new AbortController();
      setMaxListeners(0, gone.signal);
      for (let i = 0; i < 100; i++) void calls.call(i, `tenant ${i % 10}`, { signal: gone.signal });
      await sleep(300);
      gone.abort();
      await until(() => calls.refused.length + calls.left.length === 100);
      await calls.call(0, 'another');
      expect(calls.left.at(-1)).toMatchObject({ id: 'another' });
      expect(calls.left.at(-1)!.waitedMs).toBeLessThan(1_100);
      const waiting = account.pacers.flatMap((pacer) => [...pacer.waiting()]);
      expect(waiting.filter(([action]) => action === 'UpdateFlowVersion').every(([, count]) => count === 0)).toBe(true);
    });

    it.concurrent('are for interactive calls before bulk', async () => {
      const calls = callsOf('ListPhoneMessageQrdl');
      for (let i = 0; i < 8; i++) void calls.call(0, 'a', { bulk: true });
      await sleep(100);
      for (let i = 0; i < 3; i++) void calls.call(1, 'a');
      await until(() => calls.left.length === 11);
      const [once, ...later] = [calls.left.slice(0, 4), calls.left.slice(4, 7), calls.left.slice(7)];
      expect(once!.every(({ bulk }) => bulk)).toBe(true);
      expect(later.map((each) => each.map(({ bulk }) => bulk))).toEqual([
        [false, false, false],
        [true, true, true, true],
      ]);
    });

    it.concurrent('are lower for all after CAMS throttled one', async () => {
      for (let i = 0; i < 5; i++) account.pacers[0]!.throttled('GetChatappTemplateDetail');
      await sleep(50);
      const party = { id: 'a' };
      for (const pacer of account.pacers) {
        const { perSecond } = await pacer.outlook('GetChatappTemplateDetail', { party, bulk: false });
        expect(perSecond).toBeGreaterThanOrEqual(70);
        expect(perSecond).toBeLessThan(75);
      }
    });
  });

  describe.runIf(canRun)(`closing one of ${kind}`, () => {
    it('refuses who waits there, and nobody else', async () => {
      const account = await start();
      const calls = new Calling('CreatePhoneMessageQrdl', account.pacers);
      for (let i = 0; i < 5; i++) await calls.call(i, 'early');
      const replicas = account.pacers.length;
      for (let i = 0; i < 6; i++) void calls.call(i, `at ${i % replicas}`);
      await sleep(100);
      account.pacers[0]!.close();
      await until(() => calls.left.length + calls.refused.length === 11);
      expect(calls.refused.map(({ id }) => id)).toEqual(Array(6 / replicas).fill('at 0'));
      expect(calls.busiestSecond).toBeLessThanOrEqual(5);
      await account.close();
    });
  });
}
