import type { Field, Parameter } from '#libs/cams';
import { publicName } from './naming.js';

/** A minus in front makes it something else: the id of a Telegram group. */
const LOOKS_LIKE_A_PHONE_NUMBER = /^(?!-)\+?[0-9 ().-]+$/;

/** Makes the wire text of a validated value. */
export type Encoder = (value: unknown) => string;

/** Gives the wire form of a validated value. */
type Converter = (value: unknown) => unknown;

const asIs: Converter = (value) => value;

/** Prepared once per parameter: no look at the shape is left for the call. */
export function encoderOf(parameter: Parameter): Encoder {
  const convert = converterOf(parameter);
  if (parameter.json) return (value) => JSON.stringify(convert(value));
  return (value) => String(convert(value));
}

function converterOf(field: Field): Converter {
  switch (field.type) {
    case 'string':
      return textConverter(field.format);
    case 'array': {
      const item = converterOf(field.items);
      return (value) => (value as unknown[]).map(item);
    }
    case 'object':
      return recordConverter(field.fields);
    case 'map': {
      const of = converterOf(field.of);
      return (value) => Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, of(member)]));
    }
    default:
      return asIs;
  }
}

function textConverter(format: string | undefined): Converter {
  if (format === 'phone-number' || format === 'digits') return (value) => digits(value as string);
  if (format !== 'address') return asIs;
  return (value) => (LOOKS_LIKE_A_PHONE_NUMBER.test(value as string) ? digits(value as string) : value);
}

function digits(written: string): string {
  return written.replace(/[^0-9]/g, '');
}

function recordConverter(fields: Readonly<Record<string, Field>>): Converter {
  const members = Object.entries(fields).map(([camsName, field]) => ({
    camsName,
    name: publicName(camsName),
    convert: converterOf(field),
  }));
  return (value) => {
    const given = value as Record<string, unknown>;
    const wire: Record<string, unknown> = {};
    for (const { camsName, name, convert } of members) {
      if (given[name] !== undefined) wire[camsName] = convert(given[name]);
    }
    return wire;
  };
}

/** What says who the ISV is at Alibaba Cloud: `Creator` and `Modifier` hold the number of its account as well. */
const OF_THE_ACCOUNT = /^(?:[Aa]li[Uu]id|[Ii]svCode|[Oo]wnerId|[Rr]esourceOwner[A-Za-z]*|Creator|Modifier)$/;

/**
 * The public form of what CAMS gives: names by the catalogue and, for members it does not know yet, by the rule;
 * `null` members are left out; what CAMS leaves undocumented keeps its names, and the keys of maps stay.
 *
 * Guarantee: no member that says who the ISV is, at any depth.
 */
export function publicValue(field: Field | undefined, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || field?.type === 'map') return value;
  if (Array.isArray(value)) {
    const items = field?.type === 'array' ? field.items : field;
    return value.map((item) => publicValue(items, item));
  }
  const isJson = field?.type === 'json';
  const fields = field?.type === 'object' ? field.fields : undefined;
  const result: Record<string, unknown> = {};
  for (const [camsName, member] of Object.entries(value)) {
    if (OF_THE_ACCOUNT.test(camsName)) continue;
    if (isJson) result[camsName] = publicValue(field, member);
    else if (member !== null) result[publicName(camsName)] = publicValue(fields?.[camsName], member);
  }
  return result;
}
