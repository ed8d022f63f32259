import { describe, expect, it } from 'vitest';
import { startStack } from '../support/stack.js';

const ATTEMPTS = 100;

/** Tries keys that do not exist, each time as if from another address; gives the statuses. */
async function tryKeys(env: Record<string, string>): Promise<Set<number>> {
  const stack = await startStack(env);
  try {
    const statuses = new Set<number>();
    for (let i = 0; i < ATTEMPTS; i++) {
      const reply = await fetch(`${stack.url}/v1/phone-numbers`, {
        headers: {
          authorization: `Bearer wrong-key-${i}`,
          'x-forwarded-for': `198.51.100.${i}`,
          'x-real-ip': `198.51.100.${i}`,
          forwarded: `for=198.51.100.${i}`,
        },
      });
      statuses.add(reply.status);
    }
    return statuses;
  } finally {
    await stack.close();
  }
}

describe('X-Forwarded-For', () => {
  it('is not believed: a stranger who invents addresses is slowed down like anybody', async () => {
    expect(await tryKeys({})).toEqual(new Set([401, 429]));
  });

  it('is not believed when it comes from elsewhere than the proxies that are trusted', async () => {
    expect(await tryKeys({ TRUSTED_PROXIES: '10.0.0.0/8' })).toEqual(new Set([401, 429]));
  });

  it('is believed when it comes from a proxy that is trusted', async () => {
    expect(await tryKeys({ TRUSTED_PROXIES: '127.0.0.1' })).toEqual(new Set([401]));
  });
});
