import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { type Config, Problem } from '#libs/platform';
import { listening } from './listening.js';

/** What programs ask for that watch the gateway; in itself of no interest. */
export const MONITORING = /^\/(health|metrics)([/?]|$)/;

const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Serves health and metrics at an address of their own, and nothing else there: whoever reaches the API does not reach
 * them, and the other way round. It listens as soon as the gateway is ready, and until it has stopped.
 */
export function monitorApart(fastify: FastifyInstance, { host, port }: NonNullable<Config['monitoring']>): void {
  const apart = new WeakSet<IncomingMessage>();
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    apart.add(request);
    fastify.routing(request, response);
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (MONITORING.test(request.url) === apart.has(request.raw)) return done();
    done(new Problem('not_found', 'Health and metrics have an address of their own.'));
  });
  fastify.addHook('onReady', () =>
    listening('MONITORING_PORT', 'MONITORING_HOST', once(server.listen(port, host), 'listening')),
  );
  fastify.addHook('onClose', (_instance, done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
