import type { Field, TextShape } from '#libs/cams';
import { isRenamed, publicName } from './naming.js';

/** A JSON Schema (2020-12), which both validates and documents. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Fields under their public names, as one closed object. */
export function objectSchema(fields: Readonly<Record<string, Field>>, closed = true): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [camsName, field] of Object.entries(fields)) {
    const name = publicName(camsName);
    properties[name] = { ...fieldSchema(field, closed), ...(isRenamed(camsName) && { 'x-cams-param': camsName }) };
    if (field.required) required.push(name);
  }
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...(closed && { additionalProperties: false }),
  };
}

/**
 * @param closed refuse what is not documented: right for requests. Replies stay open, as CAMS adds members.
 */
export function fieldSchema(field: Field, closed = true): JsonSchema {
  const examples = field.example !== undefined && { examples: [publicExample(field, field.example)] };
  return { ...shapeSchema(field, closed), description: describe(field), ...examples };
}

/** Names the documented values of an open set, unless the description explains them anyway. */
function describe(field: Field): string {
  const { description } = field;
  if (field.type !== 'string' || !field.values || field.closed) return description;
  const values = field.values.map((value) => `\`${value}\``);
  if (values.every((value) => description.includes(value))) return description;
  return `${description} Known: ${values.join(', ')}.`;
}

function shapeSchema(field: Field, closed: boolean): JsonSchema {
  switch (field.type) {
    case 'string':
      return closed ? requestText(field) : replyText(field);
    case 'integer':
      return {
        type: 'integer',
        ...(field.minimum !== undefined && { minimum: field.minimum }),
        ...(field.maximum !== undefined && { maximum: field.maximum }),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'array':
      return {
        type: 'array',
        items: fieldSchema(field.items, closed),
        ...(closed && { maxItems: field.maxItems, ...(field.minItems && { minItems: field.minItems }) }),
      };
    case 'object':
      return objectSchema(field.fields, closed);
    case 'map':
      return {
        type: 'object',
        additionalProperties: fieldSchema(field.of, closed),
        ...(closed && { maxProperties: field.maxProperties, propertyNames }),
      };
    case 'json':
      return { type: 'object', additionalProperties: true };
  }
}

/** No control characters; a text of several lines may hold tab and line breaks. */
const ONE_LINE = '^[^\\u0000-\\u001f\\u007f]*$';
const SEVERAL_LINES = '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$';
const MAX_WRITTEN_DIGITS = 32;
/** A phone number as people write it, or an id with a letter in it: nothing between the two goes out as it stands. */
const ADDRESS = '^(?:\\+?[ ().-]*[0-9][0-9 ().-]*|(?=.*[A-Za-z])[!-~]+)$';
/** Of keys that the caller chooses. */
const propertyNames: JsonSchema = { maxLength: 256, pattern: ONE_LINE };

function requestText(field: TextShape): JsonSchema {
  const bounds = {
    ...(field.minLength && { minLength: field.minLength }),
    maxLength: field.maxLength,
  };
  if (field.format === 'phone-number') return writtenDigits(5, 15);
  if (field.format === 'digits') return writtenDigits(field.minLength ?? 1, field.maxLength);
  if (field.format === 'address') return { type: 'string', ...bounds, pattern: ADDRESS };
  return {
    type: 'string',
    ...(field.closed ? { enum: field.values } : bounds),
    ...(!field.closed && { pattern: field.pattern ?? (field.multiline ? SEVERAL_LINES : ONE_LINE) }),
    ...knownValues(field),
    ...(field.default !== undefined && { default: field.default }),
  };
}

function replyText(field: TextShape): JsonSchema {
  return { type: 'string', ...knownValues(field) };
}

/** Documented values of an open set: for the reader, not for the validator. */
function knownValues(field: TextShape): JsonSchema {
  return field.values && !field.closed ? { 'x-known-values': field.values } : {};
}

/** Digits as people write them; `min` and `max` count the digits alone. */
function writtenDigits(min: number, max: number): JsonSchema {
  return {
    type: 'string',
    maxLength: MAX_WRITTEN_DIGITS,
    pattern: `^\\+?(?:[ ().-]*[0-9]){${min},${max}}[ ().-]*$`,
  };
}

/** An example of the catalogue under public names. */
export function publicExample(field: Field, value: unknown): unknown {
  if (field.type === 'array' && Array.isArray(value)) return value.map((item) => publicExample(field.items, item));
  if (field.type !== 'object' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([camsName, member]) => {
      const inner = field.fields[camsName];
      return [publicName(camsName), inner ? publicExample(inner, member) : member];
    }),
  );
}
