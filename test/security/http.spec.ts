import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Probe } from './probe.js';
import { exchange } from './raw-http.js';

let probe: Probe;

beforeAll(async () => {
  probe = await Probe.start();
});
beforeEach(() => probe.stack.sandbox.forgetCalls());
afterAll(() => probe.stack.close());

const LIVE = '/health/live';
const JSON_TYPE = 'Content-Type: application/json';

describe('what is not HTTP', () => {
  it.each([
    ['words', 'HELLO\r\n\r\n'],
    ['a wrong version', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', Buffer.from('16030100a5010000a10303', 'hex')],
    ['bare line feeds', 'GET /v1/phone-numbers HTTP/1.1\nHost: a\n\n'],
    ['a folded header', 'GET / HTTP/1.1\r\nHost: a\r\nX-A: a\r\n b\r\n\r\n'],
    ['a space before the colon', 'GET / HTTP/1.1\r\nHost : a\r\n\r\n'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost: a\r\nX-A\r\n\r\n'],
    ['NUL in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX-A: a\0b\r\n\r\n'],
    ['CR in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX-Request-Id: a\rSet-Cookie: b\r\n\r\n'],
    ['a space in a header name', 'GET / HTTP/1.1\r\nHost: a\r\nX A: a\r\n\r\n'],
  ])('is answered all the same: %s', async (_, bytes) => {
    await probe.expectRefusal(await exchange(probe.stack.url, bytes), { code: 'invalid_request' });
  });
});

describe('a body whose end is unclear', () => {
  it.each([
    ['two lengths', ['Content-Length: 5', 'Content-Length: 6']],
    ['a negative length', ['Content-Length: -5']],
    ['a length that is no number', ['Content-Length: 5x']],
    ['a length with a plus', ['Content-Length: +5']],
    ['a length and chunks', ['Content-Length: 5', 'Transfer-Encoding: chunked']],
    ['chunks that are not the last coding', ['Transfer-Encoding: chunked, gzip']],
    ['a coding that is none', ['Transfer-Encoding: gzip']],
    ['a hidden coding', ['Transfer-Encoding: xchunked']],
    ['a broken chunk', ['Transfer-Encoding: chunked'], 'zz\r\n{}\r\n0\r\n\r\n'],
    ['a chunk too short', ['Transfer-Encoding: chunked'], '9\r\n{}\r\n0\r\n\r\n'],
  ])('is refused: %s', async (_, headers, body = '0\r\n\r\n') => {
    const head = probe.request('POST', probe.qrCodes, { headers: [JSON_TYPE, ...headers] });
    const reply = await exchange(probe.stack.url, `${head}${body}`, { halfClose: true });
    await probe.expectRefusal(reply, { code: 'invalid_request' });
  });

  it('never smuggles a second request', async () => {
    const hidden = probe.request('GET', '/v1/phone-numbers');
    const head = probe.request('GET', LIVE, { headers: [`Content-Length: ${hidden.length}`] });
    const reply = await exchange(probe.stack.url, Buffer.concat([head, hidden]));
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#' });
    expect(reply.body).not.toContain('HTTP/1.1');
  });
});

describe('headers', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `X-${i}: 1`);

  it('are refused when there are too many, never dropped', async () => {
    for (const count of [98, 500]) {
      const reply = await probe.send('GET', '/v1/phone-numbers', { headers: many(count) });
      await probe.expectRefusal(reply, { code: 'headers_too_large' });
    }
    expect((await probe.send('GET', '/v1/phone-numbers', { headers: many(97) })).status).toBe(200);
  });

  it('are refused when they are too large', async () => {
    for (const headers of [[`X-A: ${'a'.repeat(20_000)}`], [`${'a'.repeat(20_000)}: 1`]]) {
      await probe.expectRefusal(await probe.send('GET', LIVE, { headers }), { code: 'headers_too_large' });
    }
  });

  it('name one host', async () => {
    const host = { code: 'invalid_request', pointer: '#/header/host' } as const;
    const authorization = `Authorization: Bearer ${probe.tenant.clientSecret}`;
    const request = (hosts: string) =>
      `GET /v1/phone-numbers HTTP/1.1\r\n${hosts}${authorization}\r\nConnection: close\r\n\r\n`;
    for (const hosts of ['', 'Host: a\r\nHost: b\r\n', 'Host: a\r\nhost: a\r\n']) {
      await probe.expectRefusal(await exchange(probe.stack.url, request(hosts)), host);
    }
    expect((await exchange(probe.stack.url, request('Host: a\r\n'))).status).toBe(200);
  });

  it('cannot expect what nobody gives', async () => {
    const reply = await probe.send('POST', probe.qrCodes, { headers: [JSON_TYPE, 'Expect: magic'], body: '{}' });
    await probe.expectRefusal(reply, { code: 'invalid_request', status: 417, pointer: '#/header/expect' });
  });

  it('that ask to go on do not get around the limits', async () => {
    const headers = [JSON_TYPE, 'Expect: 100-continue', 'Content-Length: 99999999'];
    await probe.expectRefusal(await probe.send('POST', probe.qrCodes, { headers }), { code: 'payload_too_large' });
  });

  it('cannot turn a request into something else', async () => {
    const headers = ['Upgrade: websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13'];
    expect((await probe.send('GET', LIVE, { headers })).status).toBe(200);
  });
});

describe('X-Request-Id', () => {
  const idOf = async (...headers: string[]) => (await probe.send('GET', LIVE, { headers })).headers['x-request-id'];

  it.each(['a', 'req_0192f3c4-5d6e.7a~8b', 'a'.repeat(64)])('is taken over when it is well-formed: %s', async (id) => {
    expect(await idOf(`X-Request-Id: ${id}`)).toBe(id);
  });

  it.each([
    '',
    'a'.repeat(65),
    'a b',
    'a\tb',
    'a,b',
    'a;b',
    '"a"',
    '<script>',
    '\u0024{jndi:ldap://x}',
    '-a',
    '../a',
    '%0d%0a',
    '\u00e9',
    '{"a":1}',
  ])('is replaced when it is not: %j', async (id) => {
    expect(await idOf(`X-Request-Id: ${id}`)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is replaced when there are two', async () => {
    expect(await idOf('X-Request-Id: a', 'X-Request-Id: a')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the time for a request', () => {
  it('is limited, for its headers and for all of it', () => {
    const server = probe.stack.app.getHttpServer() as Server;
    expect(server.headersTimeout).toBeLessThanOrEqual(30_000);
    expect(server.requestTimeout).toBeLessThanOrEqual(30_000);
    expect(server.headersTimeout).toBeGreaterThan(0);
    expect(server.requestTimeout).toBeGreaterThan(0);
    expect(server.keepAliveTimeout).toBeLessThanOrEqual(120_000);
  });
});
