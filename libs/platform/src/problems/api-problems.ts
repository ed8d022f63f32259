import { applyDecorators } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiProperty,
  ApiPropertyOptional,
  ApiResponse,
  ApiSchema,
  getSchemaPath,
} from '@nestjs/swagger';
import { type ErrorCodeName, errorCodeNames, errorCodes, statusesOf } from './error-codes.js';
import { problemExampleName } from './problem-examples.js';

@ApiSchema({ name: 'FieldError', description: 'One field that is wrong.' })
class FieldErrorDocument {
  @ApiProperty({
    description: 'Which field: `#/…` in the body, `#/query/…`, `#/path/…` or `#/header/…`.',
    example: '#/name',
  })
  readonly pointer!: string;

  @ApiProperty({ description: 'What is wrong with it.', example: 'is required' })
  readonly detail!: string;

  @ApiPropertyOptional({ description: 'How to correct it.' })
  readonly fix?: string;
}

@ApiSchema({ name: 'UpstreamError', description: 'What CAMS said.' })
class UpstreamErrorDocument {
  @ApiProperty({ description: 'The CAMS action that was called.', example: 'SendChatappMessage' })
  readonly action!: string;

  @ApiProperty({ description: "CAMS's code.", example: 'InvalidParameter.PhoneNumberError' })
  readonly code!: string;

  @ApiProperty({ description: "CAMS's words.", example: 'The phone number is invalid.' })
  readonly message!: string;

  @ApiPropertyOptional({ description: 'The id by which Alibaba Cloud finds the call.' })
  readonly requestId?: string;
}

@ApiSchema({ name: 'ReachedLimit', description: 'The limit that stopped a call.' })
class ReachedLimitDocument {
  @ApiProperty({
    description:
      'Which limit: `rate`, `concurrency`, `day`, `month` or `messages` of your plan, as in the header `RateLimit`; `account` for the calls per second that all tenants make together; `cams` where CAMS itself takes no more.',
    enum: ['rate', 'concurrency', 'day', 'month', 'messages', 'account', 'cams'],
    example: 'day',
  })
  readonly name!: string;

  @ApiProperty({ type: 'number', description: 'The whole of it.', example: 500_000 })
  readonly limit!: number;

  @ApiProperty({ type: 'integer', description: 'What is left of it.', example: 0 })
  readonly remaining!: number;

  @ApiProperty({ type: 'integer', description: 'Seconds until more is left, as in `Retry-After`.', example: 5_400 })
  readonly resetSeconds!: number;
}

@ApiSchema({ name: 'Problem', description: 'A problem document (RFC 9457).' })
class ProblemDocument {
  @ApiProperty({
    description: 'Page that explains the error, relative to the gateway.',
    example: '/errors/invalid_request',
  })
  readonly type!: string;

  @ApiProperty({ description: 'What kind of error this is.', example: errorCodes.invalid_request.title })
  readonly title!: string;

  @ApiProperty({ type: 'integer', description: 'The HTTP status.', example: 400 })
  readonly status!: number;

  @ApiProperty({ description: 'What happened in this very case.', example: '#/name: is required' })
  readonly detail!: string;

  @ApiProperty({ description: 'Path of the request.', example: '/v1/messages' })
  readonly instance!: string;

  @ApiProperty({
    description: 'Stable name of the error, for programs.',
    enum: errorCodeNames,
    example: 'invalid_request',
  })
  readonly code!: ErrorCodeName;

  @ApiProperty({
    description: 'The same as the header `X-Request-Id`.',
    example: '5f0c7a86-2f8c-4c11-9a6f-0d0c3a9b7e21',
  })
  readonly requestId!: string;

  @ApiPropertyOptional({ type: [FieldErrorDocument], description: 'Every field that is wrong, where fields are.' })
  readonly errors?: FieldErrorDocument[];

  @ApiPropertyOptional({ type: UpstreamErrorDocument })
  readonly upstream?: UpstreamErrorDocument;

  @ApiPropertyOptional({ type: ReachedLimitDocument })
  readonly limit?: ReachedLimitDocument;
}

const retryAfter = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' as const } } };
const challenge = {
  'WWW-Authenticate': { description: 'What is missing or wrong.', schema: { type: 'string' as const } },
};
const headers: Readonly<Record<number, typeof retryAfter | typeof challenge>> = {
  401: challenge,
  429: retryAfter,
  503: retryAfter,
};

/** What every operation of operators can answer. */
export const operatorProblems = [
  'invalid_request',
  'unauthenticated',
  'insufficient_scope',
  'forbidden',
  'too_many_attempts',
  'database_unavailable',
] as const satisfies readonly ErrorCodeName[];

/** What every operation of tenants can answer. */
export const tenantProblems = [...operatorProblems, 'tenant_suspended'] as const satisfies readonly ErrorCodeName[];

/** All codes of a status, a code with all of its statuses, or one with one. */
export type ProblemCase = number | ErrorCodeName | readonly [number, ErrorCodeName];

/**
 * Documents the problem documents that an operation can answer with; 500 is always among them. A status stands for all
 * codes that have it; name the codes where only some of them can occur, and their status where they have several.
 * @throws {Error} when no code has such a status
 */
export function ApiProblems(...problems: readonly ProblemCase[]): MethodDecorator & ClassDecorator {
  const byStatus = new Map<number, Set<ErrorCodeName>>();
  for (const problem of [...problems, 'internal_error' as const]) {
    for (const [status, code] of pairsOf(problem)) byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  const responses = [...byStatus].map(([status, codes]) => problemResponse(status, inOrder(codes)));
  return applyDecorators(ApiExtraModels(ProblemDocument), ...responses);
}

/**
 * What the response of a status with these codes is called among the components of the OpenAPI document: after the
 * status, and where the status has more codes than these, after the codes.
 */
export function problemResponseName(status: number, codes: readonly string[]): string {
  const given = new Set(codes);
  const isWhole = withStatus(status).every(([, code]) => given.has(code));
  const words = (code: string) => code.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `Problem${status}${isWhole ? '' : codes.map(words).join('Or')}`;
}

/** Order of the table of codes, however they were put together. */
function inOrder(codes: ReadonlySet<ErrorCodeName>): ErrorCodeName[] {
  return errorCodeNames.filter((code) => codes.has(code));
}

function pairsOf(problem: ProblemCase): readonly (readonly [number, ErrorCodeName])[] {
  if (typeof problem === 'number') return withStatus(problem);
  return typeof problem === 'string' ? statusesOf(problem).map((status) => [status, problem]) : [problem];
}

function withStatus(status: number): (readonly [number, ErrorCodeName])[] {
  const codes = errorCodeNames.filter((code) => statusesOf(code).includes(status));
  if (codes.length === 0) throw new Error(`no error code has the status ${status}`);
  return codes.map((code) => [status, code]);
}

function problemResponse(status: number, codes: readonly ErrorCodeName[]) {
  return ApiResponse({
    status,
    description: codes.map((code) => `- \`${code}\`: ${errorCodes[code].title}.`).join('\n'),
    ...(headers[status] && { headers: headers[status] }),
    content: {
      'application/problem+json': {
        schema: { $ref: getSchemaPath(ProblemDocument) },
        examples: Object.fromEntries(
          codes.map((code) => [code, { $ref: `#/components/examples/${problemExampleName(code, status)}` }]),
        ),
      },
    },
  });
}
