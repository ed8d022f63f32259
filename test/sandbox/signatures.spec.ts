import { describe, expect, it } from 'vitest';
import { signedV3, startSandbox } from './harness.js';

const ACTION = 'QueryChatappPhoneNumbers';
const minutes = (count: number) => count * 60_000;
const timestamp = (ms: number) => new Date(ms).toISOString().replace(/\.\d+/, '');

describe('a worked example of CAMS, at its own time', () => {
  const START = Date.parse('2026-01-02T03:04:05Z');
  const vector = {
    method: 'POST',
    headers: {
      host: 'cams.ap-southeast-1.aliyuncs.com',
      'x-acs-action': ACTION,
      'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-acs-credentials-provider': 'static_ak',
      'x-acs-date': '2026-01-02T03:04:05Z',
      'x-acs-signature-nonce': '0123456789abcdef0123456789abcdef',
      'x-acs-version': '2020-06-06',
      authorization:
        'ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-credentials-provider;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=201998e1cd421f748cf2e49eab576e42b6ce56a68a0be7c9a3a8984a83a09a7a',
    },
  } as const;
  const url = '/?CustSpaceId=cams-8c8abc&Status=CONNECTED';

  it('is accepted once and within 15 minutes', async () => {
    const clock = { ms: START + minutes(15) };
    const { app, control } = await startSandbox({ now: () => clock.ms });
    await control('POST', '/spaces', { custSpaceId: 'cams-8c8abc' });
    const send = async () => (await app.inject({ ...vector, url })).json();
    expect(await send()).toMatchObject({ Code: 'OK', PhoneNumbers: [] });
    expect(await send()).toMatchObject({ Code: 'SignatureNonceUsed' });
    clock.ms += 1_000;
    expect(await send()).toMatchObject({ Code: 'InvalidTimeStamp.Expired' });
  });

  it('is refused when anything signed has changed', async () => {
    const { app } = await startSandbox({ now: () => START });
    const codes = [];
    for (const changed of [
      { ...vector, url: '/?CustSpaceId=cams-8c8abc&Status=BANNED' },
      { ...vector, url, headers: { ...vector.headers, host: 'elsewhere.example' } },
      { ...vector, url, headers: { ...vector.headers, 'x-acs-action': 'ChatappSyncPhoneNumber' } },
      { ...vector, url, headers: { ...vector.headers, 'x-acs-date': '2026-01-02T03:04:06Z' } },
      { ...vector, url, payload: 'Status=BANNED' },
    ]) {
      codes.push((await app.inject(changed)).json().Code);
    }
    expect(codes).toEqual(Array(5).fill('SignatureDoesNotMatch'));
  });

  it('is refused when a header that matters is not covered', async () => {
    const { app } = await startSandbox({ now: () => START });
    const headers = { ...vector.headers, 'x-acs-security-token': 'slipped in' };
    expect((await app.inject({ ...vector, url, headers })).json().Code).toBe('IncompleteSignature');
  });
});

describe.each(['call', 'callV1'] as const)('%s', (way) => {
  it('is refused without the right secret', async () => {
    const sandbox = await startSandbox();
    expect(await sandbox[way](ACTION, {}, { secret: 'wrong' })).toMatchObject({
      status: 400,
      body: { Code: 'SignatureDoesNotMatch' },
    });
  });

  it('is refused for an unknown access key', async () => {
    const sandbox = await startSandbox();
    expect(await sandbox[way](ACTION, {}, { accessKeyId: 'nobody' })).toMatchObject({
      status: 404,
      body: { Code: 'InvalidAccessKeyId.NotFound' },
    });
  });

  it.each([minutes(-16), minutes(16)])('is refused when its clock is off by %i ms', async (offMs) => {
    const sandbox = await startSandbox();
    const answer = await sandbox[way](ACTION, {}, { timestamp: timestamp(Date.now() + offMs) });
    expect(answer).toMatchObject({ status: 400, body: { Code: 'InvalidTimeStamp.Expired' } });
  });

  it.each(['2026-01-02 03:04:05', '2026-01-02T03:04:05+01:00', '2026-13-02T03:04:05Z', 'yesterday', ''])(
    'is refused with the time %j',
    async (malformed) => {
      const sandbox = await startSandbox();
      const answer = await sandbox[way](ACTION, {}, { timestamp: malformed });
      expect(answer).toMatchObject({ status: 400, body: { Code: 'InvalidTimeStamp.Format' } });
    },
  );

  it('is refused the second time with the same nonce, which another access key may use', async () => {
    const sandbox = await startSandbox({ accessKeys: { testid: 'testsecret', other: 'othersecret' } });
    const nonce = 'used-twice';
    expect(await sandbox[way](ACTION, {}, { nonce })).toMatchObject({ body: { Code: 'OK' } });
    expect(await sandbox[way](ACTION, {}, { nonce })).toMatchObject({
      status: 400,
      body: { Code: 'SignatureNonceUsed' },
    });
    expect(await sandbox[way](ACTION, {}, { nonce, accessKeyId: 'other', secret: 'othersecret' })).toMatchObject({
      body: { Code: 'OK' },
    });
  });

  it('does not burn the nonce of somebody who could not sign', async () => {
    const sandbox = await startSandbox();
    await sandbox[way](ACTION, {}, { nonce: 'mine', secret: 'wrong' });
    expect(await sandbox[way](ACTION, {}, { nonce: 'mine' })).toMatchObject({ body: { Code: 'OK' } });
  });

  it('is refused without a nonce or with another version', async () => {
    const sandbox = await startSandbox();
    expect(await sandbox[way](ACTION, {}, { nonce: '' })).toMatchObject({ body: { Code: 'MissingSignatureNonce' } });
    expect(await sandbox[way](ACTION, {}, { version: '2018-01-01' })).toMatchObject({
      body: { Code: 'NoSuchVersion' },
    });
  });
});

describe('a request that is hardly signed', () => {
  it.each([
    ['nothing at all', {}, '', 'MissingAccessKeyId'],
    ['a bearer token', { 'x-acs-bearer-token': 'x' }, '?SignatureType=BEARERTOKEN', 'MissingAccessKeyId'],
    ['an access key alone', {}, '?AccessKeyId=testid', 'IncompleteSignature'],
    ['a malformed Authorization', { authorization: 'ACS3-HMAC-SHA256 Credential=testid' }, '', 'IncompleteSignature'],
    [
      'another algorithm',
      { authorization: 'ACS3-HMAC-SM3 Credential=testid,SignedHeaders=host,Signature=00' },
      '',
      'InvalidSignatureMethod',
    ],
    ['another RPC algorithm', {}, '?AccessKeyId=testid&Signature=x&SignatureMethod=HMAC-MD5', 'InvalidSignatureMethod'],
  ])('%s', async (_what, headers: Record<string, string>, query, code) => {
    const { url } = await startSandbox();
    const response = await fetch(`${url}/${query}`, { method: 'POST', headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ Code: code });
  });

  it('is told what the server signed, and never the secret', async () => {
    const { url, draft } = await startSandbox();
    const request = signedV3(url, ACTION, { Status: 'CONNECTED' }, draft({ secret: 'wrong' }));
    const { Message } = (await (await fetch(url, request)).json()) as { Message: string };
    expect(Message).toContain('ACS3-HMAC-SHA256\n');
    expect(Message).toContain('x-acs-action:QueryChatappPhoneNumbers');
    expect(Message).not.toContain('testsecret');
  });
});
