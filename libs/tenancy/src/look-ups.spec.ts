import { describe, expect, it } from 'vitest';
import { LookUps } from './look-ups.js';

const found = { ids: ['1'], complete: true };
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('LookUps', () => {
  it('makes one look-up for all who ask for a key at the same time', async () => {
    const lookUps = new LookUps();
    let made = 0;
    const lookUp = async () => {
      made++;
      await pass(10);
      return found;
    };
    expect(await Promise.all([lookUps.run('a', lookUp), lookUps.run('a', lookUp)])).toEqual([found, found]);
    expect(made).toBe(1);
    await lookUps.run('b', lookUp);
    expect(made).toBe(2);
  });

  it('remembers the outcome for the interval', async () => {
    const lookUps = new LookUps(60);
    expect(lookUps.recent('a')).toBeUndefined();
    await lookUps.run('a', async () => ({ ids: [], complete: false }));
    expect(lookUps.recent('a')).toEqual({ complete: false });
    expect(lookUps.recent('b')).toBeUndefined();
    await pass(80);
    expect(lookUps.recent('a')).toBeUndefined();
  });

  it('remembers a failure for its own, shorter pause', async () => {
    const lookUps = new LookUps(60_000, 60);
    const error = new Error('CAMS is down');
    await expect(lookUps.run('a', () => Promise.reject(error))).rejects.toBe(error);
    expect(lookUps.recent('a')).toEqual({ error });
    await pass(80);
    expect(lookUps.recent('a')).toBeUndefined();
    expect(await lookUps.run('a', async () => found)).toEqual(found);
  });
});
