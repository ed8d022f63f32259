import type { FastifyRequest } from 'fastify';
import { newEventId, type Redactor, type TrailEvent } from '#libs/audit';
import { callerOf } from '#libs/auth';
import type { Admission } from '#libs/quota';
import type { Tenant } from '#libs/tenancy';
import type { Operation } from './operation/operation.js';
import type { ReadRequest } from './operation/request.js';

/** A call that was let in: everything that the later steps need to know. */
export interface Call {
  readonly operation: Operation;
  readonly tenant: Tenant;
  readonly read: ReadRequest;
  readonly admission: Admission;
  readonly event: TrailEvent;
  /** `performance.now()` at the arrival. */
  readonly startedAt: number;
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
    actor: { kind, credentialId, clientId, acting: kind === 'operator' },
    action: route.action,
    route: `${route.verb} ${route.path}`,
    resource: read && resource(read.parameters),
    requestId: request.id,
    address: request.ip,
    params: redactor.redact(route.action, read?.parameters ?? {}),
  };
}
