import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '#libs/auth';
import { CamsClient, CamsError, type CamsReply } from '#libs/cams';
import { Problem } from '#libs/platform';
import { OwnedResources, type Tenant } from '#libs/tenancy';
import type { Operation } from './operation/operation.js';
import { idsOf, isComplete } from './operation/ownership.js';
import type { ReadRequest } from './operation/request.js';
import { upstreamProblem } from './upstream-problem.js';

/**
 * The one way a call goes, from the caller to CAMS and back. Before it, the access guard has authenticated the caller,
 * checked the scope of the route and loaded the tenant; after it, the problem filter words whatever was thrown.
 */
@Injectable()
export class StraightWay {
  private readonly logger = new Logger(StraightWay.name);

  constructor(
    private readonly cams: CamsClient,
    private readonly resources: OwnedResources,
  ) {}

  /**
   * @returns the body of the reply; `undefined` where there is none
   * @throws {Problem}
   */
  async take(operation: Operation, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const tenant = tenantOf(request);
    const read = operation.request.read(request);
    await this.own(operation, tenant, read);
    const sentAt = new Date();
    const answer = await this.send(operation, tenant, read);
    await this.learn(operation, tenant, read, answer, sentAt);
    reply.header('x-cams-request-id', answer.requestId);
    return operation.reply.body(answer.payload, read.parameters, read.page);
  }

  /** What the request names must be the tenant's; anything else looks as if it did not exist. */
  private async own({ owned, action }: Operation, tenant: Tenant, { parameters }: ReadRequest): Promise<void> {
    for (const { parameter, kind, unless } of owned) {
      const id = parameters[parameter];
      if (id === undefined) continue;
      if (unless?.values.includes(parameters[unless.parameter] ?? '')) continue;
      const owns = this.resources.owns(tenant, kind, id);
      if (owns === true) continue;
      if (!(await translated(owns, action.effect))) {
        throw new Problem('not_found', 'There is no such resource in your space.');
      }
    }
  }

  private send({ route, action }: Operation, tenant: Tenant, { parameters }: ReadRequest): Promise<CamsReply> {
    return translated(this.cams.call(route.action, tenant.custSpaceId, parameters), action.effect);
  }

  /** Keeps account of what the tenant owns; best effort, as CAMS is asked again when an id is not known. */
  private async learn(
    { lesson, route }: Operation,
    tenant: Tenant,
    { parameters }: ReadRequest,
    { payload }: CamsReply,
    asOf: Date,
  ): Promise<void> {
    if (!lesson) return;
    try {
      const ids = idsOf(lesson, parameters, payload);
      await this.resources.learn(tenant, lesson.kind, ids, { complete: isComplete(lesson, parameters), asOf });
    } catch (error) {
      this.logger.error({ err: error, tenant: tenant.id, action: route.action }, 'what a tenant owns was not noted');
    }
  }
}

function tenantOf(request: FastifyRequest): Tenant {
  const { tenant } = callerOf(request);
  if (!tenant) throw new Error('a tenant route was reached without a tenant');
  return tenant;
}

async function translated<T>(work: T | Promise<T>, effect: 'read' | 'write'): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof CamsError ? upstreamProblem(error, effect) : error;
  }
}
