import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readRequest } from './cams-request.js';
import { canonicalQuery } from './canonical.js';
import { canonicalRequest, readV3Signature } from './signature-v3.js';

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const headers = {
  host: 'cams.ap-southeast-1.aliyuncs.com',
  'x-acs-content-sha256': EMPTY_SHA256,
  'x-acs-credentials-provider': 'static_ak',
  'x-acs-date': '2026-01-02T03:04:05Z',
  'x-acs-signature-nonce': '0123456789abcdef0123456789abcdef',
  'x-acs-version': '2020-06-06',
};
const signedHeaders = [
  'host',
  'x-acs-action',
  'x-acs-content-sha256',
  'x-acs-credentials-provider',
  'x-acs-date',
  'x-acs-signature-nonce',
  'x-acs-version',
];

interface Vector {
  name: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  canonicalSha256: string;
  signature: string;
}

/** Made with the official client's own signing function and recomputed in another language. */
const vectors: Vector[] = [
  {
    name: 'parameters in the query',
    url: '/?CustSpaceId=cams-8c8abc&Status=CONNECTED',
    headers: { 'x-acs-action': 'QueryChatappPhoneNumbers' },
    canonicalSha256: '41ac966e7c7bafd1625fde781cb6d888b732b835368c6caadc92d5506af5e813',
    signature: '201998e1cd421f748cf2e49eab576e42b6ce56a68a0be7c9a3a8984a83a09a7a',
  },
  {
    name: 'parameters in the form, characters left bare',
    url: '/',
    headers: {
      'x-acs-action': 'AddChatappPhoneNumber',
      'x-acs-content-sha256': '16f468565ca1b0ab50cf823a1124e699064ae3d0ec6a30a29c3e4546c62ac2f2',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: "Cc=86&CustSpaceId=cams-8c8abc&PhoneNumber=13800001234&VerifiedName=Joe's%20Caf%C3%A9%20*(1)!~%20%2B%20tea",
    canonicalSha256: 'fd2d477261077be8e8991be5f04b2d304efcfe987cca23a792e53822ee98040a',
    signature: '2142a600045e1286f98fdf1136712f70390c9a9c46ccda824fc2db7baf0f042d',
  },
  {
    name: 'a query written less strictly than it is signed',
    url: '/?CustSpaceId=a%20b*c~d%27e(f)!%2B%E4%B8%AD',
    headers: { 'x-acs-action': 'QueryChatappBindWaba' },
    canonicalSha256: '2e175a41d5f6662c18435b63e5a7e78092bd051eec50bab5b65bc19bb6a95324',
    signature: 'b6cf0ee9b3f6a71a902159bdaefebf3df82b55b4fd810259fc3de6933bf160fd',
  },
];

describe.each(vectors)('ACS3-HMAC-SHA256, $name', (vector) => {
  const names = 'content-type' in vector.headers ? ['content-type', ...signedHeaders] : signedHeaders;
  const request = readRequest(
    'POST',
    vector.url,
    {
      ...headers,
      ...vector.headers,
      authorization: `ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=${names.join(';')},Signature=${vector.signature}`,
    },
    Buffer.from(vector.body ?? ''),
  );

  it('makes the canonical request', () => {
    const canonical = canonicalRequest(request, names, request.headers['x-acs-content-sha256'] as string);
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(vector.canonicalSha256);
  });

  it('expects the signature', () => {
    const claim = readV3Signature(request);
    expect(claim.expectedSignature('testsecret')).toBe(vector.signature);
    expect(claim.signature).toBe(vector.signature);
    expect(claim.expectedSignature('another')).not.toBe(vector.signature);
  });
});

describe('readRequest', () => {
  it('merges and decodes the parameters of query and form', () => {
    const request = readRequest(
      'POST',
      '/?Content=%7B%7D&Name=a+b%20c',
      {
        authorization: 'ACS3-HMAC-SHA256 Credential=k,',
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      },
      Buffer.from("VerifiedName=Joe's%20Caf%C3%A9+!"),
    );
    expect(request.params.toRecord()).toEqual({ Content: '{}', Name: 'a b c', VerifiedName: "Joe's Café !" });
  });
});

describe('canonicalQuery', () => {
  it('encodes strictly and sorts by code unit', () => {
    expect(
      canonicalQuery([
        ['b', ''],
        ['CustSpaceId', "a b*c~d'e(f)!+中"],
        ['B', '1'],
      ]),
    ).toBe('B=1&CustSpaceId=a%20b%2Ac~d%27e%28f%29%21%2B%E4%B8%AD&b=');
  });
});
