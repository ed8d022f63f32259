import { ApiBody, ApiExtension, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { exampleRequest } from '#libs/cams';
import { ApiProblems } from '#libs/platform';
import type { Operation } from './operation/operation.js';
import { type JsonSchema, publicExample } from './operation/schema.js';

/** What Nest's swagger takes for a schema; it documents an older form than the 3.1 it can write. */
type SwaggerSchema = NonNullable<Extract<Parameters<typeof ApiBody>[0], { schema: unknown }>['schema']>;

const replyHeader = (description: string) => ({ description, schema: { type: 'string' as const } });

const replyHeaders = {
  'X-Cams-Request-Id': replyHeader("CAMS's id of the call."),
  'RateLimit-Policy': replyHeader('The limits of your plan.'),
  RateLimit: replyHeader('What is left of each, and when there is more.'),
};

const replayHeader = {
  'Idempotency-Replayed': replyHeader('`true` when this is the reply of an earlier call with the same key.'),
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  description: 'Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours.',
  required: false,
  schema: { type: 'string' as const, minLength: 1, maxLength: 255 },
};

/** The OpenAPI decorators of an operation, made from the same schemas that validate it. */
export function documentOperation(operation: Operation): MethodDecorator[] {
  const { route, action, id, request, reply } = operation;
  const { path, query, body } = request.schemas;
  return [
    ApiOperation({ operationId: id, summary: action.summary, description: action.description }),
    ApiExtension('x-cams-action', route.action),
    ...parametersOf(path).map((parameter) => ApiParam(parameter)),
    ...parametersOf(query).map((parameter) => ApiQuery(parameter)),
    ...(route.verb === 'GET' ? [] : [ApiHeader(idempotencyKey)]),
    ...(body ? [ApiBody({ required: 'required' in body, ...bodyOf(operation, body) })] : []),
    ApiResponse({
      status: reply.status,
      description: (reply.schema?.description as string | undefined) ?? 'Done.',
      headers: route.verb === 'GET' ? replyHeaders : { ...replyHeaders, ...replayHeader },
      ...(reply.schema && { content: { 'application/json': { schema: reply.schema as SwaggerSchema } } }),
    }),
    ApiProblems(400, 401, 403, 404, ...(body ? [413 as const, 415 as const] : []), 409, 422, 429, 502, 503, 504),
  ];
}

/** Parameters of the path or the query, each with what the document says beside its schema. */
function parametersOf(schema: JsonSchema) {
  const required = new Set((schema.required ?? []) as string[]);
  return Object.entries(schema.properties as Record<string, JsonSchema>).map(([name, property]) => {
    const { description, 'x-cams-param': camsName, ...rest } = property;
    return {
      name,
      required: required.has(name),
      description: description as string,
      schema: (required.has(name) ? prefilled(rest) : rest) as SwaggerSchema,
      ...(camsName !== undefined && { 'x-cams-param': camsName }),
    };
  });
}

/** Swagger UI fills in an `example`, and leaves `examples` alone. */
function prefilled({ examples, ...schema }: JsonSchema): JsonSchema {
  return Array.isArray(examples) ? { ...schema, example: examples[0] } : schema;
}

function bodyOf({ action }: Operation, schema: JsonSchema) {
  const properties = schema.properties as Record<string, JsonSchema>;
  const record = { type: 'object', fields: action.request, description: '' } as const;
  const example = Object.entries(publicExample(record, exampleRequest(action)) as object).filter(
    ([name]) => name in properties,
  );
  return {
    schema: schema as SwaggerSchema,
    examples: { typical: { summary: 'A typical request', value: Object.fromEntries(example) } },
  };
}
