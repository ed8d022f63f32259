import { describe, expect, it } from 'vitest';
import { encodeParameters, percentEncode } from './encoding.js';
import { SignerV3 } from './signature-v3.js';

const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
const date = '2026-01-02T03:04:05Z';
const nonce = '0123456789abcdef0123456789abcdef';
const host = 'cams.ap-southeast-1.aliyuncs.com';

const signer = new SignerV3(host, credentials);
const header = (headers: string[], name: string) => headers[headers.indexOf(name) + 1]!;
const signatureOf = (headers: string[]) => /Signature=([0-9a-f]{64})$/.exec(header(headers, 'authorization'))?.[1];

describe('signature V3', () => {
  it('signs a query as the official client does', () => {
    const query = encodeParameters({ Status: 'CONNECTED', CustSpaceId: 'cams-8c8abc' });
    const headers = signer.sign({ action: 'QueryChatappPhoneNumbers', query }, date, nonce);
    expect(query).toBe('CustSpaceId=cams-8c8abc&Status=CONNECTED');
    expect(header(headers, 'authorization')).toBe(
      'ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-credentials-provider;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=201998e1cd421f748cf2e49eab576e42b6ce56a68a0be7c9a3a8984a83a09a7a',
    );
  });

  it('signs a form over the bytes that are sent', () => {
    const body =
      "Cc=86&CustSpaceId=cams-8c8abc&PhoneNumber=13800001234&VerifiedName=Joe's%20Caf%C3%A9%20*(1)!~%20%2B%20tea";
    const headers = signer.sign({ action: 'AddChatappPhoneNumber', query: '', body }, date, nonce);
    expect(header(headers, 'x-acs-content-sha256')).toBe(
      '16f468565ca1b0ab50cf823a1124e699064ae3d0ec6a30a29c3e4546c62ac2f2',
    );
    expect(signatureOf(headers)).toBe('2142a600045e1286f98fdf1136712f70390c9a9c46ccda824fc2db7baf0f042d');
  });

  it('encodes what other encodings leave alone', () => {
    const query = encodeParameters({ CustSpaceId: "a b*c~d'e(f)!+中" });
    expect(query).toBe('CustSpaceId=a%20b%2Ac~d%27e%28f%29%21%2B%E4%B8%AD');
    const headers = signer.sign({ action: 'QueryChatappBindWaba', query }, date, nonce);
    expect(signatureOf(headers)).toBe('b6cf0ee9b3f6a71a902159bdaefebf3df82b55b4fd810259fc3de6933bf160fd');
  });

  it('never uses a nonce twice', () => {
    const nonces = Array.from({ length: 1_000 }, () => signer.sign({ action: 'A', query: '' }));
    expect(new Set(nonces.map((headers) => header(headers, 'x-acs-signature-nonce'))).size).toBe(1_000);
  });

  it('leaves only the unreserved characters of RFC 3986 alone', () => {
    const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
    expect(percentEncode(ascii).replace(/%[0-9A-F]{2}/g, '')).toBe(
      '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~',
    );
  });
});
