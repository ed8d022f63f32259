import { describe, expect, it } from 'vitest';
import { signedV1, startSandbox } from './harness.js';

const UUID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;

describe('the envelope', () => {
  it('of a success', async () => {
    const { call } = await startSandbox();
    const { status, headers, body } = await call('QueryChatappPhoneNumbers');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json;charset=utf-8');
    expect(headers.get('content-encoding')).toBeNull();
    expect(body).toEqual({
      RequestId: expect.stringMatching(UUID),
      Code: 'OK',
      Message: 'OK',
      AccessDeniedDetail: 'None',
      Success: true,
      PhoneNumbers: [],
    });
  });

  it('of a business failure', async () => {
    const { call } = await startSandbox();
    expect(await call('ListChatappTemplate', { Page: 'first' })).toMatchObject({
      status: 200,
      body: { Code: 'InvalidParameter.PageInvalid', Success: false, RequestId: expect.stringMatching(UUID) },
    });
  });

  it('of a platform failure', async () => {
    const { call, url } = await startSandbox();
    const { status, headers, body } = await call('Nonsense');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/json;charset=utf-8');
    expect(body).toEqual({
      RequestId: expect.stringMatching(UUID),
      HostId: new URL(url).host,
      Code: 'InvalidApi.NotFound',
      Message: expect.any(String),
      Recommend: expect.stringContaining('https://'),
    });
  });
});

describe('what is asked for', () => {
  it.each(['querychatappphonenumbers', 'toString', '__proto__', 'constructor'])('is no action: %s', async (action) => {
    const { call } = await startSandbox();
    expect(await call(action)).toMatchObject({ status: 404, body: { Code: 'InvalidApi.NotFound' } });
  });

  it.each([
    [{ Cc: '86', PhoneNumber: '13700001234', VerifiedName: 'A' }, 'MissingCustSpaceId'],
    [{ CustSpaceId: 'cams-own', PhoneNumber: '13700001234', VerifiedName: 'A' }, 'MissingCc'],
    [{ CustSpaceId: 'cams-own', Cc: '86', PhoneNumber: '', VerifiedName: 'A' }, 'MissingPhoneNumber'],
  ])('lacks a parameter: %j', async (params: Record<string, string>, code) => {
    const { call } = await startSandbox();
    expect(await call('AddChatappPhoneNumber', params)).toMatchObject({ status: 400, body: { Code: code } });
  });

  it('is of a space that does not exist', async () => {
    const { call } = await startSandbox();
    expect(await call('QueryChatappPhoneNumbers', { CustSpaceId: 'cams-nobody' })).toMatchObject({
      status: 400,
      body: { Code: 'Unknown.ResourceOwnerId' },
    });
  });

  it("is of the account's own space where none is named, and of no other", async () => {
    const { call, control } = await startSandbox();
    await control('POST', '/spaces', { custSpaceId: 'cams-a', phoneNumbers: ['8613800001234'] });
    await control('POST', '/spaces', { custSpaceId: 'cams-own', phoneNumbers: ['8613800009999'] });
    expect((await call('QueryChatappPhoneNumbers')).body).toMatchObject({
      PhoneNumbers: [{ PhoneNumber: '8613800009999' }],
    });
  });

  it('may be long: 200 KiB of query', async () => {
    const { url, draft } = await startSandbox();
    const query = signedV1('QueryChatappPhoneNumbers', { Status: 'x'.repeat(200 * 1024) }, draft({}));
    expect(await (await fetch(`${url}/?${query}`)).json()).toMatchObject({ Code: 'OK' });
  });

  it('may not be sent with another method or to another path', async () => {
    const { url } = await startSandbox();
    const put = await fetch(url, { method: 'PUT' });
    expect([put.status, await put.json()]).toEqual([400, expect.objectContaining({ Code: 'UnsupportedHTTPMethod' })]);
    const elsewhere = await fetch(`${url}/v1`, { method: 'POST' });
    expect([elsewhere.status, await elsewhere.json()]).toEqual([
      404,
      expect.objectContaining({ Code: 'InvalidApi.NotFound' }),
    ]);
  });

  it('is not recorded when it only probes for life', async () => {
    const { url, recorded } = await startSandbox();
    const probe = await fetch(url, { method: 'HEAD' });
    expect([probe.status, await probe.text()]).toEqual([200, '']);
    expect(await recorded()).toEqual([]);
  });
});

describe('calls per second', () => {
  it('are limited as the catalogue says, over both signatures, all keys and all spaces', async () => {
    const now = Date.now();
    const { call, callV1, control } = await startSandbox({
      now: () => now,
      accessKeys: { testid: 'testsecret', other: 'othersecret' },
    });
    await control('POST', '/spaces', { custSpaceId: 'cams-a' });
    for (let i = 0; i < 4; i++) expect((await call('ListChatappTemplate')).body.Code).toBe('OK');
    expect((await callV1('ListChatappTemplate', { CustSpaceId: 'cams-a' })).body.Code).toBe('OK');
    const refused = await call('ListChatappTemplate', {}, { accessKeyId: 'other', secret: 'othersecret' });
    expect(refused).toMatchObject({ status: 400, body: { Code: 'Throttling.User' } });
    expect(refused.headers.get('x-ratelimit-user-api')).toMatch(/^Limit:5,Remain:0,TimeLeft:1000,Reset:\d+$/);
    expect((await call('QueryChatappPhoneNumbers')).body.Code).toBe('OK');
  });

  it('follow an override until it is taken back', async () => {
    const now = Date.now();
    const { call, control } = await startSandbox({ now: () => now });
    const limit = (qps: number | null) => control('PUT', '/limits', { action: 'QueryChatappPhoneNumbers', qps });
    const codes = async (count: number) => {
      const answers = await Promise.all(Array.from({ length: count }, () => call('QueryChatappPhoneNumbers')));
      return answers.filter(({ body }) => body.Code === 'OK').length;
    };
    expect(await limit(1)).toEqual({ status: 200, body: { action: 'QueryChatappPhoneNumbers', qps: 1 } });
    expect(await codes(3)).toBe(1);
    expect(await limit(30)).toMatchObject({ status: 200 });
    expect(await codes(40)).toBe(30);
    expect(await limit(null)).toEqual({ status: 200, body: { action: 'QueryChatappPhoneNumbers', qps: 10 } });
    expect(await codes(12)).toBe(10);
  });
});
