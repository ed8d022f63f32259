import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CallLog } from '../control/call-log.js';
import { newRequestId } from '../ids.js';
import { type Answer, refused } from './answer.js';
import { readRequest } from './cams-request.js';
import type { CamsService } from './cams-service.js';
import { CamsError, platformError } from './errors.js';

interface Parts {
  readonly service: CamsService;
  readonly calls: CallLog;
  readonly now: () => number;
  /** Told what went wrong inside the sandbox itself. */
  readonly report: (problem: string) => void;
}

/** CAMS's one address, `/`, for GET and POST. The body is kept as the bytes received, whatever its type. */
export function camsRoutes({ service, calls, now, report }: Parts) {
  return async (app: FastifyInstance): Promise<void> => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

    app.head('/', async (_request, reply) => reply.code(200).send());

    app.route({
      method: ['GET', 'POST'],
      url: '/',
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const received = readRequest(request.method, request.raw.url ?? '/', request.headers, body);
        const at = new Date(now()).toISOString();
        const { answer, delayMs } = service.answer(received);
        calls.record({
          at,
          action: received.action ?? null,
          params: received.params.toRecord(),
          accessKeyId: received.accessKeyId ?? null,
          status: answer.cut ? null : answer.status,
          code: answer.code,
        });
        // A delayed answer must not keep a stopping process alive.
        if (delayMs > 0) await delay(delayMs, undefined, { ref: false });
        return send(request, reply, answer);
      },
    });

    app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) report(error.stack ?? error.message);
      const refusal =
        status >= 500
          ? platformError('InternalError', 'The request processing has failed due to some unknown error.', 500)
          : new CamsError(status, 'InvalidParameter', error.message);
      return send(request, reply, refused(newRequestId(), request.host, refusal));
    });
  };
}

/** The answer to whatever is not a call of CAMS. */
export function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error =
    request.url.split('?', 1)[0] === '/'
      ? platformError('UnsupportedHTTPMethod', 'Calls are made with GET or POST.')
      : platformError('InvalidApi.NotFound', 'Calls are made to the path /.', 404);
  return send(request, reply, refused(newRequestId(), request.host, error));
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  if (answer.cut) {
    request.raw.socket.destroy();
    return reply.hijack();
  }
  return reply.code(answer.status).headers(answer.headers).send(answer.body);
}
