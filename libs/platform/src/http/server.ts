import { type IncomingMessage, maxHeaderSize } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { v4 as uuid } from 'uuid';
import { type ErrorCodeName, errorCodes } from '../problems/error-codes.js';
import { sendProblem } from '../problems/problem.filter.js';
import { Problem } from '../problems/problem.js';
import { parseJsonBody } from './json-body.js';

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_FORM_BYTES = 16 * 1024;
const MAX_HEADERS = 100;
const MAX_PATH_PARAMETER_LENGTH = 256;
const RECEIVE_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
const WELL_FORMED_ID = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/;

export interface ServerOptions {
  readonly logger: FastifyBaseLogger;
  /** Addresses and subnets whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: readonly string[];
  /** The one path that takes a form, as RFC 6749 wants; everything else takes JSON. */
  readonly formPath: string;
}

/** The HTTP server with its limits: what does not keep to them never reaches a handler. */
export function createServer({ logger, trustedProxies, formPath }: ServerOptions): FastifyAdapter {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    skipMiddie: true,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: MAX_BODY_BYTES,
    routerOptions: { maxParamLength: MAX_PATH_PARAMETER_LENGTH },
    requestTimeout: RECEIVE_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    return503OnClosing: false,
    http: { maxHeaderSize, headersTimeout: RECEIVE_TIMEOUT_MS },
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && WELL_FORMED_ID.test(given) ? given : uuid();
    },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      reply.header('x-request-id', request.id);
      sendProblem(new Problem('invalid_request', 'The path is not well-formed.'), request, reply);
    },
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  fastify.server.maxHeadersCount = MAX_HEADERS;
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  parseBodies(fastify, formPath);
  return adapter;
}

function parseBodies(fastify: FastifyInstance, formPath: string): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MAX_FORM_BYTES },
    (request: FastifyRequest, body, done) => {
      if (request.routeOptions.url === formPath) done(null, parseForm(body as string));
      else done(new Problem('unsupported_media_type', 'Send the body as application/json.'));
    },
  );
}

/** Repeated names give an array, so that the handler can refuse them. */
function parseForm(body: string): Record<string, string | string[]> {
  const form: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(body)) {
    const before = form[name];
    form[name] = before === undefined ? value : [before, value].flat();
  }
  return form;
}

/** Answers bytes that are not HTTP, or too much of it, as far as the connection still allows. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code: ErrorCodeName =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? 'headers_too_large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'request_timeout'
        : 'invalid_request';
  const requestId = uuid();
  const { status, title } = errorCodes[code];
  const body = JSON.stringify(new Problem(code, title).toDocument('', requestId));
  socket.end(
    `HTTP/1.1 ${status} ${status === 400 ? 'Bad Request' : title}\r\nconnection: close\r\nx-request-id: ${requestId}\r\n` +
      `content-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
