import { applyDecorators } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiProperty,
  ApiPropertyOptional,
  ApiResponse,
  ApiSchema,
  getSchemaPath,
} from '@nestjs/swagger';
import { type ErrorCodeName, errorCodes } from './error-codes.js';

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
    enum: Object.keys(errorCodes),
    example: 'invalid_request',
  })
  readonly code!: ErrorCodeName;

  @ApiProperty({
    description: 'The same as the header `X-Request-Id`.',
    example: 'req_01920f3c5d6e7a8b9c0d1e2f3a4b5c6d',
  })
  readonly requestId!: string;

  @ApiPropertyOptional({ type: [FieldErrorDocument] })
  readonly errors?: FieldErrorDocument[];

  @ApiPropertyOptional({ type: UpstreamErrorDocument })
  readonly upstream?: UpstreamErrorDocument;
}

/** `upstream_unavailable` tells by its status whether CAMS failed, could not be reached, or did not answer in time. */
const unavailableStatuses = [502, 503, 504];

const headers: Readonly<Record<number, Readonly<Record<string, { description: string; schema: { type: 'string' } }>>>> =
  {
    401: {
      'WWW-Authenticate': { description: 'How to authenticate, and what was wrong.', schema: { type: 'string' } },
    },
    429: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } } },
    503: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } } },
  };

/**
 * Documents that an operation can answer with these statuses, each a problem document with one of the codes that
 * go with the status.
 * @throws {Error} when no error code has such a status
 */
export function ApiProblems(...statuses: readonly number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(ApiExtraModels(ProblemDocument), ...statuses.map(problemResponse));
}

function problemResponse(status: number) {
  const lines = Object.entries(errorCodes)
    .filter(([code, error]) => error.status === status || (code === 'upstream_unavailable' && unavailable(status)))
    .map(([code, { title }]) => `- \`${code}\`: ${title}.`);
  if (lines.length === 0) throw new Error(`no error code has the status ${status}`);
  return ApiResponse({
    status,
    description: lines.join('\n'),
    ...(headers[status] && { headers: { ...headers[status] } }),
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDocument) } } },
  });
}

function unavailable(status: number): boolean {
  return unavailableStatuses.includes(status);
}
