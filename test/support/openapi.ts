/** The OpenAPI document as served, as far as the tests look into it. */
export interface OpenApi {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, Example>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly ParameterDocument[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-cams-action'?: string;
  readonly 'x-required-scope'?: string;
}

export interface ParameterDocument {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: unknown;
  readonly 'x-cams-param'?: string;
}

interface SecurityScheme {
  readonly flows?: { readonly clientCredentials: { readonly scopes: Readonly<Record<string, string>> } };
}

export type Content = Readonly<Record<string, MediaType>>;

interface MediaType {
  readonly schema: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

interface Example {
  readonly value: unknown;
}

export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly 'x-cams-param'?: string;
}

/** The document with all that is referred to in the place of the reference, together with what stands beside it. */
export function resolved<Document extends object>(document: Document): Document {
  const at = (reference: string) =>
    reference
      .split('/')
      .slice(1)
      .reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>>)[name], document);
  const resolve = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(resolve);
    if (typeof part !== 'object' || part === null) return part;
    const { $ref, ...rest } = part as { $ref?: string };
    const own = Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, resolve(inner)]));
    return $ref === undefined ? own : { ...(resolve(at($ref)) as object), ...own };
  };
  return resolve(document) as Document;
}

/** Each operation with its place, such as `GET /v1/templates`. */
export function operationsOf(document: OpenApi): readonly (readonly [string, Operation])[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, operation]) => [`${verb.toUpperCase()} ${path}`, operation] as const),
  );
}

/** What a request or a reply carries, wherever in the operation it stands. */
export function mediaTypesOf({ requestBody, responses }: Operation): MediaType[] {
  return [requestBody, ...Object.values(responses)].flatMap((part) => Object.values(part?.content ?? {}));
}

/** A schema and all that it is made of, each with the JSON pointer to it; references are not followed. */
export function* schemasIn(schema: Schema, pointer: string): Generator<readonly [string, Schema]> {
  yield [pointer, schema];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield* schemasIn(property, `${pointer}/properties/${name}`);
  }
  if (schema.items) yield* schemasIn(schema.items, `${pointer}/items`);
  if (typeof schema.additionalProperties === 'object') {
    yield* schemasIn(schema.additionalProperties, `${pointer}/additionalProperties`);
  }
}

/** Fields without a description, each under the name of the place. */
export function silentFields(schema: Schema, place: string): string[] {
  return [...schemasIn(schema, '')]
    .filter(([pointer, { description, $ref }]) => /\/properties\/[^/]+$/.test(pointer) && !description && !$ref)
    .map(([pointer]) => `${place} ${pointer}`);
}

/** Every schema of the document, with its place. */
export function allSchemas(document: OpenApi): (readonly [string, Schema])[] {
  const inComponents = Object.entries(document.components.schemas).flatMap(([name, schema]) => [
    ...schemasIn(schema, name),
  ]);
  const inOperations = operationsOf(document).flatMap(([place, operation]) => [
    ...(operation.parameters ?? []).flatMap(({ schema, name }) => [...schemasIn(schema, `${place} ${name}`)]),
    ...mediaTypesOf(operation).flatMap(({ schema }) => [...schemasIn(schema, place)]),
  ]);
  return [...inComponents, ...inOperations];
}
