import { resolved } from '../support/openapi.js';

/** As much of a JSON Schema as the document uses for requests. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly example?: unknown;
}

type Place = 'path' | 'query' | 'body';

/** An operation of the document, as far as its requests go. */
export interface DocumentedOperation {
  readonly name: string;
  readonly audience: 'tenant' | 'operator';
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  readonly schemas: Readonly<Record<Place, Schema>>;
}

/** A request before it is put on the wire. */
export type RequestValues = Record<Place, Record<string, unknown>>;

/** A place in a request, with everything that is to be known about it. */
export interface Slot {
  readonly place: Place;
  /** Names and indices, from the place on. */
  readonly at: readonly (string | number)[];
  readonly schema: Schema;
  readonly required: boolean;
}

interface OpenApi {
  readonly paths: Record<string, Record<string, Record<string, unknown>>>;
}

/** Every operation on a CAMS action that the gateway documents. */
export async function documentedOperations(origin: string): Promise<DocumentedOperation[]> {
  const { paths } = resolved((await (await fetch(`${origin}/openapi.json`)).json()) as OpenApi);
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs)
      .filter(([, operation]) => 'x-cams-action' in operation)
      .map(([verb, operation]) => toOperation(verb.toUpperCase(), path, operation)),
  );
}

function toOperation(method: string, path: string, operation: Record<string, unknown>): DocumentedOperation {
  type Parameter = { name: string; in: Place; required: boolean; schema: Schema };
  const parameters = (operation.parameters ?? []) as Parameter[];
  const schemaOf = (place: Place): Schema => {
    const here = parameters.filter((parameter) => parameter.in === place);
    return {
      type: 'object',
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
      required: here.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    };
  };
  const content = operation.requestBody as { content: Record<string, { schema: Schema }> } | undefined;
  const body = content?.content['application/json']?.schema ?? { type: 'object', additionalProperties: false };
  return {
    name: `${method} ${path}`,
    audience: path.startsWith('/admin/') ? 'operator' : 'tenant',
    method,
    path,
    schemas: { path: schemaOf('path'), query: schemaOf('query'), body },
  };
}

/** A request that uses everything the operation knows, as its schemas and examples say; a cursor is of a page before. */
export function fullRequest({ schemas }: DocumentedOperation): RequestValues {
  const { cursor: _, ...query } = sample(schemas.query) as Record<string, unknown>;
  return { path: sample(schemas.path), query, body: sample(schemas.body) } as RequestValues;
}

function sample(schema: Schema): unknown {
  if (schema.properties) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, sample(inner)]));
  }
  if (schema.items) return [sample(schema.items)];
  if (typeof schema.additionalProperties === 'object') return { name: sample(schema.additionalProperties) };
  const example = schema.example ?? schema.examples?.[0];
  if (example !== undefined) return example;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'integer') return schema.minimum ?? 1;
  return schema.type === 'object' ? {} : 'a';
}

/** Whether requests have a body, be it an empty one. */
export function takesBody({ method }: DocumentedOperation): boolean {
  return method === 'POST' || method === 'PUT' || method === 'PATCH';
}

/** Every parameter, what {@link fullRequest} fills within it, and what contains it. */
export function slotsOf(operation: DocumentedOperation): Slot[] {
  const { schemas } = operation;
  const places = takesBody(operation) ? (['path', 'query', 'body'] as const) : (['path', 'query'] as const);
  return places.flatMap((place) => inner({ place, at: [], schema: schemas[place], required: true }));
}

function inner(slot: Slot): Slot[] {
  const { place, at, schema } = slot;
  const members = Object.entries(schema.properties ?? {});
  const { items, additionalProperties: values } = schema;
  return [
    slot,
    ...members.flatMap(([name, member]) =>
      inner({ place, at: [...at, name], schema: member, required: schema.required?.includes(name) ?? false }),
    ),
    ...(items ? inner({ place, at: [...at, 0], schema: items, required: false }) : []),
    ...(typeof values === 'object' ? inner({ place, at: [...at, 'name'], schema: values, required: false }) : []),
  ];
}

/** The request with another value at a slot; `undefined` leaves it out. */
export function replaced(
  request: RequestValues,
  { place, at }: Pick<Slot, 'place' | 'at'>,
  value: unknown,
): RequestValues {
  const copy = structuredClone(request);
  const [last, ...before] = [place, ...at].reverse() as [string, ...string[]];
  const parent = before.reduceRight<Record<string, unknown>>(
    (object, name) => object[name] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
