import type { FastifyInstance } from 'fastify';
import type { Quota } from '#libs/quota';

/**
 * Tells tenants what is left of their plan in replies of operations that cost nothing of it, too: their usage, their
 * trail, and what the guard turned away.
 */
export function tellTheRest(fastify: FastifyInstance, quota: Quota): void {
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    const tenant = request.caller?.tenant;
    if (!tenant || reply.hasHeader('ratelimit')) return done();
    quota.headersFor(tenant).then(
      (headers) => {
        reply.headers({ ...headers });
        done();
      },
      // The reply itself says what is wrong with the database, or did not need it.
      () => done(),
    );
  });
}
