import * as fc from 'fast-check';
import type { Schema } from './openapi-requests.js';

/** Texts of every kind, long and short. */
export const texts = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.string(),
  fc.constantFrom('null', 'undefined', 'NaN', '[object Object]', '0', '-1', '1e9', "' OR 1=1 --", '../..'),
);

/** Texts that no part of a URL loses, and that no other bound refuses. */
export function short(from: fc.Arbitrary<string>, isWrong: (text: string) => boolean = () => true) {
  return from.filter((text) => text.length > 0 && text.length <= 60 && !/^\.{1,2}$/.test(text) && isWrong(text));
}

/** What no text may hold, not even one of several lines. */
export const controlCharacters = fc
  .tuple(fc.stringMatching(/^[a-z0-9]{0,5}$/), fc.constantFrom('\0', '\x01', '\x08', '\x0b', '\x0c', '\x1b', '\x7f'))
  .map(([text, character]) => `${text}${character}${text}`);

export function ofLength(min: number, max: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((length) => '1'.repeat(length));
}

/** One name several times in a query. */
export const repeated = fc.array(fc.constantFrom('1', '2', 'a'), { minLength: 2, maxLength: 5 });

/** What is neither an integer nor a boolean. */
export const misspelt = fc.stringMatching(/^(|null|[a-df-su-z+ -]+|\d+[.e,]\d+|\d+ ?[a-z]+|0x\d+)$/);

/** Values without names that would be a mistake of their own. */
export const plainJson = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => !/"(__proto__|prototype|constructor)"/.test(JSON.stringify(value)));

const byType: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: fc.string(),
  integer: fc.integer(),
  number: fc.double({ min: 0.1, max: 0.9 }),
  boolean: fc.boolean(),
  array: fc.array(plainJson, { maxLength: 3 }),
  object: fc.constant({}),
};

export function ofAnotherType(type: string | undefined): fc.Arbitrary<unknown> {
  return fc.oneof(
    ...Object.entries(byType)
      .filter(([name]) => name !== type)
      .map(([, values]) => values),
  );
}

/** Names of JSON's wide world, but none that is known or has a meaning of its own. */
export function unknownNames({ properties = {} }: Schema): fc.Arbitrary<string> {
  return fc
    .oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.stringMatching(/^[a-zA-Z]{1,12}$/))
    .filter((name) => !(name in properties) && !(name in Object.prototype) && !/prototype|[cior]/i.test(name));
}

/** What the gateway alone sets, however it is spelt. */
export const reservedNames = fc
  .tuple(
    fc.constantFrom('CustSpaceId', 'CustWabaId', 'IsvCode', 'OwnerId', 'ResourceOwnerId', 'ResourceOwnerAccount'),
    fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toLowerCase(),
      (name: string) => name.toUpperCase(),
      (name: string) => name.replace(/(?!^)[A-Z]/g, '_$&'),
      (name: string) => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase(),
      (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
    ),
  )
  .map(([name, spelt]) => spelt(name));
