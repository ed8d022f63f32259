import { describe, expect, it } from 'vitest';
import { flag, integer, list, text } from '#libs/cams';
import { Problem } from '#libs/platform';
import { countryCode, nationalNumber } from '../../../cams/src/catalogue/phone-numbers/phone-number-fields.js';
import { requestReaderOf } from './request.js';

const query = {
  Name: text('Name.'),
  Count: integer('Count.'),
  Active: flag('Active.'),
  Permissions: { ...list('Permissions.', text('One.')), json: true },
} as const;
const reader = requestReaderOf({ path: {}, query, body: {} }, undefined);
const withHeaders = (headers: Record<string, string>) =>
  reader.read({ headers, params: {}, query: {}, body: undefined }).parameters;
const read = (given: object) => reader.read({ headers: {}, params: {}, query: given, body: undefined }).parameters;

describe('a query', () => {
  it.each<[string, object, object]>([
    ['a number', { count: '12' }, { Count: '12' }],
    ['a flag', { active: 'false' }, { Active: 'false' }],
    ['a list', { permissions: ['a', 'b'] }, { Permissions: '["a","b"]' }],
    ['a list of one', { permissions: 'a' }, { Permissions: '["a"]' }],
  ])('carries %s', (_, given, parameters) => {
    expect(read(given)).toEqual(parameters);
  });

  it.each([{ count: '1.5' }, { count: ['1', '2'] }, { active: 'yes' }, { name: ['a', 'b'] }, { permissions: ['\n'] }])(
    'is refused with %j',
    (given) => {
      expect(() => read(given)).toThrow(Problem);
    },
  );
});

describe('a header', () => {
  it.each([
    'custspaceid',
    'cust-space-id',
    'x-cust-space-id',
    'x-custspaceid',
    'isv_code',
    'x-owner-id',
    'x-resource-owner-account',
  ])('that names what only the gateway sets is refused: %s', (name) => {
    for (let again = 0; again < 2; again++) {
      let thrown: unknown;
      try {
        withHeaders({ host: 'localhost', [name]: 'other' });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ code: 'reserved_parameter', errors: [{ pointer: `#/header/${name}` }] });
    }
  });

  it('of another name does no harm, however many there are', () => {
    const usual = { 'content-type': 'application/json', 'x-request-id': '1', 'if-none-match': '*', origin: 'null' };
    expect(withHeaders(usual)).toEqual({});
    for (let i = 0; i < 1_000; i++) withHeaders({ [`x-custom-${i}`]: '1' });
    expect(() => withHeaders({ ...usual, 'x-isv-code': '1' })).toThrow(Problem);
  });
});

describe('a number in two parts', () => {
  it.each([
    ['phoneNumber', { Cc: countryCode, PhoneNumber: nationalNumber('13700001234') }],
    ['mobileNumber', { CountryCode: countryCode, MobileNumber: nationalNumber('13700001234') }],
  ])('has 15 digits at most, however it is written: %s', (name, body) => {
    const numbers = requestReaderOf({ path: {}, query: {}, body }, undefined);
    const readNumber = (code: string, rest: string) =>
      numbers.read({ headers: {}, params: {}, query: {}, body: { countryCode: code, [name]: rest } }).parameters;
    expect(Object.values(readNumber('+1', '(0485) 7699-999999')).join('')).toBe('104857699999999');
    let thrown: unknown;
    try {
      readNumber('86', '04857699999999');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ status: 400, code: 'invalid_request', errors: [{ pointer: `#/${name}` }] });
  });
});
