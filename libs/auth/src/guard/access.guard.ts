import { type CanActivate, type ExecutionContext, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Access, Problem } from '#libs/platform';
import { TenantDirectory } from '#libs/tenancy';
import type { Caller, OperatorCaller } from '../caller.js';
import type { OperatorScope } from '../scopes.js';
import { whenReady } from '../when-ready.js';
import { Authenticator } from './authenticator.js';
import { insufficientScope } from './challenges.js';

/** Header by which an operator names the tenant to act for. */
export const ACT_AS_TENANT = 'x-act-as-tenant';

const ACT_SCOPE: OperatorScope = 'tenants:act';
/** Much less than the second in which a revocation counts. */
const DECISION_HOLDS_MS = 100;
const TENANT_ID = /^[A-Za-z0-9_-]{1,64}$/;

type Credentialed = Exclude<Access, { audience: 'public' }>;

/**
 * Decides for every handler whether the request may pass, and by whom it was sent: before the body is read, so that
 * nobody makes the gateway parse what they may not send. Deny by default: a handler that does not say who may call it
 * is closed.
 */
@Injectable()
export class AccessGuard implements CanActivate, OnModuleInit {
  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly authenticator: Authenticator,
    private readonly tenants: TenantDirectory,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapterHost.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('preParsing', (request, _reply, _payload, done) => {
      const decided = this.decide(request);
      if (decided instanceof Promise) decided.then(() => done(), done);
      else done();
    });
  }

  /** Decides once more where the body took its time: whoever sends it may have been shut out meanwhile. */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { operation } = request.routeOptions.config;
    if (!operation) throw new Problem('forbidden', 'Nobody may call this operation.');
    if (operation.access.audience === 'public') return true;
    if (request.letInAtMs !== undefined && performance.now() - request.letInAtMs < DECISION_HOLDS_MS) return true;
    return whenReady(this.decide(request), () => true);
  }

  /**
   * Leaves the caller on the request; without a promise when everything is in memory.
   * @throws {Problem} when the caller may not call this route
   */
  private decide(request: FastifyRequest): void | Promise<void> {
    const { operation } = request.routeOptions.config;
    if (!operation) return;
    const { id, access } = operation;
    request.operationId = id;
    if (access.audience === 'public') return;
    return whenReady(this.authenticator.authenticate(request), (authenticated) => {
      // Whoever is turned away from here on is known all the same.
      request.caller = authenticated;
      return whenReady(this.admit(authenticated, access, request), (caller) => {
        request.caller = caller;
        request.letInAtMs = performance.now();
      });
    });
  }

  private admit(caller: Caller, access: Credentialed, request: FastifyRequest): Caller | Promise<Caller> {
    if (caller.kind === 'operator') {
      if (access.audience === 'tenant') return this.actFor(request, caller);
    } else {
      if (access.audience === 'operator') throw new Problem('forbidden', 'Only operators may call this operation.');
      if (request.headers[ACT_AS_TENANT] !== undefined)
        throw new Problem('forbidden', 'Only operators may send X-Act-As-Tenant.');
      if (caller.tenant.status === 'suspended') throw suspended();
    }
    if (!caller.scopes.has(access.scope)) throw insufficientScope(access.scope);
    return caller;
  }

  /** An operator who may act for tenants may do everything that they may. */
  private actFor(request: FastifyRequest, caller: OperatorCaller): Caller | Promise<Caller> {
    const tenantId = request.headers[ACT_AS_TENANT];
    if (tenantId === undefined) {
      throw new Problem('forbidden', 'An operator names the tenant to act for in the header X-Act-As-Tenant.');
    }
    if (typeof tenantId !== 'string' || !TENANT_ID.test(tenantId)) throw noSuchTenant();
    // Recorded of those who are turned away, too.
    request.namedTenantId = tenantId;
    if (!caller.scopes.has(ACT_SCOPE)) throw insufficientScope(ACT_SCOPE);
    return whenReady(this.tenants.get(tenantId), (tenant): Caller => {
      if (!tenant || tenant.status === 'deleted') throw noSuchTenant();
      if (tenant.status === 'suspended') throw suspended();
      return { ...caller, tenant };
    });
  }
}

function suspended(): Problem {
  return new Problem('tenant_suspended', 'The tenant is suspended.');
}

function noSuchTenant(): Problem {
  return new Problem('not_found', 'The tenant named in X-Act-As-Tenant does not exist.');
}
