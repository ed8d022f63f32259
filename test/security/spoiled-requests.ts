import * as fc from 'fast-check';
import { type RequestValues, replaced, type Schema, type Slot } from './openapi-requests.js';

/** A request with one mistake in it, and the field that the reply has to name. */
export interface Spoiled {
  readonly request: RequestValues;
  readonly pointer: string;
  readonly mistake: string;
}

/** A way to spoil a slot, where it applies. */
type Mistake = (slot: Slot, request: RequestValues) => fc.Arbitrary<Spoiled> | undefined;

const MAX_PATH_LENGTH = 256;

/** Requests that are right but for one mistake at this slot. */
export function spoiled(slot: Slot, request: RequestValues): fc.Arbitrary<Spoiled>[] {
  return mistakes.map((mistake) => mistake(slot, request)).filter((arbitrary) => arbitrary !== undefined);
}

/** Puts a wrong value where a right one was. */
function wrong(slot: Slot, request: RequestValues, mistake: string, values: fc.Arbitrary<unknown>) {
  return values.map(
    (value): Spoiled => ({
      request: replaced(request, slot, value),
      pointer: pointerTo(slot.place, slot.at),
      mistake: `${mistake}: ${JSON.stringify(value)?.slice(0, 80)}`,
    }),
  );
}

const mistakes: readonly Mistake[] = [
  function wrongType(slot, request) {
    if (slot.place === 'path') return undefined;
    if (slot.place === 'body') return wrong(slot, request, 'wrong type', ofAnotherType(slot.schema.type));
    if (slot.at.length === 0) return undefined;
    // In a query everything is text, but a name can be repeated, and a number misspelt.
    const repeated = fc.array(fc.constantFrom('1', '2', 'a'), { minLength: 2, maxLength: 5 });
    const misspelt = fc.stringMatching(/^(|[a-z+ -]+|\d+[.e,]\d+|\d+ ?[a-z]+)$/);
    return wrong(slot, request, 'wrong type', slot.schema.type === 'integer' ? fc.oneof(repeated, misspelt) : repeated);
  },
  function missing(slot, request) {
    if (!slot.required || slot.at.length === 0 || slot.place === 'path') return undefined;
    return wrong(slot, request, 'missing', fc.constant(undefined));
  },
  function unknownName(slot, request) {
    const { schema, place, at } = slot;
    if (schema.additionalProperties !== false || place === 'path') return undefined;
    return fc.tuple(unknownNames(schema), place === 'query' ? fc.string() : plainJson).map(([name, value]) => {
      const member = { place, at: [...at, name] };
      return { request: replaced(request, member, value), pointer: pointerTo(place, member.at), mistake: 'unknown' };
    });
  },
  function tooMuch(slot, request) {
    const { maxLength, maxItems, maxProperties, maximum, enum: closed } = slot.schema;
    if (maxLength !== undefined && !closed) {
      const longest = slot.place === 'path' ? MAX_PATH_LENGTH : maxLength + 1_000;
      const lengths = fc.integer({ min: maxLength + 1, max: longest });
      return wrong(
        slot,
        request,
        'too long',
        lengths.map((length) => '1'.repeat(length)),
      );
    }
    const given = valueAt(request, slot);
    if (maxItems !== undefined) {
      const [item] = given as unknown[];
      return wrong(slot, request, 'too many', fc.constant(Array.from({ length: maxItems + 1 }, () => item)));
    }
    if (maxProperties !== undefined) {
      const value = Object.values(given as object)[0];
      const names = Array.from({ length: maxProperties + 1 }, (_, i) => [`name${i}`, value]);
      return wrong(slot, request, 'too many', fc.constant(Object.fromEntries(names)));
    }
    if (maximum === undefined) return undefined;
    return wrong(slot, request, 'too large', fc.integer({ min: maximum + 1 }));
  },
  function tooLittle(slot, request) {
    const { minLength, minItems, minimum } = slot.schema;
    if (minItems) return wrong(slot, request, 'too few', fc.constant([]));
    if (minimum !== undefined) return wrong(slot, request, 'too small', fc.integer({ max: minimum - 1 }));
    return minLength && slot.place !== 'path' ? wrong(slot, request, 'too short', fc.constant('')) : undefined;
  },
  function wrongForm(slot, request) {
    const { pattern, enum: closed } = slot.schema;
    const texts = fc
      .oneof(fc.string({ unit: 'binary' }), fc.string(), controlCharacters)
      .map((text) => text.toWellFormed());
    const bad = (text: string) => text.length > 0 && text.length <= 60 && !/^\.{1,2}$/.test(text);
    if (closed)
      return wrong(
        slot,
        request,
        'not allowed',
        texts.filter((text) => bad(text) && !closed.includes(text)),
      );
    if (pattern === undefined) return undefined;
    const form = new RegExp(pattern, 'u');
    return wrong(
      slot,
      request,
      'wrong form',
      texts.filter((text) => bad(text) && !form.test(text)),
    );
  },
];

const controlCharacters = fc
  .tuple(fc.stringMatching(/^[a-z0-9]{0,5}$/), fc.constantFrom('\0', '\x01', '\x0b', '\x1b', '\x7f'))
  .map(([text, character]) => `${text}${character}${text}`);

/** Values without names that would be a mistake of their own. */
const plainJson = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => !/"(__proto__|prototype|constructor)"/.test(JSON.stringify(value)));

function ofAnotherType(type: string | undefined): fc.Arbitrary<unknown> {
  const values: Record<string, fc.Arbitrary<unknown>> = {
    string: fc.string(),
    integer: fc.integer(),
    number: fc.double({ min: 0.1, max: 0.9 }),
    boolean: fc.boolean(),
    array: fc.array(plainJson, { maxLength: 3 }),
    object: fc.constant({}),
    null: fc.constant(null),
  };
  return fc.oneof(
    ...Object.keys(values)
      .filter((name) => name !== type)
      .map((name) => values[name]!),
  );
}

/** Names of JSON's wide world, but none that is known or has a meaning of its own. */
function unknownNames({ properties = {} }: Schema): fc.Arbitrary<string> {
  return fc
    .oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.stringMatching(/^[a-zA-Z]{1,12}$/))
    .filter((name) => !(name in properties) && !(name in Object.prototype) && !/prototype|[cior]/i.test(name));
}

function valueAt(request: RequestValues, { place, at }: Slot): unknown {
  return at.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)[name], request[place]);
}

function pointerTo(place: Slot['place'], at: readonly (string | number)[]): string {
  const names = [...(place === 'body' ? [] : [place]), ...at];
  return [
    '#',
    ...names.map((name) => encodeURIComponent(String(name).replaceAll('~', '~0').replaceAll('/', '~1'))),
  ].join('/');
}
