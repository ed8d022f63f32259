import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccessTokenRefused, createCamsGatewayClient } from './index.js';

/** What was asked of the token endpoint, and what the other calls carried. */
let asked: Request[];
let carried: (string | null)[];
let answer: () => Response;
let accepts: (authorization: string | null) => boolean;

const client = () =>
  createCamsGatewayClient({
    baseUrl: 'https://gateway.test',
    clientId: 'id',
    clientSecret: 'se:cret',
    fetch: async (request) => {
      if (new URL(request.url).pathname !== '/oauth/token') {
        const authorization = request.headers.get('authorization');
        carried.push(authorization);
        return accepts(authorization)
          ? Response.json({ items: [], nextCursor: null })
          : Response.json({ code: 'unauthenticated' }, { status: 401 });
      }
      asked.push(request.clone());
      return answer();
    },
  });

const token = () =>
  Response.json({ access_token: `token-${asked.length}`, token_type: 'Bearer', expires_in: 600, scope: '' });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  asked = [];
  carried = [];
  answer = token;
  accepts = () => true;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('access tokens', () => {
  it('are asked for as RFC 6749 says', async () => {
    await client().GET('/v1/templates');
    const [request] = asked;
    expect(request?.method).toBe('POST');
    expect(request?.headers.get('authorization')).toBe(`Basic ${btoa('id:se%3Acret')}`);
    expect(request?.headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded/);
    expect(await request?.text()).toBe('grant_type=client_credentials');
  });

  it('are asked for once by calls at the same time, and serve those that follow', async () => {
    const { GET } = client();
    await Promise.all(Array.from({ length: 5 }, () => GET('/v1/templates')));
    await GET('/v1/templates');
    expect(carried).toEqual(Array.from({ length: 6 }, () => 'Bearer token-1'));
    expect(asked).toHaveLength(1);
  });

  it('are renewed before they end, once', async () => {
    const { GET } = client();
    await GET('/v1/templates');
    vi.setSystemTime(Date.now() + 530_000);
    await GET('/v1/templates');
    vi.setSystemTime(Date.now() + 20_000);
    await Promise.all([GET('/v1/templates'), GET('/v1/templates')]);
    expect(carried).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2', 'Bearer token-2']);
  });

  it('are forgotten when they are not accepted, once for all calls that carried them', async () => {
    const { GET } = client();
    await GET('/v1/templates');
    accepts = (authorization) => authorization !== 'Bearer token-1';
    const calls = await Promise.all(Array.from({ length: 3 }, () => GET('/v1/templates')));
    expect(calls.map(({ response }) => response.status)).toEqual([200, 200, 200]);
    expect(asked).toHaveLength(2);
    expect(carried).toHaveLength(7);
  });

  it('are tried once more in vain, and asked for anew by the next call', async () => {
    const { GET } = client();
    accepts = () => false;
    expect((await GET('/v1/templates')).response.status).toBe(401);
    expect(carried).toEqual(['Bearer token-1', 'Bearer token-2']);
    accepts = () => true;
    await GET('/v1/templates');
    expect(carried.at(-1)).toBe('Bearer token-3');
  });

  it('fail a call that gets none, and the next one tries again', async () => {
    const { GET } = client();
    answer = () =>
      Response.json({ error: 'invalid_client', error_description: 'The secret is wrong.' }, { status: 401 });
    const refused = await GET('/v1/templates').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AccessTokenRefused);
    expect(refused).toMatchObject({ status: 401, reason: { error: 'invalid_client' } });
    expect(String(refused)).toContain('invalid_client: The secret is wrong.');
    answer = token;
    await GET('/v1/templates');
    expect(carried).toEqual(['Bearer token-2']);
  });

  it('fail a call when something else answers in place of the gateway', async () => {
    answer = () => new Response('<h1>Bad gateway</h1>', { status: 502 });
    await expect(client().GET('/v1/templates')).rejects.toThrow('no access token: the answer was 502');
  });
});
