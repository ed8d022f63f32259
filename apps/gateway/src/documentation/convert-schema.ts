import { z } from 'zod';

/**
 * The JSON Schema of a schema of zod, for Nest's swagger. By itself zod leaves out the examples of whatever has a
 * transformation inside; all of ours show what is sent.
 */
export function convertSchema(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  const { definitions, $schema, ...converted } = z.toJSONSchema(schema as z.ZodType, {
    target: 'openapi-3.0',
    io: schemaType,
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (examples !== undefined) jsonSchema.examples = examples as unknown[];
    },
  });
  return { schema: converted, components: { ...(definitions as object | undefined) } };
}
