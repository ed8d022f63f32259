import type { OpenAPIObject } from '@nestjs/swagger';
import { type Operation, operationsOf, type Schemas } from './operations.js';
import { type SchemaPlace, sharedSchemas } from './shared-schemas.js';

/** A JSON Schema as far as it is looked into here. */
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly [keyword: string]: unknown;
}

interface Body {
  readonly operationId: string;
  readonly side: 'request' | 'reply';
  readonly media: { schema: Schema };
}

/**
 * Gives every JSON body a name among the components, and replaces what equals a shared schema by a reference to it.
 * The schemas themselves are left as they are: requests are validated by the same ones.
 */
export function shareSchemas(document: OpenAPIObject): void {
  const bodies = operationsOf(document).flatMap(bodiesOf);
  const shared = Object.entries(sharedSchemas).map(([name, place]) => [name, schemaAt(bodies, place)] as const);
  const names = new Map(shared.map(([name, schema]) => [contentOf(schema), name]));
  const schemas = Object.fromEntries(shared.map(([name, schema]) => [name, within(schema, names)]));
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    schemas[name] = within(schema as Schema, names);
  }
  for (const { operationId, side, media } of bodies) {
    if (media.schema.$ref) continue;
    const sharedName = names.get(contentOf(media.schema));
    const name = sharedName ?? nameOf(operationId, side);
    if (!sharedName) schemas[name] = within(media.schema, names);
    media.schema = reference(name);
  }
  document.components = { ...document.components, schemas: schemas as Schemas };
}

/** The JSON that an operation takes and, if all goes well, gives. */
function bodiesOf({ operationId = '', requestBody, responses }: Operation): Body[] {
  const reply = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  const sides = { request: requestBody, reply };
  return (['request', 'reply'] as const).flatMap((side) => {
    const part = sides[side];
    const media = part && 'content' in part ? part.content?.['application/json'] : undefined;
    return media?.schema ? [{ operationId, side, media: media as { schema: Schema } }] : [];
  });
}

/** `SendChatappMessageRequest`, `SendChatappMessageReply`. */
function nameOf(operationId: string, side: string): string {
  return [operationId, side].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** @throws {Error} when there is none any more */
function schemaAt(bodies: readonly Body[], [operationId, side, ...path]: SchemaPlace): Schema {
  const body = bodies.find((each) => each.operationId === operationId && each.side === side);
  const schema = path.reduce<Schema | undefined>(
    (outer, name) => outer?.properties?.[name] ?? (name === 'items' ? outer?.items : undefined),
    body?.media.schema,
  );
  if (!schema) throw new Error(`no schema stands at ${[operationId, side, ...path].join('/')}`);
  return schema;
}

/** What a schema says, whatever is said of the place where it stands. */
function contentOf({ description, examples, example, 'x-cams-param': camsName, ...content }: Schema): string {
  return JSON.stringify(content);
}

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** The schema with references inside. */
function within(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, referring(property, names)]),
      ),
    }),
    ...(items && { items: referring(items, names) }),
  };
}

/** A reference to the shared schema that this one equals, with what is said of its place; or the schema itself. */
function referring(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const name = names.get(contentOf(schema));
  if (name === undefined) return within(schema, names);
  const said = Object.entries(schema).filter(([keyword]) => keyword === 'description' || keyword === 'x-cams-param');
  return { ...reference(name), ...Object.fromEntries(said) };
}
