import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName } from '#libs/cams';
import { AccountBusy, CallerGone, type Pacer } from '#libs/pacing';
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
  DeprecateFlow: 10,
  PublishFlow: 10,
  GetFlowJSONAssest: 10,
} satisfies Limits;

const KINDS: [string, boolean, () => Promise<Pacers>][] = [
  ['one process', true, () => localPacer(LIMITS)],
  ['one replica', hasRedis, () => Account.start(LIMITS, 1)],
  ['two replicas', hasRedis, () => Account.start(LIMITS, 2)],
  ['three replicas', hasRedis, () => Account.start(LIMITS, 3)],
];

/** How many calls wait for their turn, in all processes. */
function waitingAt({ pacers }: Pacers, action: ActionName): number {
  const counts = pacers.flatMap((pacer) => [...pacer.waiting()]).filter(([each]) => each === action);
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

for (const [kind, canRun, start] of KINDS) {
  describe.runIf(canRun)(`the limits of ${kind}`, () => {
    let account: Pacers;
    beforeAll(async () => {
      account = await start();
    });
    afterAll(() => account.close());

    const waitingFor = (action: ActionName) => waitingAt(account, action);

    /** What is said of replicas that are together: once more where they lost Redis meanwhile, as on a busy machine. */
    async function calling(action: ActionName & keyof typeof LIMITS, work: (calls: Calling) => Promise<void>) {
      for (;;) {
        const { losses } = account;
        const calls = new Calling(action, account.pacers);
        try {
          return await work(calls);
        } catch (error) {
          if (account.losses === losses) throw error;
        } finally {
          calls.stop();
        }
        await until(() => waitingFor(action) === 0 && account.pacers.every(({ isShared }) => isShared), 10_000);
        await sleep(1_100);
      }
    }

    it.concurrent('hold in any second, and are used up', async () => {
      const calls = new Calling('SendChatappMessage', account.pacers);
      for (let at = 0; at < 3; at++) calls.keepCalling(at, `tenant ${at}`, 20);
      await sleep(3_500);
      // After the first second, in which as many leave at once; and as soon as the machine is not busy with other tests.
      const since = calls.left[0]!.atMs + 1_200;
      await until(() => calls.most(2_000, since) >= 0.95 * 2 * 40, 12_000);
      calls.stop();
      expect(calls.busiestSecond).toBeLessThanOrEqual(40);
    });

    it.concurrent('are shared by weight, whichever replica the calls come to', () =>
      calling('SendChatappMassMessage', async (calls) => {
        calls.keepCalling(0, 'a', 50, { weight: 1 });
        calls.keepCalling(1, 'b', 15, { weight: 2 });
        calls.keepCalling(0, 'c', 15, { weight: 4 });
        calls.keepCalling(2, 'c', 15, { weight: 4 });
        await until(() => calls.left.length >= 220, 10_000);
        for (const [id, expected] of Object.entries({ a: 20, b: 40, c: 80 })) {
          expect(Math.abs(calls.countAmong(80, 220, id) - expected)).toBeLessThanOrEqual(0.1 * expected);
        }
      }));

    it.concurrent('give a tenant one share, on however many replicas it calls', () =>
      calling('ListFlow', async (calls) => {
        calls.keepCalling(0, 'everywhere', 20);
        calls.keepCalling(1, 'everywhere', 20);
        calls.keepCalling(0, 'here', 20);
        await until(() => calls.left.length >= 190, 10_000);
        const [everywhere, here] = ['everywhere', 'here'].map((id) => calls.countAmong(70, 190, id));
        expect(Math.abs(everywhere! - here!)).toBeLessThanOrEqual(0.1 * 120);
      }));

    it.concurrent('are all for the others when a tenant stops', () =>
      calling('GetFlow', async (calls) => {
        const leave = new AbortController();
        setMaxListeners(0, leave.signal);
        for (let i = 0; i < 80; i++) void calls.call(i, 'leaves', { signal: leave.signal });
        calls.keepCalling(1, 'stays', 20);
        await sleep(1_300);
        leave.abort();
        const since = performance.now();
        await until(() => calls.most(1_500, since) >= 0.9 * 1.5 * 20, 10_000);
        expect(calls.refused).not.toHaveLength(0);
        expect(calls.refused.every(({ error }) => error instanceof CallerGone)).toBe(true);
      }));

    it.concurrent('are waited for as long as was predicted', () =>
      calling('CreateFlow', async (calls) => {
        // So many that all three wait for seconds.
        for (let i = 0; i < 141; i++) void calls.call(i, ['a', 'b', 'c'][i % 3]!);
        await until(() => calls.left.length >= 20 && calls.left.length + waitingFor('CreateFlow') === 141);
        const [party, askedAtMs] = [{ id: 'd', weight: 1 }, performance.now()];
        const { waitMs, sharePerSecond } = await account.pacers[0]!.outlook('CreateFlow', { party, bulk: false });
        void calls.call(1, 'd');
        await until(() => calls.left.length + waitingFor('CreateFlow') === 142);
        const before = calls.left.length;
        await until(() => calls.left.some(({ id }) => id === 'd'));
        const place = calls.left.findIndex(({ id }) => id === 'd');
        expect(sharePerSecond).toBe(20 / 4);
        expect(askedAtMs + waitMs).toBeGreaterThan(calls.left[0]!.atMs + 1_000);
        // Not more than one call of each of the others goes before, and those that are about to leave.
        expect(place - before).toBeLessThanOrEqual(3 + 2);
        // A busy machine makes it wait longer.
        expect(calls.left[place]!.atMs).toBeGreaterThan(askedAtMs + waitMs - 150);
      }));

    it.concurrent('let go at once who is told so', () =>
      calling('DeprecateFlow', async (calls) => {
        for (let i = 0; i < 5; i++) await calls.call(i, 'a', { patienceMs: 0 });
        const { waitMs } = await account.pacers[0]!.outlook('DeprecateFlow', { party: { id: 'a' }, bulk: false });
        await calls.call(1, 'a', { patienceMs: 0 });
        expect(waitMs).toBe(0);
        expect(calls.refused).toEqual([]);
      }));

    it.concurrent('are used in the order in which tenants came, whatever their names', () =>
      calling('PublishFlow', async (calls) => {
        for (let i = 0; i < 10; i++) void calls.call(0, 'before');
        for (const id of ['f', 'e', 'd', 'c', 'b', 'a']) void calls.call(0, id);
        await until(() => calls.left.length === 16);
        // One that hears late of its turn may change places with the next.
        expect(calls.left.slice(10, 12).map(({ id }) => id)).toContain('f');
        expect(calls.left.slice(14).map(({ id }) => id)).toContain('a');
      }));

    it.concurrent('hold as CAMS sees it, where calls were held up on their way', () =>
      calling('GetFlowJSONAssest', async (calls) => {
        // As if quick answers had come before.
        for (const pacer of account.pacers) for (let i = 0; i < 30; i++) pacer.answered('GetFlowJSONAssest', 10);
        const sinceMs = performance.now();
        await Promise.all(Array.from({ length: 10 }, (_, i) => calls.call(i, 'a')));
        await sleep(90);
        for (let i = 0; i < 10; i++) {
          account.pacers[i % account.pacers.length]!.answered(
            'GetFlowJSONAssest',
            performance.now() - calls.left[i]!.atMs,
          );
        }
        await calls.call(0, 'a');
        expect(calls.left.at(-1)!.atMs - sinceMs).toBeGreaterThan(1_000 + 80);
      }));

    it.concurrent('refuse at once who would wait too long, and say truly when to come back', () =>
      calling('DeleteFlow', async (calls) => {
        for (let i = 0; i < 20; i++) void calls.call(i, 'a');
        await until(() => waitingFor('DeleteFlow') === 15);
        await calls.call(1, 'a', { patienceMs: 1_500 });
        const { error, afterMs } = calls.refused[0]!;
        if (!(error instanceof AccountBusy)) throw error;
        expect(afterMs).toBeLessThan(1_000);
        expect(error.waitMs).toBeGreaterThan(2_000);
        await sleep(Math.ceil(error.retryAfterMs / 1_000) * 1_000);
        await calls.call(1, 'a', { patienceMs: 1_500 });
        expect(calls.refused).toHaveLength(1);
      }));

    it.concurrent('are not held by callers that have hung up', () =>
      calling('UpdateFlowVersion', async (calls) => {
        const gone = new AbortController();
        setMaxListeners(0, gone.signal);
        for (let i = 0; i < 100; i++) void calls.call(i, 'a', { signal: gone.signal });
        await until(() => waitingFor('UpdateFlowVersion') === 80);
        gone.abort();
        await until(() => calls.refused.length + calls.left.length === 100);
        await calls.call(0, 'a');
        // Behind the others it would have been four seconds.
        expect(calls.left.at(-1)!.waitedMs).toBeLessThan(2_000);
        expect(waitingFor('UpdateFlowVersion')).toBe(0);
      }));

    it.concurrent('are for interactive calls before bulk', () =>
      calling('ListPhoneMessageQrdl', async (calls) => {
        for (let i = 0; i < 8; i++) void calls.call(0, 'a', { bulk: true });
        await until(() => waitingFor('ListPhoneMessageQrdl') === 4);
        for (let i = 0; i < 3; i++) void calls.call(1, 'a');
        await until(() => calls.left.length === 11);
        const [once, ...later] = [calls.left.slice(0, 4), calls.left.slice(4, 7), calls.left.slice(7)];
        expect(once!.every(({ bulk }) => bulk)).toBe(true);
        expect(later.map((each) => each.map(({ bulk }) => bulk))).toEqual([
          [false, false, false],
          [true, true, true, true],
        ]);
      }));

    it.concurrent('are lower for all after CAMS throttled one', async () => {
      const party = { id: 'a' };
      const perSecondAt = async (pacer: Pacer) =>
        (await pacer.outlook('GetChatappTemplateDetail', { party, bulk: false })).perSecond;
      for (let i = 0; i < 5; i++) account.pacers[0]!.throttled('GetChatappTemplateDetail');
      for (const pacer of account.pacers) {
        await until(async () => (await perSecondAt(pacer)) < 100);
        expect(await perSecondAt(pacer)).toBeGreaterThanOrEqual(70);
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
      await until(() => waitingAt(account, 'CreatePhoneMessageQrdl') === 6);
      account.pacers[0]!.close();
      await until(() => calls.left.length + calls.refused.length === 11);
      expect(calls.refused.map(({ id }) => id)).toEqual(Array(6 / replicas).fill('at 0'));
      expect(calls.busiestSecond).toBeLessThanOrEqual(5);
      await account.close();
    });
  });
}
