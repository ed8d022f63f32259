import { expect, it } from 'vitest';
import { newId } from './ids.js';

it('makes ids of one form that are unique and sort as they were made', () => {
  const before = Date.now();
  const ids = Array.from({ length: 20_000 }, () => newId('evt'));
  const after = Date.now();
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^evt_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  for (const id of [ids[0]!, ids.at(-1)!]) {
    const madeAt = Number.parseInt(id.slice(4, 16), 16);
    expect(madeAt).toBeGreaterThanOrEqual(before);
    expect(madeAt).toBeLessThanOrEqual(after);
  }
});
