import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { Flights, type Passage } from './flights.js';

const tenant = { id: 'a', custSpaceId: 'space' };
const FOR_EVER = new AbortController().signal;

/** Calls that a test answers, in the order in which they were made. */
class Calls {
  readonly flights = new Flights<string>();
  readonly made: { patienceMs: number; signal: () => AbortSignal; answer: (reply: string) => void }[] = [];

  passage(signal = FOR_EVER): Passage<string> {
    return {
      tenant,
      key: 'key',
      resource: 'QR codes',
      waiting: { patienceMs: 5_000, bulk: false, signal: () => signal },
      isPrivate: false,
      mayJoin: () => true,
      gotNoTurn: (reply) => reply === 'busy',
      send: (waiting) => new Promise((answer) => this.made.push({ ...waiting, answer })),
    };
  }

  share(changes: Partial<Passage<string>> = {}, signal?: AbortSignal) {
    return this.flights.share({ ...this.passage(signal), ...changes });
  }
}

describe('calls under way', () => {
  it('are shared by those who ask for the same and wait alike', async () => {
    const calls = new Calls();
    const all = [calls.share(), calls.share(), calls.share()];
    expect(calls.made).toHaveLength(1);
    calls.made[0]!.answer('reply');
    expect(await Promise.all(all)).toEqual([false, true, true].map((isShared) => ({ reply: 'reply', isShared })));
    void calls.share();
    expect(calls.made).toHaveLength(2);
  });

  it.each<[string, Partial<Passage<string>>]>([
    ['something else', { key: 'another' }],
    ['as another tenant', { tenant: { id: 'b', custSpaceId: 'space' } }],
    ['of another space', { tenant: { id: 'a', custSpaceId: 'another' } }],
    ['with less patience', { waiting: { patienceMs: 1, bulk: false, signal: () => FOR_EVER } }],
    ['after the others', { waiting: { patienceMs: 5_000, bulk: true, signal: () => FOR_EVER } }],
    ['for something newer', { mayJoin: () => false }],
  ])('are not joined by who asks %s', (_, changes) => {
    const calls = new Calls();
    void calls.share();
    void calls.share(changes);
    expect(calls.made).toHaveLength(2);
  });

  it('are not joined when they are private, or a change has overtaken them', async () => {
    const calls = new Calls();
    void calls.share({ isPrivate: true });
    void calls.share();
    expect(calls.made).toHaveLength(2);
    calls.flights.drop('b');
    calls.flights.drop('a', new Set(['Flows']));
    void calls.share();
    expect(calls.made).toHaveLength(2);
    calls.flights.drop('a', new Set(['QR codes']));
    void calls.share();
    expect(calls.made).toHaveLength(3);
    calls.flights.clear();
    void calls.share();
    expect(calls.made).toHaveLength(4);
  });

  it('say in the end whether something has overtaken them', async () => {
    const calls = new Calls();
    const ends: string[] = [];
    const share = (name: string) => {
      const passage: Passage<string> = {
        ...calls.passage(),
        mayJoin: () => false,
        send: async (_, flight) => {
          await sleep(1);
          if (calls.flights.end(passage, flight)) ends.push(name);
          return 'reply';
        },
      };
      return calls.flights.share(passage);
    };
    await share('alone');
    const overtaken = share('overtaken by a change');
    calls.flights.drop('a');
    await overtaken;
    await Promise.all([share('overtaken by a call'), share('later')]);
    expect(ends).toEqual(['alone', 'later']);
  });

  it('are given up when all have hung up, and not before', async () => {
    const calls = new Calls();
    const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
    void calls.share({}, first.signal);
    void calls.share({}, second.signal);
    const signal = calls.made[0]!.signal();
    void calls.share({}, third.signal);
    first.abort();
    third.abort();
    expect(signal.aborted).toBe(false);
    second.abort();
    expect(signal.aborted).toBe(true);
    // Nobody who comes later is given what was given up for others.
    void calls.share();
    expect(calls.made).toHaveLength(2);
  });

  it('that got no turn are tried again by who came later, with the patience that is left', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const calls = new Calls();
      const first = calls.share();
      vi.advanceTimersByTime(3_000);
      const others = [calls.share(), calls.share()];
      vi.advanceTimersByTime(2_000);
      calls.made[0]!.answer('busy');
      expect(await first).toEqual({ reply: 'busy', isShared: false });
      await vi.waitFor(() => expect(calls.made).toHaveLength(2));
      expect(calls.made[1]!.patienceMs).toBe(3_000);
      calls.made[1]!.answer('reply');
      expect(await Promise.all(others)).toEqual([
        { reply: 'reply', isShared: false },
        { reply: 'reply', isShared: true },
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that fail are not joined any more', async () => {
    const calls = new Calls();
    const failing = calls.share({ send: () => Promise.reject(new Error('broken')) });
    await expect(failing).rejects.toThrow('broken');
    void calls.share();
    expect(calls.made).toHaveLength(1);
  });
});
