import type { Field, Parameter } from '#libs/cams';
import { publicName } from './naming.js';
import type { Page, Paging } from './paging.js';
import { refuseReservedHeaders, refuseReservedNames } from './reserved-names.js';
import { type JsonSchema, objectSchema } from './schema.js';
import { splitNumberCheckOf } from './split-number.js';
import { validatorOf } from './validator.js';
import { encoderOf } from './wire-values.js';

type Query = Readonly<Record<string, unknown>>;

/** Where the parameters of a route travel, under CAMS's names. */
export interface Slots {
  readonly path: Readonly<Record<string, Field>>;
  readonly query: Readonly<Record<string, Field>>;
  readonly body: Readonly<Record<string, Field>>;
}

/** The parts of an HTTP request that carry parameters, and those that must not. */
export interface RawRequest {
  readonly headers: Readonly<Record<string, unknown>>;
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

/** @param paging of a list that comes in pages */
export function requestReaderOf(slots: Slots, paging: Paging | undefined): RequestReader {
  const path = objectSchema(slots.path);
  const query = withPage(objectSchema(slots.query), paging);
  const body = objectSchema(slots.body);
  const takesBody = Object.keys(slots.body).length > 0;
  const checkPath = validatorOf(path, 'path');
  const checkQuery = validatorOf(query, 'query');
  const checkBody = validatorOf(body, 'body');
  const typed = queryReaderOf(query);
  const encodePath = encodersOf(slots.path);
  const encodeQuery = encodersOf(slots.query);
  const encodeBody = encodersOf(slots.body);
  const checkSplitNumber = splitNumberCheckOf(slots.body);

  return {
    schemas: { path, query, body: takesBody ? body : undefined },
    read({ headers, params, query: given, body: sent }) {
      const queried = typed(given as Query);
      const content = sent === undefined ? {} : sent;
      refuseReservedHeaders(headers);
      refuseReservedNames(queried, 'query');
      refuseReservedNames(content, 'body');
      checkPath(params);
      checkQuery(queried);
      checkBody(content);
      const parameters: Record<string, string> = {};
      encodeQuery(queried, parameters);
      encodeBody(content as Record<string, unknown>, parameters);
      encodePath(params as Record<string, unknown>, parameters);
      checkSplitNumber?.(parameters);
      if (!paging) return { parameters, page: undefined };
      const page = paging.pageOf(queried);
      return { parameters: { ...parameters, ...paging.wireOf(page) }, page };
    },
  };
}

function withPage(query: JsonSchema, paging: Paging | undefined): JsonSchema {
  return paging ? { ...query, properties: { ...(query.properties as object), ...paging.parameters } } : query;
}

/** Values of a query as their types want them; whatever does not look so stays for the validator to refuse. */
const readers: Readonly<Record<string, (given: unknown) => unknown>> = {
  integer: (given) => (typeof given === 'string' && /^-?[0-9]{1,15}$/.test(given) ? Number(given) : given),
  boolean: (given) => (given === 'true' || given === 'false' ? given === 'true' : given),
  // A list is written by repeating its name, so a list of one looks like a text.
  array: (given) => (typeof given === 'string' ? [given] : given),
};

function queryReaderOf({ properties }: JsonSchema): (query: Query) => Query {
  const typed = Object.entries(properties as Record<string, JsonSchema>).flatMap(([name, { type }]) => {
    const read = readers[type as string];
    return read ? [{ name, read }] : [];
  });
  if (typed.length === 0) return (query) => query;
  return (query) => {
    const result: Record<string, unknown> = { ...query };
    for (const { name, read } of typed) if (result[name] !== undefined) result[name] = read(result[name]);
    return result;
  };
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
