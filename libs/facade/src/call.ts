import type { FastifyRequest } from 'fastify';
import { newEventId, type Redactor, type TrailEvent } from '#libs/audit';
import { callerOf } from '#libs/auth';
import type { Admission } from '#libs/quota';
import type { Tenant } from '#libs/tenancy';
import type { Operation } from './operation/operation.js';
import type { ReadRequest } from './operation/request.js';
import type { Waiting } from './waiting.js';

/** A call that was let in: what every later step needs to know. */
export interface Call {
  readonly operation: Operation;
  readonly read: ReadRequest;
  readonly event: TrailEvent;
  readonly waiting: Waiting;
  /** `performance.now()` at the arrival. */
  readonly startedAt: number;
}

/** One in the name of a tenant, within its plan. */
export interface TenantCall extends Call {
  readonly tenant: Tenant;
  readonly admission: Admission;
}

/** What the trail says of a call, whatever becomes of it. @param read missing when the request was not valid */
export function eventOf(
  { route, resource }: Operation,
  request: FastifyRequest,
  redactor: Redactor,
  read?: ReadRequest,
): TrailEvent {
  const { kind, tenant, credentialId, clientId } = callerOf(request);
  return {
    id: newEventId(),
    tenantId: tenant?.id,
    actor: { kind, credentialId, clientId, acting: kind === 'operator' && tenant !== undefined },
    action: route.action,
    route: `${route.verb} ${route.path}`,
    resource: read && resource(read.parameters),
    requestId: request.id,
    address: request.ip,
    params: redactor.redact(route.action, read?.parameters ?? {}),
  };
}
