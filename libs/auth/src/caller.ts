import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Tenant } from '#libs/tenancy';

/** A tenant's own program. */
export interface TenantCaller {
  readonly kind: 'tenant';
  readonly tenant: Tenant;
  readonly credentialId: string;
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
}

/** One of the people who run the gateway, or their program. */
export interface OperatorCaller {
  readonly kind: 'operator';
  /** The tenant in whose name the operator acts; always there on the tenant API, never on the operator API. */
  readonly tenant?: Tenant;
  readonly credentialId: string;
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
}

/** Who sent the request, as the guard found out. */
export type Caller = TenantCaller | OperatorCaller;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard, also for a caller whom it then turns away; read it through `callerOf`. */
    caller?: Caller;
    /** When the access guard let the caller in, in milliseconds of `performance.now()`. */
    letInAtMs?: number;
    /** The tenant that an operator wants to act for, whether or not there is one and the operator may. */
    namedTenantId?: string;
    /** The client that asked for a token, as long as nothing shows that it is that client. */
    claimedClientId?: string | undefined;
    /** Name of the handler, which is the operation's id in the documentation; set by the access guard. */
    operationId?: string;
  }
}

/**
 * Who sent the request.
 * @throws {Error} on a public route, where nobody knows
 */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw new Error('a public route has no caller');
  return request.caller;
}

/** Parameter decorator for handlers: the {@link Caller}. */
export const CurrentCaller = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
