import { describe, expect, it } from 'vitest';
import { readRequest } from './cams-request.js';
import { readV1Signature, v1StringToSign } from './signature-v1.js';

const system = (action: string) =>
  `AccessKeyId=testid&Action=${action}&Format=json&SignatureMethod=HMAC-SHA1&SignatureNonce=0123456789abcdef0123456789abcdef` +
  '&SignatureVersion=1.0&Timestamp=2026-01-02T03%3A04%3A05Z&Version=2020-06-06';

describe('HMAC-SHA1', () => {
  it('covers the form of a POST', () => {
    const request = readRequest(
      'POST',
      `/?${system('AddChatappPhoneNumber')}&Signature=NPFgVoSmd5qx0%2Bhdbm5iGIRLLEY%3D`,
      { 'content-type': 'application/x-www-form-urlencoded' },
      Buffer.from('CustSpaceId=cams-8c8abc&VerifiedName=A%20b*~c'),
    );
    expect(v1StringToSign('POST', [...request.query, ...request.form])).toBe(
      'POST&%2F&AccessKeyId%3Dtestid%26Action%3DAddChatappPhoneNumber%26CustSpaceId%3Dcams-8c8abc%26Format%3Djson' +
        '%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3D0123456789abcdef0123456789abcdef%26SignatureVersion%3D1.0' +
        '%26Timestamp%3D2026-01-02T03%253A04%253A05Z%26VerifiedName%3DA%2520b%252A~c%26Version%3D2020-06-06',
    );
    const claim = readV1Signature(request);
    expect(claim.expectedSignature('testsecret')).toBe('NPFgVoSmd5qx0+hdbm5iGIRLLEY=');
    expect(claim.signature).toBe('NPFgVoSmd5qx0+hdbm5iGIRLLEY=');
    expect(request.params.toRecord()).toEqual({ CustSpaceId: 'cams-8c8abc', VerifiedName: 'A b*~c' });
  });

  it('covers the query of a GET', () => {
    const request = readRequest(
      'GET',
      `/?${system('QueryChatappBindWaba')}&CustSpaceId=cams-8c8abc&Signature=x`,
      {},
      Buffer.alloc(0),
    );
    expect(readV1Signature(request).expectedSignature('testsecret')).toBe('1VbEGk8vON9D9GRRMdBhb4Gzdcs=');
  });
});
