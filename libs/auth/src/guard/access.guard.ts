import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ACCESS, type Access, Problem } from '#libs/platform';
import { TenantDirectory } from '#libs/tenancy';
import type { Caller, OperatorCaller } from '../caller.js';
import type { OperatorScope } from '../scopes.js';
import { whenReady } from '../when-ready.js';
import { Authenticator } from './authenticator.js';
import { insufficientScope } from './challenges.js';

/** Header by which an operator names the tenant to act for. */
export const ACT_AS_TENANT = 'x-act-as-tenant';

const ACT_SCOPE: OperatorScope = 'tenants:act';
const TENANT_ID = /^[A-Za-z0-9_-]{1,64}$/;

type Credentialed = Exclude<Access, { audience: 'public' }>;

/**
 * Decides for every handler whether the request may pass, and by whom it was sent. Deny by default: a handler that
 * does not say who may call it is closed.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly tenants: TenantDirectory,
  ) {}

  /** Answers without a promise when everything is in memory. */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.operationId = context.getHandler().name;
    if (!access) throw new Problem('forbidden', 'Nobody may call this operation.');
    if (access.audience === 'public') return true;
    return whenReady(this.authenticator.authenticate(request), (authenticated) => {
      // Whoever is turned away from here on is known all the same.
      request.caller = authenticated;
      return whenReady(this.admit(authenticated, access, request), (caller) => {
        request.caller = caller;
        return true;
      });
    });
  }

  private admit(caller: Caller, access: Credentialed, request: FastifyRequest): Caller | Promise<Caller> {
    const actAs = request.headers[ACT_AS_TENANT];
    if (caller.kind === 'operator') {
      if (access.audience === 'tenant') return this.actFor(actAs, caller);
    } else {
      if (access.audience === 'operator') throw new Problem('forbidden', 'Only operators may call this operation.');
      if (actAs !== undefined) throw new Problem('forbidden', 'Only operators may send X-Act-As-Tenant.');
      if (caller.tenant.status === 'suspended') throw suspended();
    }
    if (!caller.scopes.has(access.scope)) throw insufficientScope(access.scope);
    return caller;
  }

  /** An operator who may act for tenants may do everything that they may. */
  private actFor(tenantId: string | string[] | undefined, caller: OperatorCaller): Caller | Promise<Caller> {
    if (tenantId === undefined) {
      throw new Problem('forbidden', 'An operator names the tenant to act for in the header X-Act-As-Tenant.');
    }
    if (!caller.scopes.has(ACT_SCOPE)) throw insufficientScope(ACT_SCOPE);
    if (typeof tenantId !== 'string' || !TENANT_ID.test(tenantId)) throw noSuchTenant();
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
