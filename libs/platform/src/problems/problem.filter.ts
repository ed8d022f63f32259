import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseUnavailable } from '../database/unavailable.js';
import type { AllowedMethods } from '../http/allowed-methods.js';
import { apiHeaders } from '../http/security-headers.js';
import { type ErrorCodeName, errorCodes } from './error-codes.js';
import { Problem } from './problem.js';

/** Turns whatever is thrown into a problem document; what nobody foresaw is logged and answered without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly allowedMethods: AllowedMethods) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    sendProblem(error instanceof NotFoundException ? this.missing(request) : toProblem(error), request, reply);
  }

  /** No handler: the path is unknown, or the method is. */
  private missing({ method, url }: FastifyRequest): Problem {
    const allowed = this.allowedMethods.of(pathOf(url));
    if (allowed.length === 0) return new Problem('not_found', 'There is nothing at this path.');
    return new Problem('method_not_allowed', `This path takes ${allowed.join(', ')}, not ${method}.`, {
      headers: { allow: allowed.join(', ') },
    });
  }
}

/** Sends a problem document, and logs what the caller is not told. */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  if (problem.status >= 500) {
    const { code, detail } = problem;
    request.log.error({ requestId: request.id, code, err: problem.cause ?? problem }, detail);
  }
  // Some requests are refused before any hook of ours.
  if (!reply.hasHeader('x-request-id')) reply.headers(apiHeaders).header('x-request-id', request.id);
  void reply
    .status(problem.status)
    .headers(problem.headers)
    .type('application/problem+json')
    .send(JSON.stringify(problem.toDocument(pathOf(request.url), request.id)));
}

/** Fastify's own errors, by their code. */
const frameworkErrors: Readonly<Record<string, readonly [code: ErrorCodeName, detail: string]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'Send the body as application/json.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['payload_too_large', 'The body is larger than the operation takes.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid_request', 'The body is not as long as Content-Length says.'],
  FST_STATIC_FORBIDDEN_PATH: ['not_found', 'There is nothing at this path.'],
};

const byStatus: Readonly<Record<number, ErrorCodeName>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'request_timeout',
  409: 'conflict',
  413: 'payload_too_large',
  414: 'uri_too_long',
  415: 'unsupported_media_type',
  431: 'headers_too_large',
};

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { statusCode } = (error ?? {}) as { statusCode?: number };
  const known = frameworkErrors[codeOf(error) ?? ''];
  if (known) return new Problem(...known);
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status !== undefined && status >= 400 && status < 500) {
    const name = byStatus[status] ?? 'invalid_request';
    return new Problem(name, `${errorCodes[name].title}.`, { cause: error });
  }
  if (isDatabaseUnavailable(error)) {
    return new Problem('database_unavailable', 'The gateway cannot reach its database.', {
      headers: { 'retry-after': '1' },
      cause: error,
    });
  }
  return new Problem('internal_error', 'Something failed inside the gateway.', { cause: error });
}

/** Nest wraps the framework's errors. */
function codeOf(error: unknown): string | undefined {
  const original = error instanceof HttpException ? error.cause : error;
  return (original as { code?: string } | null | undefined)?.code;
}

function pathOf(url: string): string {
  return url.split('?', 1)[0]!;
}
