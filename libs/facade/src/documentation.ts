import { ApiBody, ApiExtension, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { exampleRequest } from '#libs/cams';
import { ApiProblems, operatorProblems, type ProblemCase } from '#libs/platform';
import type { Operation } from './operation/operation.js';
import { type JsonSchema, publicExample } from './operation/schema.js';
import { isvReasonOf } from './routes/index.js';

/** What Nest's swagger takes for a schema; it documents an older form than the 3.1 it can write. */
type SwaggerSchema = NonNullable<Extract<Parameters<typeof ApiBody>[0], { schema: unknown }>['schema']>;

const replyHeader = (description: string) => ({ description, schema: { type: 'string' as const } });

const callHeader = { 'X-Cams-Request-Id': replyHeader("CAMS's id of the call.") };

const quotaHeaders = {
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

const waiting = [
  {
    name: 'Prefer',
    description:
      '`wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most.',
    required: false,
    schema: { type: 'string' as const, maxLength: 256 },
  },
  {
    name: 'Priority',
    description: '`u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218).',
    required: false,
    schema: { type: 'string' as const, maxLength: 256 },
  },
];

const preferenceHeader = { 'Preference-Applied': replyHeader('The wait that counted, where you sent `Prefer`.') };

const keptRequestHeaders = [
  {
    name: 'Cache-Control',
    description:
      'Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either.',
    required: false,
    schema: { type: 'string' as const, maxLength: 256 },
  },
  {
    name: 'If-None-Match',
    description: 'The `ETag` of a reply that you have: 304 where it has not changed.',
    required: false,
    schema: { type: 'string' as const, maxLength: 4096 },
  },
];

const keptHeaders = {
  'Cache-Control': replyHeader('Yours alone, and how long it may be used: `private, max-age=60`.'),
  Age: replyHeader('Whole seconds since it was fetched from CAMS.'),
  ETag: replyHeader('Names this very content.'),
  'Cache-Status': replyHeader('Where it comes from (RFC 9211): `hit`, or why not; `fwd=stale` where CAMS failed.'),
  Vary: replyHeader('What of the request it depends on.'),
};

/** The OpenAPI decorators of an operation, made from the same schemas that validate it. */
export function documentOperation(operation: Operation): MethodDecorator[] {
  const { route, action, id, request, reply, audience } = operation;
  const { path, query, body } = request.schemas;
  const takesKey = audience === 'tenant' && route.verb !== 'GET';
  const isKept = route.cacheSeconds !== undefined;
  const headers = {
    ...callHeader,
    ...preferenceHeader,
    ...(audience === 'tenant' && quotaHeaders),
    ...(takesKey && replayHeader),
    ...(isKept && keptHeaders),
  };
  return [
    ApiOperation({ operationId: id, summary: action.summary, description: descriptionOf(operation) }),
    ApiExtension('x-cams-action', route.action),
    ...parametersOf(path).map((parameter) => ApiParam(parameter)),
    ...parametersOf(query).map((parameter) => ApiQuery(parameter)),
    ...[...(takesKey ? [idempotencyKey] : []), ...waiting, ...(isKept ? keptRequestHeaders : [])].map((header) =>
      ApiHeader(header),
    ),
    ...(body ? [ApiBody({ required: 'required' in body, ...bodyOf(operation, body) })] : []),
    ApiResponse({
      status: reply.status,
      description: (reply.schema?.description as string | undefined) ?? 'Done.',
      headers,
      ...(reply.schema && { content: { 'application/json': { schema: reply.schema as SwaggerSchema } } }),
    }),
    ...(isKept ? [ApiResponse({ status: 304, description: 'You have it already.', headers })] : []),
    ApiProblems(...problemsOf(operation)),
  ];
}

function descriptionOf({ action, route }: Operation): string {
  const reason = isvReasonOf(route.tenant);
  return reason === undefined ? action.description : `${action.description} For operators only: ${reason}`;
}

/** What becomes of a change is not known; without keys nobody is told so in a repetition (409). */
const unknown = ([502, 503, 504] as const).map((status) => [status, 'outcome_unknown'] as const);

/** Tenants can meet every code of these statuses; operators have no plan, no keys and no other tenant's ids. */
function problemsOf({ request, audience, action }: Operation): readonly ProblemCase[] {
  const ofBody = request.schemas.body ? [413, 415] : [];
  if (audience === 'tenant') return [400, 401, 403, 404, ...ofBody, 409, 422, 429, 502, 503, 504];
  return [
    ...operatorProblems,
    'reserved_parameter',
    'not_found',
    ...ofBody,
    'upstream_rejected',
    'account_busy',
    'upstream_throttled',
    'upstream_account',
    'upstream_unsubscribed',
    'upstream_unavailable',
    ...(action.effect === 'write' ? ([...unknown, 'trail_unavailable'] as const) : []),
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
      ...(rest.type === 'array' && { style: 'form' as const, explode: true }),
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
