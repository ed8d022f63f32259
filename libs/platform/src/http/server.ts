import { type IncomingMessage, maxHeaderSize } from 'node:http';
import { NotFoundException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { v4 as uuid } from 'uuid';
import { sendProblem } from '../problems/problem.filter.js';
import { Problem } from '../problems/problem.js';
import { checkBodyEncoding, parseJsonBody } from './json-body.js';
import { checkMessage, MAX_HEADERS } from './message-checks.js';
import { stopQuickly } from './quick-stop.js';
import { answerWhatNodeWould, refuseConnection } from './refused-connection.js';
import { apiHeaders, pageHeaders } from './security-headers.js';

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_FORM_BYTES = 16 * 1024;
const MAX_PATH_PARAMETER_LENGTH = 256;
const RECEIVE_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
/** Decides about headers alone. */
const PAGE = /^\/(docs|errors)([/?]|$)/;
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
    // A logger per request costs more than it gives: whoever logs names the request.
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    skipMiddie: true,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: MAX_BODY_BYTES,
    routerOptions: { maxParamLength: MAX_PATH_PARAMETER_LENGTH },
    requestTimeout: RECEIVE_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    return503OnClosing: false,
    http: { maxHeaderSize, headersTimeout: RECEIVE_TIMEOUT_MS, requireHostHeader: false },
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && WELL_FORMED_ID.test(given) ? given : uuid();
    },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error: NodeJS.ErrnoException, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(pathProblem(error), request, reply),
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  fastify.server.maxHeadersCount = MAX_HEADERS;
  answerWhatNodeWould(fastify.server);
  stopQuickly(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(PAGE.test(request.url) ? pageHeaders : apiHeaders).header('x-request-id', request.id);
    checkMessage(request);
    done();
  });
  // A body that leads nowhere is not read.
  fastify.addHook('preParsing', (request, _reply, _payload, done) => {
    done(request.is404 ? new NotFoundException() : null);
  });
  parseBodies(fastify, formPath);
  return adapter;
}

/** The router refuses a path before there is a handler. */
function pathProblem({ code }: NodeJS.ErrnoException): Problem {
  return code === 'FST_ERR_MAX_PARAM_LENGTH'
    ? new Problem('uri_too_long', `A part of the path is longer than ${MAX_PATH_PARAMETER_LENGTH} characters.`)
    : new Problem('invalid_request', 'The path is not well-formed.');
}

function parseBodies(fastify: FastifyInstance, formPath: string): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, ({ headers, routeOptions }, body, done) => {
    // Its handler refuses whatever is no form, and anybody may send it.
    if (routeOptions.url === formPath) return done(null, undefined);
    try {
      checkBodyEncoding(headers);
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
