import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { SearchSlots } from './search-slots.js';

afterEach(() => vi.useRealTimers());

/** Searches that end when they are told to. */
function searches(slots: SearchSlots) {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const search = (owner: string, name = owner) =>
    slots.run(owner, async () => {
      begun.push(name);
      await new Promise<void>((end) => ends.push(end));
      return name;
    });
  return { begun, search, end: (i: number) => ends[i]!() };
}

it('runs two of each owner and four of all, the others in turn as places become free', async () => {
  const { begun, search, end } = searches(new SearchSlots());
  const all = ['a1', 'a2', 'a3', 'b1', 'c1', 'd1', 'c2'].map((name) => search(name[0]!, name));
  await sleep(0);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'c1']);
  end(2);
  expect(await all[3]).toBe('b1');
  expect(begun.slice(4)).toEqual(['d1']);
  end(0);
  await all[0];
  expect(begun.slice(5)).toEqual(['a3']);
  for (let i = 1; i < all.length; i++) if (i !== 2) await vi.waitFor(() => end(i));
  expect(await Promise.all(all)).toHaveLength(all.length);
});

it('gives its place back when a search fails', async () => {
  const slots = new SearchSlots();
  for (let i = 0; i < 10; i++) {
    await expect(slots.run('a', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  }
  expect(await slots.run('a', async () => 'found')).toBe('found');
});

it('refuses whose turn does not come, and whoever has many waiting', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { begun, search, end } = searches(new SearchSlots());
  const refusals: unknown[] = [];
  for (let i = 0; i < 103; i++) search('a').catch((error: unknown) => refusals.push(error));
  await vi.advanceTimersByTimeAsync(0);
  expect(refusals).toMatchObject([{ code: 'too_many_searches', headers: { 'retry-after': '1' } }]);
  await vi.advanceTimersByTimeAsync(1_999);
  end(0);
  await vi.advanceTimersByTimeAsync(2);
  expect(begun).toHaveLength(3);
  expect(refusals).toHaveLength(1 + 99);
});
