import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRedis, until } from '../support/redis.js';
import { Calling } from './calling.js';
import { Account } from './pacers.js';

const CROWD = 300;
const ACTIONS = ['ListFlow', 'GetFlow', 'CreateFlow', 'DeleteFlow', 'PublishFlow'] as const;

describe.runIf(hasRedis)('what replicas ask of Redis', () => {
  let account: Account;
  beforeAll(async () => {
    account = await Account.start({ SendChatappMessage: 10 }, 1);
  });
  afterAll(() => account.close());

  it('does not grow with who waits, whether a call is let in or refused', async () => {
    const calls = new Calling('SendChatappMessage', account.pacers);
    for (let i = 0; i < CROWD; i++) void calls.call(0, `tenant ${i}`, { patienceMs: 60_000 });
    await until(() => calls.left.length === 10 && [...account.pacers[0]!.waiting()][0]![1] === CROWD - 10);
    await account.redis.runs('hmget');
    void calls.call(0, 'patient', { patienceMs: 60_000 });
    await calls.call(0, 'hurried', { patienceMs: 1_000 });
    await calls.call(0, 'tenant 200', { patienceMs: 1_000 });
    expect(calls.refused.map(({ id }) => id)).toEqual(['hurried', 'tenant 200']);
    expect(await account.redis.runs('hmget')).toBe(0);
  });

  it('is little for who asks again and again how things stand', async () => {
    const [pacer] = account.pacers;
    await account.redis.runs('evalsha');
    const since = performance.now();
    let asked = 0;
    for (let i = 0; i < 40; i++) {
      const turn = { party: { id: `tenant ${i % 4}` }, bulk: false };
      await Promise.all(ACTIONS.map((action) => pacer!.outlook(action, turn)));
      asked += ACTIONS.length;
    }
    const rounds = Math.ceil((performance.now() - since) / 100) + 1;
    // Beside these there are seats and leases to renew, and calls that leave.
    expect(await account.redis.runs('evalsha')).toBeLessThan(asked / 4 + rounds * 20);
  });
});
