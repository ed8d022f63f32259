import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Probe } from './probe.js';

let probe: Probe;

beforeAll(async () => {
  probe = await Probe.start();
});
beforeEach(() => probe.stack.sandbox.forgetCalls());
afterAll(() => probe.stack.close());

const QR_CODE = '{"prefilledMessage":"Hello","imageFormat":"PNG"}';
/** Would be refused by the validator, so a reply other than 400 means that nobody validated it. */
const WRONG = '{"prefilledMessage":"Hello","imageFormat":"PNG","unexpected":1}';

const post = (headers: readonly string[], body: string) => probe.send('POST', probe.qrCodes, { headers, body });

describe.each([
  'application/json',
  'Application/JSON',
  'APPLICATION/JSON;CHARSET=UTF-8',
  'application/json; charset="utf-8"',
  'application/json ; charset=utf8; profile=x',
  'application/json;',
  ' application/json ',
  '\tapplication/json\t',
])('Content-Type:%s', (type) => {
  const header = `Content-Type:${type}`;

  it('is JSON', async () => {
    expect((await post([header], QR_CODE)).status).toBe(201);
  });

  it('does not get around the validation', async () => {
    const reply = await post([header], WRONG);
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#/unexpected' });
  });

  it('does not get around the parser', async () => {
    const reply = await post([header], QR_CODE.replace('{', '{"__proto__":{},'));
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#/__proto__' });
  });
});

describe.each([
  '',
  'a',
  '*/*',
  'json',
  'text/plain',
  'text/json',
  'application/jsonx',
  'application/json x',
  'application /json',
  'application/ json',
  'application//json',
  'application\\json',
  'application/json/',
  'application/json+xml',
  'application/vnd.api+json',
  'application/problem+json',
  'application/merge-patch+json',
  'application/json, application/json',
  'application/json,text/plain',
  'text/plain, application/json',
  'text/plain; application/json',
  'text/plain;a="application/json"',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; application/json',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json; charset=utf-7',
  'application/json; charset="latin1"',
  'application/json\u00a0',
])('Content-Type: %s', (type) => {
  it.each([QR_CODE, WRONG])('is refused, whatever the body: %s', async (body) => {
    await probe.expectRefusal(await post([`Content-Type: ${type}`], body), { code: 'unsupported_media_type' });
  });
});

describe('a body', () => {
  it('without a Content-Type is refused', async () => {
    for (const body of [QR_CODE, WRONG]) {
      await probe.expectRefusal(await post([], body), { code: 'unsupported_media_type' });
    }
  });

  it.each([
    ['application/json', 'text/plain'],
    ['text/plain', 'application/json'],
    ['application/json', 'application/json'],
  ])('with two Content-Types is refused: %s and %s', async (one, other) => {
    const reply = await post([`Content-Type: ${one}`, `Content-type: ${other}`], QR_CODE);
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#/header/content-type' });
  });

  it.each(['gzip', 'br', 'deflate, identity', 'utf-8'])('that says it is compressed is refused: %s', async (coding) => {
    const reply = await post(['Content-Type: application/json', `Content-Encoding: ${coding}`], QR_CODE);
    await probe.expectRefusal(reply, { code: 'unsupported_media_type' });
  });

  it.each(['\0', '\x01', '\x7f'])('is refused with a control character in its Content-Type: %j', async (character) => {
    const reply = await post([`Content-Type: application/json${character}`], QR_CODE);
    expect([400, 415]).toContain(reply.status);
    expect(await probe.stack.sandbox.calls()).toEqual([]);
  });

  it.each(['GET', 'HEAD'])('has no place in a %s', async (method) => {
    for (const headers of [['Content-Type: application/json'], ['Content-Type: text/plain'], []]) {
      const reply = await probe.send(method, probe.qrCodes, { headers, body: '{"custSpaceId":"other"}' });
      expect(reply.status).toBe(400);
      if (method === 'GET') await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#' });
      expect(await probe.stack.sandbox.calls()).toEqual([]);
    }
  });

  it('of a DELETE is read like any other', async () => {
    const path = `${probe.qrCodes}/D9II3K7Q`;
    const named = await probe.sendJson('DELETE', path, '{"custSpaceId":"other"}');
    await probe.expectRefusal(named, { code: 'reserved_parameter', pointer: '#/custSpaceId' });
    const unknown = await probe.sendJson('DELETE', path, '{"unexpected":1}');
    await probe.expectRefusal(unknown, { code: 'invalid_request', pointer: '#/unexpected' });
    const text = await probe.send('DELETE', path, { headers: ['Content-Type: text/plain'], body: 'custSpaceId' });
    await probe.expectRefusal(text, { code: 'unsupported_media_type' });
  });
});

describe('a form', () => {
  it('is taken at the token endpoint alone', async () => {
    const form = ['Content-Type: application/x-www-form-urlencoded'];
    const body = `grant_type=client_credentials&client_id=${probe.tenant.clientId}&client_secret=${probe.tenant.clientSecret}`;
    expect((await probe.send('POST', '/oauth/token', { headers: form, body, anonymous: true })).status).toBe(200);
    const reply = await probe.send('POST', probe.qrCodes, { headers: form, body });
    await probe.expectRefusal(reply, { code: 'unsupported_media_type' });
    for (const path of ['/oauth/token/', '/oauth/%74oken/x', '/nowhere']) {
      await probe.expectRefusal(await probe.send('POST', path, { headers: form, body }), { code: 'not_found' });
    }
  });

  it('is refused when it is too large', async () => {
    const headers = ['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${16 * 1024 + 1}`];
    const reply = await probe.send('POST', '/oauth/token', { headers, anonymous: true });
    await probe.expectRefusal(reply, { code: 'payload_too_large' });
  });
});
