import { describe, expect, it } from 'vitest';
import { startSandbox } from './harness.js';

describe('the calls received', () => {
  it('are listed with the parameters of query and form, signature parts left out', async () => {
    const { call, callV1, recorded } = await startSandbox();
    await call('ListChatappTemplate', { Page: '{"Index":1,"Size":10}' });
    await callV1('QueryChatappPhoneNumbers', { Status: 'CONNECTED', CustSpaceId: 'cams-own' });
    expect(await recorded()).toEqual([
      {
        seq: 1,
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        action: 'ListChatappTemplate',
        params: { Page: '{"Index":1,"Size":10}' },
        accessKeyId: 'testid',
        status: 200,
        code: 'OK',
      },
      expect.objectContaining({
        seq: 2,
        action: 'QueryChatappPhoneNumbers',
        params: { Status: 'CONNECTED', CustSpaceId: 'cams-own' },
      }),
    ]);
  });

  it('include those refused', async () => {
    const { call, url, control, recorded } = await startSandbox();
    await control('PUT', '/limits', { action: 'QueryChatappPhoneNumbers', qps: 0 });
    await fetch(url);
    await call('Nonsense', {}, { accessKeyId: 'nobody' });
    await call('QueryChatappPhoneNumbers');
    expect(await recorded()).toMatchObject([
      { action: null, accessKeyId: null, status: 400, code: 'MissingAccessKeyId' },
      { action: 'Nonsense', accessKeyId: 'nobody', status: 404, code: 'InvalidAccessKeyId.NotFound' },
      { action: 'QueryChatappPhoneNumbers', accessKeyId: 'testid', status: 400, code: 'Throttling.User' },
    ]);
  });

  it('can be narrowed down and forgotten, without using a number twice', async () => {
    const { call, control, recorded } = await startSandbox();
    for (const action of ['ListChatappTemplate', 'QueryChatappPhoneNumbers', 'ListChatappTemplate']) await call(action);
    expect(await recorded('?action=ListChatappTemplate')).toMatchObject([{ seq: 1 }, { seq: 3 }]);
    expect(await recorded('?action=ListChatappTemplate&since=1')).toMatchObject([{ seq: 3 }]);
    const [, second] = await recorded();
    expect((await recorded(`?since=${second!.at}`)).at(-1)).toMatchObject({ seq: 3 });
    expect(await recorded(`?since=${new Date(Date.now() + 1_000).toISOString()}`)).toEqual([]);
    expect((await control('DELETE', '/calls')).status).toBe(204);
    expect(await recorded()).toEqual([]);
    await call('ListChatappTemplate');
    expect(await recorded()).toMatchObject([{ seq: 4 }]);
  });
});

describe('spaces', () => {
  it('are made with connected numbers, and completed when made again', async () => {
    const { call, control } = await startSandbox();
    const make = (...phoneNumbers: string[]) => control('POST', '/spaces', { custSpaceId: 'cams-a', phoneNumbers });
    expect(await make('8613800001234')).toEqual({
      status: 201,
      body: { custSpaceId: 'cams-a', phoneNumbers: ['8613800001234'] },
    });
    await call('ChatappPhoneNumberDeregister', { CustSpaceId: 'cams-a', PhoneNumber: '8613800001234' });
    await make('8613800001234', '8613800005678');
    expect((await call('QueryChatappPhoneNumbers', { CustSpaceId: 'cams-a' })).body).toMatchObject({
      PhoneNumbers: [
        { PhoneNumber: '8613800001234', Status: 'DISCONNECTED' },
        { PhoneNumber: '8613800005678', Status: 'CONNECTED', CodeVerificationStatus: 'VERIFIED' },
      ],
    });
  });

  it('do not share a number, and a refused request makes nothing', async () => {
    const { call, control } = await startSandbox();
    await control('POST', '/spaces', { custSpaceId: 'cams-a', phoneNumbers: ['8613800001234'] });
    expect(
      await control('POST', '/spaces', { custSpaceId: 'cams-b', phoneNumbers: ['8613800005678', '8613800001234'] }),
    ).toMatchObject({ status: 409, body: { field: 'phoneNumbers' } });
    expect((await call('QueryChatappPhoneNumbers', { CustSpaceId: 'cams-b' })).status).toBe(400);
  });
});

describe('a space that a number has moved away from', () => {
  it('can be made again as it was', async () => {
    const { call, control } = await startSandbox();
    const space = { custSpaceId: 'cams-a', phoneNumbers: ['8613800001234'] };
    const number = { CustSpaceId: 'cams-b', PhoneNumber: '8613800001234' };
    await control('POST', '/spaces', space);
    await control('POST', '/spaces', { custSpaceId: 'cams-b' });
    await call('CreateChatappMigrationInitiate', { ...number, CountryCode: '86', MobileNumber: '13800001234' });
    await call('GetMigrationVerifyCode', { ...number, Method: 'sms', Locale: 'en' });
    await call('ChatappMigrationVerified', { ...number, VerifyCode: '123456' });
    await call('ChatappMigrationRegister', number);
    expect(await control('POST', '/spaces', space)).toEqual({ status: 201, body: space });
    const answer = await call('QueryChatappPhoneNumbers', { CustSpaceId: 'cams-a' });
    expect(answer.body).toMatchObject({ PhoneNumbers: [{ Status: 'MIGRATED' }] });
  });
});

describe('wrong input', () => {
  it.each([
    ['POST', '/spaces', {}, 'custSpaceId'],
    ['POST', '/spaces', { custSpaceId: 'a', phoneNumbers: ['+8613800001234'] }, 'phoneNumbers.0'],
    ['POST', '/faults', { action: 'Nonsense', times: 1, status: 500 }, 'action'],
    ['POST', '/faults', { action: '*', times: 0, status: 500 }, 'times'],
    ['POST', '/faults', { action: '*', times: 1, status: 99 }, 'status'],
    ['POST', '/faults', { action: '*', times: 1, drop: 'never' }, 'drop'],
    ['POST', '/faults', { action: '*', times: 1 }, 'body'],
    ['POST', '/faults', { action: '*', times: 1, status: 500, often: true }, 'body'],
    ['PUT', '/limits', { action: 'Nonsense', qps: 1 }, 'action'],
    ['PUT', '/limits', { action: 'ListChatappTemplate' }, 'qps'],
    ['POST', '/inbound', { from: '8613900000000' }, 'to'],
    ['GET', '/calls?since=yesterday', undefined, 'since'],
  ])('%s %s %j names the field', async (method, path, body, field) => {
    const { control } = await startSandbox();
    const answer = await control(method, path, body);
    expect(answer).toMatchObject({ status: 400, body: { field, error: expect.stringContaining(`${field}: `) } });
  });

  it('that is not JSON is refused', async () => {
    const { url } = await startSandbox();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/_sandbox/faults`, { method: 'POST', headers, body: '{' });
    expect(response.status).toBe(400);
  });
});

describe('callers from elsewhere', () => {
  it.each([
    ['another address', { remoteAddress: '10.0.0.7' }],
    [
      'another address, claimed to be this one',
      { remoteAddress: '10.0.0.7', headers: { 'x-forwarded-for': '127.0.0.1' } },
    ],
    ['a web page', { headers: { origin: 'https://evil.example' } }],
    ['a web page without an address', { headers: { origin: 'null' } }],
    ['a web page whose name leads here', { headers: { host: 'evil.example' } }],
  ])('are refused: %s', async (_what, request) => {
    const { app } = await startSandbox();
    for (const [method, path] of [
      ['GET', '/calls'],
      ['DELETE', '/calls'],
      ['POST', '/faults'],
      ['PUT', '/limits'],
    ] as const) {
      const response = await app.inject({ method, url: `/_sandbox${path}`, ...request });
      expect(response.statusCode).toBe(403);
    }
  });

  it('may call CAMS itself', async () => {
    const { app } = await startSandbox();
    expect((await app.inject({ method: 'HEAD', url: '/', remoteAddress: '10.0.0.7' })).statusCode).toBe(200);
  });

  it('are web pages of this machine', async () => {
    const { app } = await startSandbox();
    const headers = { origin: 'http://localhost:3000' };
    expect((await app.inject({ method: 'GET', url: '/_sandbox/calls', headers })).statusCode).toBe(200);
  });
});
