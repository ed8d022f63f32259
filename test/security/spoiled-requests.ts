import * as fc from 'fast-check';
import { type RequestValues, replaced, type Slot } from './openapi-requests.js';
import * as bad from './wrong-values.js';

/** A request with one mistake in it, and how the reply has to tell. */
export interface Spoiled {
  readonly request: RequestValues;
  /** Of the field that is wrong; `undefined` where a reply names no field. */
  readonly pointer: string | undefined;
  readonly status: number;
  readonly code: string;
  readonly mistake: string;
}

/** A way to spoil a slot, where it applies. */
type Mistake = (slot: Slot, request: RequestValues) => fc.Arbitrary<Spoiled> | undefined;

const LONGEST_IN_PATH = 256;
const LONGEST_NAME = 256;
/** A reply repeats no more of a name. */
const TOLD_OF_A_NAME = 64;
const INVALID = { status: 400, code: 'invalid_request' };

/** Requests that are right but for one mistake at this slot: for each kind of mistake that is possible there. */
export function spoiled(slot: Slot, request: RequestValues): fc.Arbitrary<Spoiled>[] {
  return mistakes.map((mistake) => mistake(slot, request)).filter((arbitrary) => arbitrary !== undefined);
}

const mistakes: readonly Mistake[] = [
  function wrongType(slot, request) {
    const { type } = slot.schema;
    if (slot.place === 'body') return wrong(slot, request, 'wrong type', bad.ofAnotherType(type));
    if (slot.place === 'path' || slot.at.length !== 1 || type === 'array') return undefined;
    // In a query everything is text, but a name can be repeated, and a number misspelt.
    return wrong(slot, request, 'wrong type', type === 'string' ? bad.repeated : fc.oneof(bad.repeated, bad.misspelt));
  },
  function isNull(slot, request) {
    return slot.place === 'body' ? wrong(slot, request, 'null', fc.constant(null)) : undefined;
  },
  function missing(slot, request) {
    if (!slot.required || slot.at.length === 0 || slot.place === 'path') return undefined;
    return wrong(slot, request, 'missing', fc.constant(undefined));
  },
  function unknownName(slot, request) {
    const { schema, place } = slot;
    if (schema.additionalProperties !== false || place === 'path') return undefined;
    const members = fc.tuple(bad.unknownNames(schema), place === 'query' ? fc.string() : bad.plainJson);
    return members.map(([name, value]) => withMember(slot, request, 'unknown', name, value));
  },
  function reservedName({ place, at }, request) {
    if (place === 'path') return undefined;
    const given = valueAt(request, { place, at });
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
    return bad.reservedNames.map((name) => ({
      ...withMember({ place, at }, request, 'reserved', name, 'x'),
      code: 'reserved_parameter',
    }));
  },
  function tooMuch(slot, request) {
    const { maxLength, maxItems, maxProperties, maximum, enum: closed } = slot.schema;
    if (maxLength !== undefined && !closed) {
      const longest = slot.place === 'path' ? LONGEST_IN_PATH : maxLength + 1_000;
      return maxLength < longest ? wrong(slot, request, 'too long', bad.ofLength(maxLength + 1, longest)) : undefined;
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
    if (maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER) return undefined;
    return wrong(slot, request, 'too large', fc.integer({ min: maximum + 1, max: Number.MAX_SAFE_INTEGER }));
  },
  function farTooMuch(slot, request) {
    if (slot.place !== 'path' || slot.at.length === 0) return undefined;
    const values = bad.ofLength(LONGEST_IN_PATH + 1, 2_000);
    return values.map((value) => atTheRouter(slot, request, value, 414, 'uri_too_long'));
  },
  function nothing(slot, request) {
    if (slot.place !== 'path' || slot.at.length === 0) return undefined;
    return fc.constant(atTheRouter(slot, request, '', 404, 'not_found'));
  },
  function tooLittle(slot, request) {
    const { minLength, minItems, minimum } = slot.schema;
    if (minItems) return wrong(slot, request, 'too few', fc.constant([]));
    if (minimum !== undefined) return wrong(slot, request, 'too small', fc.integer({ max: minimum - 1 }));
    return minLength && slot.place !== 'path' ? wrong(slot, request, 'too short', fc.constant('')) : undefined;
  },
  function notAllowed(slot, request) {
    const { enum: closed } = slot.schema;
    return (
      closed &&
      wrong(
        slot,
        request,
        'not allowed',
        bad.short(bad.texts, (text) => !closed.includes(text)),
      )
    );
  },
  function wrongForm(slot, request) {
    const { pattern, enum: closed } = slot.schema;
    if (closed) return undefined;
    if (isCursor(slot)) return wrong(slot, request, 'no cursor', bad.short(fc.string()));
    if (pattern === undefined) return undefined;
    const form = new RegExp(pattern, 'u');
    return wrong(
      slot,
      request,
      'wrong form',
      bad.short(bad.texts, (text) => !form.test(text)),
    );
  },
  function controlCharacters(slot, request) {
    if (slot.schema.type !== 'string' || slot.at.length === 0) return undefined;
    return wrong(slot, request, 'control characters', bad.controlCharacters);
  },
  function wrongKey(slot, request) {
    const { additionalProperties: values } = slot.schema;
    if (typeof values !== 'object') return undefined;
    const [value] = Object.values(valueAt(request, slot) as object);
    const keys = fc.oneof(bad.controlCharacters, bad.ofLength(LONGEST_NAME + 1, LONGEST_NAME + 1_000));
    return keys.map((key) => withMember(slot, request, 'wrong key', key, value));
  },
];

function isCursor({ place, at }: Slot): boolean {
  return place === 'query' && at[0] === 'cursor';
}

/** Puts a wrong value where a right one was. */
function wrong(slot: Slot, request: RequestValues, mistake: string, values: fc.Arbitrary<unknown>) {
  return values.map(
    (value): Spoiled => ({
      ...INVALID,
      request: replaced(request, slot, value),
      pointer: pointerTo(slot.place, slot.at),
      mistake: `${mistake}: ${JSON.stringify(value)?.slice(0, 80)}`,
    }),
  );
}

/** A path that leads nowhere, so that no field can be told. */
function atTheRouter(slot: Slot, request: RequestValues, value: string, status: number, code: string): Spoiled {
  const mistake = `${value.length} characters in the path`;
  return { request: replaced(request, slot, value), pointer: undefined, status, code, mistake };
}

/** Adds a member that should not be there. */
function withMember(
  { place, at }: Pick<Slot, 'place' | 'at'>,
  request: RequestValues,
  mistake: string,
  name: string,
  value: unknown,
): Spoiled {
  const member = { place, at: [...at, name] };
  return {
    ...INVALID,
    request: replaced(request, member, value),
    pointer: pointerTo(place, member.at),
    mistake: `${mistake}: ${JSON.stringify(name.slice(0, 80))}`,
  };
}

function valueAt(request: RequestValues, { place, at }: Pick<Slot, 'place' | 'at'>): unknown {
  return at.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)[name], request[place]);
}

function pointerTo(place: Slot['place'], at: readonly (string | number)[]): string {
  const names = [...(place === 'body' ? [] : [place]), ...at].map((name) => String(name).slice(0, TOLD_OF_A_NAME));
  return ['#', ...names.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')))].join('/');
}
