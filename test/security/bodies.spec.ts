import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '../support/stack.js';
import { Probe } from './probe.js';
import { exchange } from './raw-http.js';

let probe: Probe;

beforeAll(async () => {
  probe = await Probe.start();
});
beforeEach(() => probe.stack.sandbox.forgetCalls());
afterAll(() => probe.stack.close());

const QR_CODE = '{"prefilledMessage":"Hello","imageFormat":"PNG"}';
const MIB = 1024 * 1024;

/** A message whose content is what is given. */
const withContent = (content: string) =>
  `{"channelType":"whatsapp","from":"${probe.tenant.phoneNumber}","to":"8613900005678","type":"message",` +
  `"messageType":"text","content":${content}}`;

describe('a body as it should be', () => {
  it('is taken', async () => {
    expect((await probe.sendJson('POST', probe.qrCodes, QR_CODE)).status).toBe(201);
    expect((await probe.sendJson('POST', '/v1/messages', withContent('{"text":"Hello"}'))).status).not.toBe(400);
    expect(await probe.stack.sandbox.calls()).toHaveLength(2);
  });
});

describe('a body that is not JSON', () => {
  it.each([
    '{',
    '{"prefilledMessage":"Hello","imageFormat":"PNG"',
    `${QR_CODE}${QR_CODE}`,
    '{"prefilledMessage":"Hello",}',
    "{'prefilledMessage':'Hello'}",
    '{prefilledMessage:1}',
    '{"prefilledMessage":NaN}',
    '{"prefilledMessage":01}',
    '{"prefilledMessage":"line\nbreak","imageFormat":"PNG"}',
    '{"prefilledMessage":"\\x41","imageFormat":"PNG"}',
    `/* comment */${QR_CODE}`,
    `\ufeff${QR_CODE}`,
    'undefined',
    'prefilledMessage=Hello&imageFormat=PNG',
    '\0',
  ])('is refused: %j', async (body) => {
    await probe.expectRefusal(await probe.sendJson('POST', probe.qrCodes, body), { code: 'invalid_request' });
  });

  it('is refused when it is not UTF-8', async () => {
    for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe2, 0x82]]) {
      const body = Buffer.concat([Buffer.from('{"prefilledMessage":"'), Buffer.from(bytes), Buffer.from('"}')]);
      await probe.expectRefusal(await probe.sendJson('POST', probe.qrCodes, body), { code: 'invalid_request' });
    }
  });

  it.each(['null', '[]', `[${QR_CODE}]`, '"text"', '1', 'true'])(
    'is refused when it is no object: %s',
    async (body) => {
      for (const path of [probe.qrCodes, '/v1/phone-numbers/sync']) {
        await probe.expectRefusal(await probe.sendJson('POST', path, body), { code: 'invalid_request', pointer: '#' });
      }
    },
  );

  it('never gets anywhere when it ends too early', async () => {
    const whole = probe.request('POST', probe.qrCodes, { headers: ['Content-Type: application/json'], body: QR_CODE });
    for (const missing of [1, 5, QR_CODE.length]) {
      const reply = await exchange(probe.stack.url, whole.subarray(0, -missing), { halfClose: true });
      await probe.expectRefusal(reply, { code: 'invalid_request' });
    }
  });
});

describe('a body that is too much', () => {
  it('is refused by its length, before it is read', async () => {
    const headers = ['Content-Type: application/json', `Content-Length: ${MIB + 1}`];
    await probe.expectRefusal(await probe.send('POST', probe.qrCodes, { headers }), { code: 'payload_too_large' });
  });

  it('is refused while it is read, when it does not say its length', async () => {
    const chunk = `${(MIB / 4).toString(16)}\r\n${'a'.repeat(MIB / 4)}\r\n`;
    const head = probe.request('POST', probe.qrCodes, {
      headers: ['Content-Type: application/json', 'Transfer-Encoding: chunked'],
    });
    const reply = await exchange(probe.stack.url, `${head}${chunk.repeat(5)}0\r\n\r\n`);
    await probe.expectRefusal(reply, { code: 'payload_too_large' });
  });

  it.each([
    ['arrays', '['.repeat(MIB / 2) + ']'.repeat(MIB / 2)],
    ['open arrays', '['.repeat(MIB)],
    ['objects', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`],
  ])('is refused when it is nested too deeply: %s', async (_, content) => {
    for (const body of [content, withContent(content)].filter(({ length }) => length <= MIB)) {
      await probe.expectRefusal(await probe.sendJson('POST', '/v1/messages', body), { code: 'invalid_request' });
    }
  });

  it('is refused when it has more values than any operation takes', async () => {
    const reply = await probe.sendJson('POST', '/v1/messages', withContent(`[${Array(150_000).fill('[]').join()}]`));
    await probe.expectRefusal(reply, { code: 'invalid_request' });
    expect(JSON.parse(reply.body).detail).toBe('The body holds more than 150,000 values.');
  });

  it('gets a short answer however much is wrong with it', async () => {
    const mistakes = Array.from({ length: 20_000 }, (_, i) => `"${'x'.repeat(30)}${i}":1`).join();
    const reply = await probe.sendJson('POST', probe.qrCodes, `{${mistakes}}`);
    await probe.expectRefusal(reply, { code: 'invalid_request' });
    expect(reply.body.length).toBeLessThan(8_192);
  });
});

describe('a body that nobody may send', () => {
  const json = 'Content-Type: application/json';
  const bodies: [what: string, headers: string[], body: string][] = [
    ['no JSON', [json], '{'],
    ['another type', ['Content-Type: text/plain'], 'text'],
    ['too large', [json, `Content-Length: ${MIB + 1}`], ''],
  ];

  it.each(bodies)('is not looked at without credentials: %s', async (_, headers, body) => {
    for (const path of ['/v1/messages', '/admin/v1/tenants']) {
      const reply = await probe.send('POST', path, { headers, body, anonymous: true });
      await probe.expectRefusal(reply, { code: 'unauthenticated' });
    }
  });

  it.each(bodies)('is not looked at without a right to call the operation: %s', async (_, headers, body) => {
    const reply = await probe.send('POST', '/admin/v1/tenants', { headers, body });
    await probe.expectRefusal(reply, { code: 'forbidden' });
  });

  it.each(bodies)('is not looked at where nothing is: %s', async (_, headers, body) => {
    const nowhere = await probe.send('POST', '/nowhere', { headers, body, anonymous: true });
    await probe.expectRefusal(nowhere, { code: 'not_found' });
    const unknownMethod = await probe.send('PATCH', '/v1/messages', { headers, body, anonymous: true });
    await probe.expectRefusal(unknownMethod, { code: 'method_not_allowed' });
  });

  it('is not taken from whoever was shut out while it came', async () => {
    const { id, credentialId, clientSecret, phoneNumber } = await probe.stack.createTenant();
    await probe.stack.sandbox.forgetCalls();
    const credential = `${probe.stack.url}/admin/v1/tenants/${id}/credentials/${credentialId}`;
    async function* slowly() {
      yield Buffer.from(QR_CODE.slice(0, 10));
      await sleep(200);
      const headers = { authorization: `Bearer ${OPERATOR.clientSecret}` };
      expect((await fetch(credential, { method: 'DELETE', headers })).status).toBe(204);
      yield Buffer.from(QR_CODE.slice(10));
    }
    const reply = await fetch(`${probe.stack.url}/v1/phone-numbers/${phoneNumber}/qr-codes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clientSecret}`, 'content-type': 'application/json' },
      body: slowly(),
      duplex: 'half',
    });
    expect([reply.status, await probe.stack.sandbox.calls()]).toEqual([401, []]);
  });

  it('is answered before it has come, and the next request on the connection is, too', async () => {
    const head = probe.request('POST', '/v1/messages', { headers: [json, `Content-Length: ${MIB}`], anonymous: true });
    const half = 'a'.repeat(MIB / 2);
    const next = probe.request('GET', '/v1/phone-numbers');
    const reply = await exchange(probe.stack.url, head.toString().replace('Connection: close\r\n', '') + half, {
      onceAnswered: half + next,
    });
    const [body, second] = reply.body.split('HTTP/1.1 ');
    expect([reply.status, JSON.parse(body!).code]).toEqual([401, 'unauthenticated']);
    expect(second).toMatch(/^200 /);
  });
});

describe('a name', () => {
  it.each([
    ['#/imageFormat', '{"imageFormat":"PNG","prefilledMessage":"Hello","imageFormat":"SVG"}'],
    ['#/imageFormat', '{"imageFormat":"PNG","prefilledMessage":"Hello","imageForma\\u0074":"PNG"}'],
    ['#/prefilledMessage/0/a', '{"prefilledMessage":[{"a":1,"a":1}]}'],
  ])('stands once in an object: %s', async (pointer, body) => {
    const reply = await probe.sendJson('POST', probe.qrCodes, body);
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer });
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('cannot be %s', async (name) => {
    const pointer = name.replace('\\u005f', '_');
    const hostile = `{"${name}":{"polluted":true,"imageFormat":"PNG"}}`;
    const body = `${QR_CODE.slice(0, -1)},${hostile.slice(1)}`;
    const top = await probe.sendJson('POST', probe.qrCodes, body);
    await probe.expectRefusal(top, { code: 'invalid_request', pointer: `#/${pointer}` });
    const deep = await probe.sendJson('POST', '/v1/messages', withContent(`{"text":[{"a":${hostile}}]}`));
    await probe.expectRefusal(deep, { code: 'invalid_request', pointer: `#/content/text/0/a/${pointer}` });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['NUL', 'a\\u0000', '#/content/a%00'],
    ['half of a surrogate pair', '\\ud800', '#/content/%EF%BF%BD'],
  ])('cannot hold %s', async (_, name, pointer) => {
    const reply = await probe.sendJson('POST', '/v1/messages', withContent(`{"text":"Hello","${name}":1}`));
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer });
  });
});

describe('a text', () => {
  it.each(['\\u0000', 'a\\u0000b', '\\ud800', '\\udfff\\ud800', 'a\\ude00'])('cannot hold %s', async (text) => {
    const reply = await probe.sendJson('POST', probe.qrCodes, `{"prefilledMessage":"${text}","imageFormat":"PNG"}`);
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#/prefilledMessage' });
    const deep = await probe.sendJson('POST', '/v1/messages', withContent(`{"text":["${text}"]}`));
    await probe.expectRefusal(deep, { code: 'invalid_request', pointer: '#/content/text/0' });
  });

  it.each(['\\r\\n', '\\r', '\\n', '\\t', '\\u001b[31m', '\\u007f'])('of one line cannot hold %s', async (text) => {
    const fields = { countryCode: '86', phoneNumber: '13700001234', verifiedName: 'Tests', preValidateId: '1' };
    for (const field of Object.keys(fields)) {
      const body = JSON.stringify({ ...fields, [field]: 'a@b' }).replace('a@b', `1${text}X-Injected: 1`);
      const reply = await probe.sendJson('POST', '/v1/phone-numbers', body);
      await probe.expectRefusal(reply, { code: 'invalid_request', pointer: `#/${field}` });
    }
  });
});

describe('a field that is not known', () => {
  it.each([
    ['/v1/messages', { productAction: { sections: [{ unknown: 1 }] } }, '#/productAction/sections/0/unknown'],
    ['/v1/messages', { flowAction: { flowActionData: {}, unknown: {} } }, '#/flowAction/unknown'],
    ['/v1/messages', { Content: {} }, '#/Content'],
    ['/v1/messages/batches', { recipients: [{ to: '8613900005678', unknown: null }] }, '#/recipients/0/unknown'],
    [
      '/v1/templates',
      { components: [{ type: 'BODY', buttons: [{ unknown: '' }] }] },
      '#/components/0/buttons/0/unknown',
    ],
    ['/v1/phone-numbers/sync', { unknown: 1 }, '#/unknown'],
  ])('is refused wherever it stands: %s %j', async (path, body, pointer) => {
    const reply = await probe.sendJson('POST', path, JSON.stringify(body));
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer });
  });
});
