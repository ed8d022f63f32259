import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { factsOf, newEventId, type Outcome, type Redactor, type Trail, type TrailEvent } from '#libs/audit';
import { FailureLimiter, limiterAddress, TOKEN_PATH } from '#libs/auth';
import { actionOf } from '#libs/facade';

/** Strangers can be turned away at any speed; the trail keeps so many of an address, the metrics count all of them. */
const STRANGERS_PER_MINUTE = 60;
const TENANT_API = /^\/v1\//;
const OPERATOR_API = /^\/admin\/v1\//;

/**
 * Records, before the reply leaves, what nobody has recorded by then: refused sign-ins, calls that the guard or a quota
 * turned away, and what operators read. What operators change is recorded where it is changed.
 */
export function recordTheRest(fastify: FastifyInstance, trail: Trail, redactor: Redactor): void {
  const strangers = new FailureLimiter(STRANGERS_PER_MINUTE);
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (request.isRecorded || !isRecordable(request, reply)) return done();
    if (!request.caller) {
      const address = limiterAddress(request.ip);
      if (strangers.blockedForS(address) > 0) return done();
      strangers.recordFailure(address);
    }
    request.isRecorded = true;
    trail.recordRead(eventOf(request, redactor), outcomeOf(reply)).then(() => done(), done);
  });
}

function isRecordable({ routeOptions: { url = '' } }: FastifyRequest, reply: FastifyReply): boolean {
  return url === TOKEN_PATH ? reply.statusCode >= 400 : TENANT_API.test(url) || OPERATOR_API.test(url);
}

function eventOf(request: FastifyRequest, redactor: Redactor): TrailEvent {
  const { actor, operationId, route, requestId, address } = factsOf(request);
  return {
    id: newEventId(),
    tenantId: request.caller?.tenant?.id ?? request.namedTenantId,
    actor: { ...actor, acting: actor.acting || request.namedTenantId !== undefined },
    action: actionOf(operationId) ?? operationId,
    route,
    resource: resourceOf(request),
    requestId,
    address,
    params: redactor.redact(operationId, {}),
  };
}

/** As in the records of what was done: all ids of the path on the tenant API, the last one on the operators'. */
function resourceOf({ routeOptions: { url = '' }, params }: FastifyRequest): string | undefined {
  const ids = Object.values((params ?? {}) as Readonly<Record<string, string>>);
  return (OPERATOR_API.test(url) ? ids.at(-1) : ids.join('/')) || undefined;
}

function outcomeOf({ statusCode, elapsedTime }: FastifyReply): Outcome {
  const outcome = statusCode < 400 ? 'succeeded' : statusCode < 500 ? 'refused' : 'failed';
  return { outcome, status: statusCode, durationMs: elapsedTime };
}
