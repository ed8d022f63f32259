import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Probe, type Refusal } from './probe.js';
import type { RawReply } from './raw-http.js';

let probe: Probe;
/** Methods by path, with every `{parameter}` filled in. */
let documented: Map<string, Set<string>>;

beforeAll(async () => {
  probe = await Probe.start();
  const { paths } = (await (await fetch(`${probe.stack.url}/openapi.json`)).json()) as {
    paths: Record<string, object>;
  };
  const patterns = Object.entries(paths).map(
    ([path, operations]) => [new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`), Object.keys(operations)] as const,
  );
  // A word in a path can be the id in another: `/v1/phone-numbers/sync`.
  const methodsOf = (path: string) => patterns.flatMap(([pattern, verbs]) => (pattern.test(path) ? verbs : []));
  documented = new Map(
    Object.keys(paths).map((pattern) => {
      const path = pattern.replace(/\{\w+\}/g, '8613800001234');
      return [path, new Set(methodsOf(path).map((verb) => verb.toUpperCase()))];
    }),
  );
});
beforeEach(() => probe.stack.sandbox.forgetCalls());
afterAll(() => probe.stack.close());

const notFound: Refusal = { code: 'not_found' };
const malformed: Refusal = { code: 'invalid_request' };

describe('a path that only resembles one of ours', () => {
  it.each([
    '/v1%2fphone-numbers',
    '/v1%2Fphone-numbers',
    '/v1%5cphone-numbers',
    '/v1\\phone-numbers',
    '/v1/../v1/phone-numbers',
    '/x/../v1/phone-numbers',
    '/v1/%2e%2e/v1/phone-numbers',
    '/v1/%2E/phone-numbers',
    '/v1/./phone-numbers',
    '/v1/phone-numbers%00',
    '/v1/phone-numbers%0d%0a',
    '/v1/phone-numbers%20',
    '/v1/phone-numbers+',
    '/v1/phone-numbers;x',
    '/v1/phone-numbers;jsessionid=1',
    '/v1;x/phone-numbers',
    '//v1/phone-numbers',
    '/v1//phone-numbers',
    '/v1/phone-numbers/',
    '/v1/phone-numbers//',
    '/V1/phone-numbers',
    '/v1/Phone-Numbers',
    '/v1/phone-numbers.json',
    '/v1/%2570hone-numbers',
    '/v2/phone-numbers',
    '/v1',
    '*',
  ])('leads nowhere: %s', async (path) => {
    await probe.expectRefusal(await probe.send('GET', path), notFound);
    await probe.expectRefusal(await probe.send('GET', path, { anonymous: true }), notFound);
  });

  it.each(['%', '%zz', '%u0070', '%ff', '%c0%af', '%ed%a0%80', '%e2%82'])('is refused with %s', async (sequence) => {
    for (const path of [
      `/v1/phone-numbers${sequence}`,
      `/v1/phone-numbers/${sequence}/qr-codes`,
      `/v1/templates/x${sequence}`,
    ]) {
      await probe.expectRefusal(await probe.send('GET', path), malformed);
    }
  });

  it.each(['..%2f..%2fadmin', '%2e%2e', '%00', 'a%0d%0aX-Injected:1', '%252e', ';x', '*', '$', "'%20OR%201=1--"])(
    'is refused as an id: %s',
    async (id) => {
      for (const [path, pointer] of [
        [`/v1/templates/${id}?language=en_US`, '#/path/templateCode'],
        [`/v1/phone-numbers/${id}/qr-codes`, '#/path/phoneNumber'],
      ]) {
        await probe.expectRefusal(await probe.send('GET', path!), { code: 'invalid_request', pointer: pointer! });
      }
      const code = await probe.send('DELETE', `${probe.qrCodes}/${id}`);
      await probe.expectRefusal(code, { code: 'invalid_request', pointer: '#/path/code' });
    },
  );

  it('is refused when it has bytes that no address has', async () => {
    for (const path of ['/v1/phone-numbers/\u00e9', '/v1/phone numbers', '/v1/\0', 'v1/phone-numbers', '']) {
      await probe.expectRefusal(await probe.send('GET', path), malformed);
    }
  });

  it('is refused when it is too long', async () => {
    const tooLong: Refusal = { code: 'uri_too_long' };
    await probe.expectRefusal(await probe.send('GET', `/v1/phone-numbers/${'1'.repeat(300)}/qr-codes`), tooLong);
    await probe.expectRefusal(await probe.send('GET', `/v1/${'a'.repeat(8_192)}`), tooLong);
    await probe.expectRefusal(await probe.send('GET', `/v1/phone-numbers?status=${'a'.repeat(8_192)}`), tooLong);
    const overflow = await probe.send('GET', `/v1/${'a'.repeat(20_000)}`);
    await probe.expectRefusal(overflow, { code: 'headers_too_large' });
  });
});

describe('a path written in another way', () => {
  it.each(['/v1/phone-%6eumbers', '/%76%31/phone-numbers', '/v1/phone%2Dnumbers', 'http://other/v1/phone-numbers'])(
    'is guarded like the plain one: %s',
    async (path) => {
      const anonymous = await probe.send('GET', path, { anonymous: true });
      await probe.expectRefusal(anonymous, { code: 'unauthenticated' });
      expect((await probe.send('GET', path)).status).toBe(200);
    },
  );

  it.each([
    '/admin/v1/tenants',
    '/%61dmin/v1/tenants',
    '/admin/%76%31/tenants',
    '//admin/v1/tenants',
    '/admin//v1/tenants',
    '/admin/v1/tenants/',
    '/admin/v1/tenants;x',
    '/ADMIN/v1/tenants',
    '/v1/../admin/v1/tenants',
    '/v1/%2e%2e/admin/v1/tenants',
    '/v1%2f..%2fadmin/v1/tenants',
    '/docs/../admin/v1/tenants',
    '/health/live/../../admin/v1/tenants',
  ])('does not open the operator API to a tenant: %s', async (path) => {
    for (const anonymous of [true, false]) {
      const reply = await probe.send('GET', path, { anonymous });
      expect([401, 403, 404]).toContain(reply.status);
      const { code } = JSON.parse(reply.body);
      await probe.expectRefusal(reply, { code });
      if (!anonymous) expect(code).not.toBe('unauthenticated');
    }
  });

  it.each(['/docs/../package.json', '/docs/%2e%2e/package.json', '/docs/..%2fpackage.json', '/docs/%00', '/docs/x.js'])(
    'shows no files but those of the documentation: %s',
    async (path) => {
      const reply = await probe.send('GET', path, { anonymous: true });
      expect([400, 404]).toContain(reply.status);
      await probe.expectRefusal(reply, { code: reply.status === 404 ? 'not_found' : 'invalid_request' });
    },
  );
});

describe('a query', () => {
  it.each([
    ['status=a&status=b', 'status'],
    ['status=CONNECTED&status=CONNECTED', 'status'],
    ['status=&status=', 'status'],
    ['status[]=a', 'status%5B%5D'],
    ['status[0]=a', 'status%5B0%5D'],
    ['status[a]=a', 'status%5Ba%5D'],
    ['status.a=a', 'status.a'],
    ['Status=a', 'Status'],
    ['status%00=a', 'status%00'],
    ['status%20=a', 'status%20'],
    ['unknown', 'unknown'],
    ['__proto__=a', '__proto__'],
    ['__proto__[admin]=1', '__proto__%5Badmin%5D'],
    ['constructor=a', 'constructor'],
    ['toString=a', 'toString'],
    ['=a', ''],
    ['status=%00', 'status'],
    ['status=a%0d%0aX-Injected:%201', 'status'],
    ['status=%1b', 'status'],
    ['status=%', 'status'],
    ['status=50%&limit=1', 'status'],
    ['status=%zz', 'status'],
    ['status=%ed%a0%80', 'status'],
    ['status=%c0%80', 'status'],
    ['a%=1', 'a%25'],
    [`status=${'a'.repeat(65)}`, 'status'],
  ])('is refused: %s', async (query, name) => {
    const reply = await probe.send('GET', `/v1/phone-numbers?${query}`);
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer: `#/query/${name}` });
  });
});

describe('a method', () => {
  it('that a path does not take is refused, and the right ones are named', async () => {
    expect(documented.size).toBeGreaterThan(20);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY']) {
      const others = [...documented].filter(([, methods]) => !methods.has(method));
      await Promise.all(
        others.map(async ([path, methods]) => {
          const reply = await probe.send(method, path);
          await probe.expectRefusal(reply, { code: 'method_not_allowed' });
          expect(allowed(reply)).toEqual([...methods, ...(methods.has('GET') ? ['HEAD'] : [])].sort());
        }),
      );
    }
  }, 60_000);

  it('that nobody knows is refused', async () => {
    for (const method of ['FOO', 'get', 'G\0T', '']) {
      await probe.expectRefusal(await probe.send(method, '/v1/phone-numbers'), malformed);
    }
    const proxied = await probe.send('CONNECT', 'example.com:443');
    await probe.expectRefusal(proxied, { code: 'method_not_allowed' });
    expect(allowed(proxied)).toContain('GET');
  });

  it('is the one in the first line, whatever the headers say', async () => {
    const headers = ['X-HTTP-Method-Override: DELETE', 'X-Method-Override: DELETE', 'X-HTTP-Method: DELETE'];
    const reply = await probe.send('POST', '/v1/phone-numbers', { headers });
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#/verifiedName' });
  });

  it('HEAD answers as GET would, without a body', async () => {
    const reply = await probe.send('HEAD', '/v1/phone-numbers');
    expect([reply.status, reply.body]).toEqual([200, '']);
    const anonymous = await probe.send('HEAD', '/v1/phone-numbers', { anonymous: true });
    expect([anonymous.status, anonymous.body]).toEqual([401, '']);
  });
});

function allowed({ headers }: RawReply): string[] {
  return (headers.allow ?? '').split(', ').sort();
}
