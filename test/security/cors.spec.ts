import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack, type TestTenant } from '../support/stack.js';

const PAGE = 'https://app.example.com';

let stack: Stack;
let tenant: TestTenant;
/** Without the setting. */
let closed: { url: string };

beforeAll(async () => {
  stack = await startStack({ CORS_ORIGINS: `${PAGE}, https://other.example.com:8443` });
  [tenant, closed] = await Promise.all([stack.createTenant(), stack.replica({ corsOrigins: [] })]);
});
afterAll(() => stack.close());

const preflight = (origin: string, url = stack.url) =>
  fetch(`${url}/v1/messages`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,idempotency-key',
    },
  });
const list = (origin: string, url = stack.url, secret = tenant.clientSecret) =>
  fetch(`${url}/v1/phone-numbers`, { headers: { origin, authorization: `Bearer ${secret}` } });
const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin');

describe('a page in a browser', () => {
  it.each([PAGE, 'https://other.example.com:8443'])(
    'of %s may call the API, and read what it answers',
    async (origin) => {
      const { status, headers } = await preflight(origin);
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-allow-methods')).toContain('POST');
      expect(headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
      const reply = await list(origin);
      expect([reply.status, allowed(reply)]).toEqual([200, origin]);
      expect(reply.headers.get('access-control-expose-headers')).toContain('RateLimit-Policy');
      expect(reply.headers.get('vary')).toMatch(/\bOrigin\b/);
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    },
  );

  it('can read problems, too', async () => {
    const reply = await list(PAGE, stack.url, 'wrong');
    expect([reply.status, allowed(reply)]).toEqual([401, PAGE]);
  });

  it.each(['https://app.example.com.evil.test', 'http://app.example.com', 'null'])('of %s may not', async (origin) => {
    expect(allowed(await preflight(origin))).toBeNull();
    expect(allowed(await list(origin))).toBeNull();
  });

  it('may not where nothing is set', async () => {
    expect(allowed(await preflight(PAGE, closed.url))).toBeNull();
    expect(allowed(await list(PAGE, closed.url))).toBeNull();
  });
});
