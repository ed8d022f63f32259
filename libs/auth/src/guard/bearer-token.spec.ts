import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { bearerToken, isJwt } from './bearer-token.js';

function request(...authorization: string[]): IncomingMessage {
  const rawHeaders = ['Host', 'gateway', ...authorization.flatMap((value) => ['Authorization', value])];
  return { headers: { authorization: authorization[0] }, rawHeaders } as IncomingMessage;
}

const plainChallenge = { 'www-authenticate': 'Bearer realm="cams-gateway"' };

describe('bearerToken', () => {
  it.each(['Bearer abc.def', 'bearer abc.def', 'BEARER   abc.def  '])('reads %j', (header) => {
    expect(bearerToken(request(header))).toBe('abc.def');
  });

  it.each(['', 'Bearer', 'Bearer   ', 'Basic YTpi', 'Bearerabc', 'Digest x'])('finds no token in %j', (header) => {
    expect(() => bearerToken(request(header))).toThrow(
      expect.objectContaining({ code: 'unauthenticated', headers: plainChallenge }),
    );
  });

  it('finds no token without the header', () => {
    expect(() => bearerToken(request())).toThrow(expect.objectContaining({ headers: plainChallenge }));
  });

  it('refuses a repeated header, though Node shows only the first', () => {
    expect(() => bearerToken(request('Bearer abc', 'Bearer def'))).toThrow('several Authorization headers');
  });

  it('refuses several tokens and over-long ones', () => {
    expect(() => bearerToken(request('Bearer abc def'))).toThrow('contains a space');
    expect(bearerToken(request(`Bearer ${'a'.repeat(4_096)}`))).toHaveLength(4_096);
    expect(() => bearerToken(request(`Bearer ${'a'.repeat(4_097)}`))).toThrow('too long');
  });
});

describe('isJwt', () => {
  it('tells tokens from API keys, dotted ones too', () => {
    expect(isJwt('eyJhbGciOiJub25lIn0.e30.')).toBe(true);
    expect(isJwt('eyJhbGciOiJub25lIn0.e30')).toBe(false);
    expect(isJwt('eyJ.a.b.c')).toBe(false);
    expect(isJwt('my.operator.secret')).toBe(false);
    expect(isJwt('cgs_abc')).toBe(false);
  });
});
