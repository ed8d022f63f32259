import type { Field, Parameter } from '#libs/cams';
import { publicName } from './naming.js';
import { type Page, pageOf, pageParameters } from './paging.js';
import { refuseReservedNames } from './reserved-names.js';
import { type JsonSchema, objectSchema } from './schema.js';
import { validatorOf } from './validator.js';
import { encoderOf } from './wire-values.js';

/** Where the parameters of a route travel, under CAMS's names. */
export interface Slots {
  readonly path: Readonly<Record<string, Field>>;
  readonly query: Readonly<Record<string, Field>>;
  readonly body: Readonly<Record<string, Field>>;
}

/** The parts of an HTTP request that carry parameters. */
export interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A request that passed: what CAMS is to get. */
export interface ReadRequest {
  /** Under CAMS's names, encoded for the wire. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly page: Page | undefined;
}

export interface RequestReader {
  /** JSON Schemas under public names, for the documentation. */
  readonly schemas: { readonly path: JsonSchema; readonly query: JsonSchema; readonly body: JsonSchema | undefined };
  /** @throws {Problem} 400 that names every wrong field */
  read(request: RawRequest): ReadRequest;
}

export function requestReaderOf(slots: Slots, paged: boolean): RequestReader {
  const path = objectSchema(slots.path);
  const query = withPage(objectSchema(slots.query), paged);
  const body = objectSchema(slots.body);
  const takesBody = Object.keys(slots.body).length > 0;
  const checkPath = validatorOf(path, 'path');
  const checkQuery = validatorOf(query, 'query');
  const checkBody = validatorOf(body, 'body');
  const integers = Object.entries(query.properties as Record<string, JsonSchema>)
    .filter(([, schema]) => schema.type === 'integer')
    .map(([name]) => name);
  const encodePath = encodersOf(slots.path);
  const encodeQuery = encodersOf(slots.query);
  const encodeBody = encodersOf(slots.body);

  return {
    schemas: { path, query, body: takesBody ? body : undefined },
    read({ params, query: given, body: sent }) {
      const queried = withIntegers(given as Record<string, unknown>, integers);
      const content = sent === undefined ? {} : sent;
      refuseReservedNames(queried, 'query');
      refuseReservedNames(content, 'body');
      checkPath(params);
      checkQuery(queried);
      checkBody(content);
      const parameters: Record<string, string> = {};
      encodeQuery(queried, parameters);
      encodeBody(content as Record<string, unknown>, parameters);
      encodePath(params as Record<string, unknown>, parameters);
      if (!paged) return { parameters, page: undefined };
      const page = pageOf(queried);
      parameters.Page = JSON.stringify({ Index: page.index, Size: page.size });
      return { parameters, page };
    },
  };
}

function withPage(query: JsonSchema, paged: boolean): JsonSchema {
  return paged ? { ...query, properties: { ...(query.properties as object), ...pageParameters } } : query;
}

/** Plain decimal integers of the query as numbers; whatever else stands there stays for the validator to refuse. */
function withIntegers(query: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  if (names.length === 0) return query;
  const result = { ...query };
  for (const name of names) {
    const value = result[name];
    if (typeof value === 'string' && /^-?[0-9]{1,15}$/.test(value)) result[name] = Number(value);
  }
  return result;
}

function encodersOf(fields: Readonly<Record<string, Field>>) {
  const encoders = Object.entries(fields).map(([camsName, field]) => ({
    camsName,
    name: publicName(camsName),
    encode: encoderOf(field as Parameter),
    otherwise: field.type === 'string' ? field.default : undefined,
  }));
  return (values: Readonly<Record<string, unknown>>, into: Record<string, string>): void => {
    for (const { camsName, name, encode, otherwise } of encoders) {
      const value = values[name] ?? otherwise;
      if (value !== undefined) into[camsName] = encode(value);
    }
  };
}
