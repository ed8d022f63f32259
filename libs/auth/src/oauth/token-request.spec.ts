import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { readTokenRequest } from './token-request.js';

const FORM = 'application/x-www-form-urlencoded';
const grant_type = 'client_credentials';

function read(body: unknown, authorization?: string, contentType = FORM, query = {}) {
  const headers = { 'content-type': contentType, ...(authorization !== undefined && { authorization }) };
  return readTokenRequest({ headers, query, body } as FastifyRequest);
}

function basic(credentials: string): string {
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

describe('readTokenRequest', () => {
  it('reads the client from the form', () => {
    const form = { grant_type, client_id: 'me', client_secret: 's', scope: 'a b', unknown: 'x' };
    expect(read(form)).toEqual({ clientId: 'me', clientSecret: 's', scope: 'a b' });
    expect(read(form, undefined, 'Application/X-WWW-Form-Urlencoded; charset=utf-8').clientId).toBe('me');
  });

  it.each([
    ['me:secret', 'me', 'secret'],
    ['me:a%3Ab%2Bc%25', 'me', 'a:b+c%'],
    ['m%20e:with:colons', 'm e', 'with:colons'],
    ['me:base64+/=', 'me', 'base64+/='],
    ['me:100%', 'me', '100%'],
  ])('reads the client from Basic authentication %j', (credentials, clientId, clientSecret) => {
    expect(read({ grant_type }, basic(credentials))).toEqual({ clientId, clientSecret, scope: undefined });
  });

  it('takes a client id in the form beside Basic authentication, when it is the same', () => {
    expect(read({ grant_type, client_id: 'me' }, basic('me:s')).clientId).toBe('me');
    expect(() => read({ grant_type, client_id: 'you' }, basic('me:s'))).toThrow('not in both');
    expect(() => read({ grant_type, client_secret: 's' }, basic('me:s'))).toThrow('not in both');
  });

  it.each(['Basic', 'Basic !!!', basic('no colon'), 'Bearer abc'])('refuses the header %j', (authorization) => {
    expect(() => read({ grant_type }, authorization)).toThrow(
      expect.objectContaining({
        code: 'invalid_client',
        status: 401,
        headers: { 'www-authenticate': 'Basic realm="cams-gateway"' },
      }),
    );
  });

  it.each([
    ['a repeated parameter', { grant_type: [grant_type, grant_type] }, 'invalid_request'],
    ['a repeated unknown parameter', { grant_type, x: ['1', '2'] }, 'invalid_request'],
    ['no grant type', { client_id: 'me' }, 'invalid_request'],
    ['an empty grant type', { grant_type: '' }, 'invalid_request'],
    ['another grant type', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['no client', { grant_type }, 'invalid_client'],
    ['no secret', { grant_type, client_id: 'me' }, 'invalid_client'],
    ['an empty secret', { grant_type, client_id: 'me', client_secret: '' }, 'invalid_client'],
    ['no body', undefined, 'invalid_request'],
  ])('refuses %s', (_what, form, code) => {
    expect(() => read(form)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses JSON and parameters in the address', () => {
    const form = { grant_type, client_id: 'me', client_secret: 's' };
    expect(() => read(form, undefined, 'application/json')).toThrow('x-www-form-urlencoded');
    expect(() => read(form, undefined, `${FORM}x`)).toThrow('x-www-form-urlencoded');
    expect(() => read(form, undefined, FORM, { scope: 'a' })).toThrow('not in the address');
  });
});
