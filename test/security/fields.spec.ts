import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Probe } from './probe.js';

let probe: Probe;

beforeAll(async () => {
  probe = await Probe.start();
});
beforeEach(() => probe.stack.sandbox.forgetCalls());
afterAll(() => probe.stack.close());

const message = (fields: object) =>
  JSON.stringify({
    channelType: 'whatsapp',
    from: probe.tenant.phoneNumber,
    to: '8613900005678',
    type: 'message',
    messageType: 'text',
    content: { text: 'Hello' },
    ...fields,
  });

describe('the name of a parameter that only the gateway sets', () => {
  const spellings = [
    'CustSpaceId',
    'custSpaceId',
    'custspaceid',
    'CUSTSPACEID',
    'custSpaceID',
    'cust_space_id',
    'CUST_SPACE_ID',
    'cust-space-id',
    'cust.space.id',
    'Cust Space Id',
    '_custSpaceId',
    'custSpaceId[]',
    'custSpaceId1',
    'IsvCode',
    'isvCode',
    'isv_code',
    'ISVCODE',
    'OwnerId',
    'owner_id',
    'ownerID',
    'ResourceOwnerId',
    'resourceOwnerAccount',
    'resource_owner_id',
    'RESOURCEOWNER',
  ];

  it.each(spellings)('is refused in the query: %s', async (name) => {
    const written = [encodeURIComponent(name), [...Buffer.from(name)].map((byte) => `%${byte.toString(16)}`).join('')];
    const requests = [
      ['GET', '/v1/phone-numbers'],
      ['GET', probe.qrCodes],
      ['POST', '/v1/phone-numbers/sync'],
      ['DELETE', `${probe.qrCodes}/D9II3K7Q`],
    ] as const;
    for (const [method, path] of requests) {
      for (const query of written.flatMap((each) => [each, `${each}=other`, `status=x&${each}=a&${each}=b`])) {
        const pointer = `#/query/${encodeURIComponent(name)}`;
        await probe.expectRefusal(await probe.send(method, `${path}?${query}`), {
          code: 'reserved_parameter',
          pointer,
        });
      }
    }
  });

  it.each(spellings)('is refused in the body, at any depth: %s', async (name) => {
    const named = { [name]: 'other' };
    const escaped = encodeURIComponent(name);
    const cases: [path: string, body: object, pointer: string][] = [
      ['/v1/phone-numbers', named, `#/${escaped}`],
      ['/v1/phone-numbers/sync', named, `#/${escaped}`],
      ['/v1/messages', { content: { text: 'a', deep: [{ deeper: named }] } }, `#/content/deep/0/deeper/${escaped}`],
      ['/v1/messages', { templateParams: named }, `#/templateParams/${escaped}`],
      ['/v1/messages', { flowAction: { flowActionData: named } }, `#/flowAction/flowActionData/${escaped}`],
      ['/v1/messages/batches', { recipients: [{}, named] }, `#/recipients/1/${escaped}`],
      ['/v1/templates', { components: [{ buttons: [named] }] }, `#/components/0/buttons/0/${escaped}`],
    ];
    for (const [path, fields, pointer] of cases) {
      const reply = await probe.sendJson(
        'POST',
        path,
        path === '/v1/messages' ? message(fields) : JSON.stringify(fields),
      );
      await probe.expectRefusal(reply, { code: 'reserved_parameter', pointer });
    }
  });

  it.each([
    'CustSpaceId',
    'Cust-Space-Id',
    'X-Cust-Space-Id',
    'x_isv_code',
    'X-ISVCode',
    'OwnerId',
    'Resource-Owner-Id',
  ])('is refused as that of a header: %s', async (name) => {
    const headers = [`${name}: other`, 'Content-Type: application/json'];
    const refusal = { code: 'reserved_parameter', pointer: `#/header/${name.toLowerCase()}` } as const;
    await probe.expectRefusal(await probe.send('GET', '/v1/phone-numbers', { headers }), refusal);
    await probe.expectRefusal(await probe.send('POST', '/v1/messages', { headers, body: message({}) }), refusal);
  });

  it('in look-alike letters is a name like any other', async () => {
    for (const name of ['ｃustSpaceId', 'сustSpaceId', 'cust\u200bSpaceIds', 'a[custSpaceId]', 'x.CustSpaceId']) {
      const pointer = `#/query/${encodeURIComponent(name)}`;
      const reply = await probe.send('GET', `/v1/phone-numbers?${encodeURIComponent(name)}=other`);
      await probe.expectRefusal(reply, { code: 'invalid_request', pointer });
    }
  });
});

describe('a phone number', () => {
  const dress = (digits: string) => [
    `+${digits}`,
    `+${digits.slice(0, 2)} ${digits.slice(2)}`,
    `(+${digits})`.replace('(+', '+('),
    `+${digits.slice(0, 2)} (${digits.slice(2, 5)}) ${digits.slice(5, 8)}-${digits.slice(8)}`,
    ` ${digits.slice(0, 5)}.${digits.slice(5)} `,
  ];

  it('goes out as digits, however it was written', async () => {
    for (const written of dress(probe.tenant.phoneNumber)) {
      for (const encoded of [encodeURIComponent(written), encodeURI(written)]) {
        await probe.stack.sandbox.forgetCalls();
        const fresh = { headers: ['Cache-Control: no-cache'] };
        expect((await probe.send('GET', `/v1/phone-numbers/${encoded}/qr-codes`, fresh)).status).toBe(200);
        const [call] = await probe.stack.sandbox.calls();
        expect(call?.params.PhoneNumber).toBe(probe.tenant.phoneNumber);
      }
    }
    for (const from of dress(probe.tenant.phoneNumber)) {
      await probe.stack.sandbox.forgetCalls();
      const [to] = dress('8613900005678');
      await probe.sendJson('POST', '/v1/messages', message({ from, to }));
      const [call] = await probe.stack.sandbox.calls('SendChatappMessage');
      expect(call?.params).toMatchObject({ From: probe.tenant.phoneNumber, To: '8613900005678' });
    }
  });

  it('in a list of recipients goes out as digits, too', async () => {
    const recipients = dress('8613900005678').map((to) => ({ to }));
    const body = { channelType: 'whatsapp', from: probe.tenant.phoneNumber, language: 'en_US', recipients };
    await probe.sendJson('POST', '/v1/messages/batches', JSON.stringify(body));
    const [call] = await probe.stack.sandbox.calls('SendChatappMassMessage');
    const sent = JSON.parse(call!.params.SenderList!) as { To: string }[];
    expect(new Set(sent.map(({ To }) => To))).toEqual(new Set(['8613900005678']));
  });

  const wrong = [
    '٨٦١٣٨٠٠٠٠١٢٣٤',
    '86138٠٠٠٠١٢٣٤',
    '８６１３８００００１２３４',
    '++8613800001234',
    '86+13800001234',
    '8613800001234+',
    '86\u00a013800001234',
    '86\u200b13800001234',
    '86\t13800001234',
    '86;13800001234',
    '86/13800001234',
    '86,13800001234',
    '86138 0000 １234',
    '()',
    '+',
    ' ',
  ];

  it.each([...wrong, 'abc', '8613800001234x', '1234', '8613800001234567', '0x1f600d5a', '8.6e12'])(
    'is refused in the path: %j',
    async (number) => {
      const reply = await probe.send('GET', `/v1/phone-numbers/${encodeURIComponent(number)}/qr-codes`);
      await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#/path/phoneNumber' });
    },
  );

  it.each([...wrong, '', '8613800001234\r\n', '8613800001234\0', 8_613_800_001_234, null, ['8613800001234'], {}])(
    'is refused in the body: %j',
    async (number) => {
      for (const field of ['from', 'to']) {
        const reply = await probe.sendJson('POST', '/v1/messages', message({ [field]: number }));
        await probe.expectRefusal(reply, { code: 'invalid_request', pointer: `#/${field}` });
      }
      const recipients = [{ to: '8613900005678' }, { to: number }];
      const body = { channelType: 'whatsapp', from: probe.tenant.phoneNumber, language: 'en_US', recipients };
      const batch = await probe.sendJson('POST', '/v1/messages/batches', JSON.stringify(body));
      await probe.expectRefusal(batch, { code: 'invalid_request', pointer: '#/recipients/1/to' });
      const added = { countryCode: '86', phoneNumber: number, verifiedName: 'Tests' };
      const reply = await probe.sendJson('POST', '/v1/phone-numbers', JSON.stringify(added));
      await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#/phoneNumber' });
    },
  );
});

describe('a whole number in the query', () => {
  it.each([
    '%2B5',
    '+5',
    '5+',
    '5%205',
    '(5)',
    '%D9%A5',
    '%EF%BC%95',
    '5.0',
    '5e0',
    '0x5',
    '0b1',
    '-5',
    '0',
    '101',
    '99999999999999999999',
    '',
    'NaN',
    'Infinity',
    '5,6',
    '5%00',
    '5%0A',
    'null',
  ])('is refused: %s', async (value) => {
    const reply = await probe.send('GET', `/v1/templates?limit=${value}`);
    await probe.expectRefusal(reply, { code: 'invalid_request', pointer: '#/query/limit' });
  });
});
