import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Redactor, Trail } from '#libs/audit';
import { type Call, eventOf } from './call.js';
import { ConcernedTenant } from './concerned-tenant.js';
import { outcomeUnknown } from './failure.js';
import { Learning } from './learning.js';
import type { Operation } from './operation/operation.js';
import { Changes } from './reads/changes.js';
import { answered, outcomeOf, Sending } from './sending.js';
import { waitingOf } from './waiting.js';

/**
 * The way of a call that CAMS cannot confine to one tenant. Operators have no space, no plan and no keys: between the
 * guard and CAMS stand the request's schema and the trail, which holds these calls like those of tenants. A request
 * that is turned away here is recorded like one that the guard turns away.
 */
@Injectable()
export class OperatorWay {
  constructor(
    private readonly concerned: ConcernedTenant,
    private readonly trail: Trail,
    private readonly redactor: Redactor,
    private readonly sending: Sending,
    private readonly learning: Learning,
    private readonly changes: Changes,
  ) {}

  /**
   * @returns the body of the reply; `undefined` where there is none
   * @throws {Problem}
   */
  async take(operation: Operation, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const startedAt = performance.now();
    const read = operation.request.read(request);
    const waiting = waitingOf(operation, request, reply);
    const tenantId = await this.concerned.idOf(read.parameters);
    const event = { ...eventOf(operation, request, this.redactor, read), tenantId };
    const call: Call = { operation, read, event, waiting, startedAt };
    return operation.action.effect === 'read' ? this.look(call, request, reply) : this.change(call, request, reply);
  }

  /** Changes nothing: recorded when it is over, and answered even where that cannot be recorded. */
  private async look(call: Call, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    request.isRecorded = true;
    const sent = await this.sending.send(call);
    await this.trail.recordRead(call.event, outcomeOf(call, sent));
    return answered(sent, reply);
  }

  /** Changes something: its intent is durable before CAMS hears of it, its outcome before the caller does. */
  private async change(call: Call, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { event, operation } = call;
    await this.trail.intend(event);
    request.isRecorded = true;
    const sent = await this.sending.send(call);
    const { action } = operation.route;
    const isFelt = event.tenantId !== undefined && !sent.failure?.nothingDone;
    try {
      await this.trail.conclude(event, outcomeOf(call, sent), isFelt ? this.changes.made(event.tenantId!, action) : {});
    } catch (error) {
      throw outcomeUnknown(operation, event.id, 503, error);
    }
    if (sent.answer) {
      const found = await this.learning.learnOfSpace(call, sent.answer, sent.sentAt);
      for (const tenantId of found) if (tenantId !== event.tenantId) await this.changes.tell(tenantId, action);
    }
    return answered(sent, reply);
  }
}
