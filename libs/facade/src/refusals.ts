import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Counter } from 'prom-client';
import { Redactor, Trail } from '#libs/audit';
import { FailureLimiter } from '#libs/auth';
import { Metrics, Problem } from '#libs/platform';
import { Quota } from '#libs/quota';
import type { Tenant } from '#libs/tenancy';
import { eventOf } from './call.js';
import type { Operation } from './operation/operation.js';

/** A tenant can be refused at any speed; the trail keeps so many of its refusals, usage and metrics count all of them. */
const RECORDED_PER_MINUTE = 6_000;

/** Keeps account of calls that are turned away before they are let in. They cost nothing. */
@Injectable()
export class Refusals {
  private readonly recorded = new FailureLimiter(RECORDED_PER_MINUTE);
  private readonly unrecorded: Counter;

  constructor(
    private readonly quota: Quota,
    private readonly trail: Trail,
    private readonly redactor: Redactor,
    { registry }: Metrics,
  ) {
    this.unrecorded = new Counter({
      name: 'cams_gateway_refusals_unrecorded_total',
      help: 'Refused calls of tenants that were refused too often within a minute to be recorded one by one.',
      registers: [registry],
    });
  }

  /** @param error why; what is no problem yet is recorded when it has been worded, with its status */
  async note(operation: Operation, tenant: Tenant, error: unknown, request: FastifyRequest): Promise<void> {
    const outcome = error instanceof Problem && error.status < 500 ? 'refused' : 'failed';
    await this.quota.turnedAway(tenant, operation.route.action, outcome);
    if (!(error instanceof Problem)) return;
    request.isRecorded = true;
    if (this.recorded.blockedForS(tenant.id) > 0) return this.unrecorded.inc();
    this.recorded.recordFailure(tenant.id);
    await this.trail.recordRead(eventOf(operation, request, this.redactor), { outcome, status: error.status });
  }
}
