import { hostname } from 'node:os';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import type { Actor } from './trail-event.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the trail holds this request already, or its intent. */
    isRecorded?: boolean;
  }
}

/** Who asks for what, from where: what the trail says of every request alike. */
export interface RequestFacts {
  readonly actor: Actor;
  /** Name of the operation in the documentation. */
  readonly operationId: string;
  /** Verb and pattern, such as `POST /v1/messages`. */
  readonly route: string;
  readonly requestId: string;
  readonly address: string;
  /** To be called when the trail holds the request, or need not: it is then not recorded once more. */
  recorded(): void;
}

/** What the access guard and the token endpoint leave on a request, which this library cannot import. */
interface GuardedRequest extends Pick<FastifyRequest, 'id' | 'ip' | 'method' | 'routeOptions'> {
  readonly caller?: {
    readonly kind: 'tenant' | 'operator';
    readonly tenant?: object;
    readonly credentialId: string;
    readonly clientId: string;
  };
  readonly operationId?: string;
  readonly claimedClientId?: string | undefined;
  isRecorded?: boolean;
}

/** The facts of a request to a route, whoever sent it. */
export function factsOf(request: GuardedRequest): RequestFacts {
  const { method, routeOptions, operationId, id, ip } = request;
  const route = `${method} ${routeOptions.url?.replace(/:(\w+)/g, '{$1}')}`;
  return {
    actor: actorOf(request),
    operationId: operationId ?? route,
    route,
    requestId: id,
    address: ip,
    recorded: () => {
      request.isRecorded = true;
    },
  };
}

/** The facts of what the gateway does by itself, at its start or in time. The address is the name of the machine. */
export function systemFacts(operationId: string): RequestFacts {
  return {
    actor: { kind: 'system' },
    operationId,
    route: 'gateway',
    requestId: uuid(),
    address: hostname(),
    recorded: () => undefined,
  };
}

function actorOf({ caller, claimedClientId }: GuardedRequest): Actor {
  if (!caller) return { kind: 'anonymous', clientId: claimedClientId };
  const { kind, credentialId, clientId, tenant } = caller;
  return { kind, credentialId, clientId, acting: kind === 'operator' && tenant !== undefined };
}

/** Parameter decorator for handlers: the {@link RequestFacts}. */
export const CurrentFacts = createParamDecorator(
  (_data: unknown, context: ExecutionContext): RequestFacts =>
    factsOf(context.switchToHttp().getRequest<GuardedRequest>()),
);
