import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Redactor, Trail } from '#libs/audit';
import { callerOf } from '#libs/auth';
import type { KeyedCall } from '#libs/idempotency';
import { isRefusal } from '#libs/platform';
import { type Admission, Quota } from '#libs/quota';
import type { Tenant } from '#libs/tenancy';
import { eventOf, type TenantCall } from './call.js';
import { outcomeUnknown } from './failure.js';
import { inFlight, KeyedCalls, type Repetition } from './keyed-calls.js';
import { Learning } from './learning.js';
import type { Operation } from './operation/operation.js';
import type { ReadRequest } from './operation/request.js';
import { OwnershipCheck } from './ownership-check.js';
import { Changes } from './reads/changes.js';
import { answerRead, outcomeOfRead } from './reads/read-answer.js';
import { Reads } from './reads/reads.js';
import { Refusals } from './refusals.js';
import { answered, outcomeOf, Sending, type Sent } from './sending.js';
import { Settler } from './settling/settler.js';
import { type Waiting, waitingOf } from './waiting.js';

/** How a call was let in. */
interface Entry {
  readonly admission: Admission;
  readonly key: KeyedCall | undefined;
  readonly repetition?: Repetition;
}

/**
 * The one way a call of a tenant goes, to CAMS and back. Before it, the access guard has authenticated the caller,
 * checked the scope of the route and loaded the tenant. After it, the problem filter words whatever was thrown, and a
 * call that was turned away before it was recorded here is recorded as refused.
 */
@Injectable()
export class StraightWay {
  constructor(
    private readonly ownership: OwnershipCheck,
    private readonly quota: Quota,
    private readonly refusals: Refusals,
    private readonly keys: KeyedCalls,
    private readonly trail: Trail,
    private readonly redactor: Redactor,
    private readonly sending: Sending,
    private readonly learning: Learning,
    private readonly settler: Settler,
    private readonly reads: Reads,
    private readonly changes: Changes,
  ) {}

  /**
   * @returns the body of the reply; `undefined` where there is none
   * @throws {Problem}
   */
  async take(operation: Operation, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const startedAt = performance.now();
    const tenant = tenantOf(request);
    let read: ReadRequest;
    let waiting: Waiting;
    let entry: Entry;
    try {
      read = operation.request.read(request);
      waiting = waitingOf(operation, request, reply);
      await this.ownership.check(operation, tenant, read);
      entry = await this.letIn(operation, tenant, read, request);
    } catch (error) {
      await this.refusals.note(operation, tenant, error, request);
      throw error;
    }
    const { admission } = entry;
    const event = eventOf(operation, request, this.redactor, read);
    const call: TenantCall = { operation, tenant, read, admission, event, waiting, startedAt };
    try {
      return await (operation.action.effect === 'read'
        ? this.look(call, request, reply)
        : this.change(call, entry, request, reply));
    } catch (error) {
      // CAMS was not asked: what was turned away before it was recorded costs nothing.
      if (!request.isRecorded) admission.settle(event.action, 'refused');
      throw error;
    } finally {
      admission.release();
      reply.headers({ ...admission.headers });
    }
  }

  /** A repetition costs nothing, so it is let in whatever is used up of the longer quotas. @throws {Problem} */
  private async letIn(
    operation: Operation,
    tenant: Tenant,
    read: ReadRequest,
    request: FastifyRequest,
  ): Promise<Entry> {
    const cost = { messages: operation.messages(request.body) };
    const key = this.keys.keyOf({ operation, tenant, read }, request);
    const known = key && (await this.keys.find(key));
    if (!known) return { key, admission: await this.quota.admit(tenant, cost) };
    const admission = await this.quota.admitFree(tenant);
    let repetition: Repetition | undefined;
    try {
      repetition = await this.keys.repetitionOf({ operation, tenant, read }, key, known);
    } finally {
      if (!repetition) admission.release();
    }
    return repetition ? { key, repetition, admission } : { key, admission: await this.quota.admit(tenant, cost) };
  }

  /** Changes nothing: recorded when it is over, and answered even where that cannot be recorded. */
  private async look(call: TenantCall, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { admission, event } = call;
    request.isRecorded = true;
    const found = this.reads.find(call, request, (flying) => this.send(flying));
    const answer = found instanceof Promise ? await found : found;
    const outcome = outcomeOfRead(call, answer);
    admission.settle(event.action, outcome.outcome);
    await this.trail.recordRead(event, outcome);
    return answerRead(answer, reply);
  }

  /** Changes something: its intent is durable before CAMS hears of it, its outcome before the caller does. */
  private async change(
    call: TenantCall,
    { key, repetition }: Entry,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    if (repetition) return this.repeat(call, repetition, request, reply);
    await this.intend(call, key, request);
    const sent = await this.send(call);
    await this.conclude(call, key, sent);
    return this.answer(call, sent, reply);
  }

  /** Nothing is tried. */
  private async repeat(
    { admission, event, startedAt }: TenantCall,
    repetition: Repetition,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const { status } = repetition.problem ?? repetition;
    const outcome = { outcome: 'refused', status, durationMs: performance.now() - startedAt } as const;
    await this.trail.record(event, outcome);
    request.isRecorded = true;
    admission.settle(event.action, 'refused');
    if (repetition.problem) throw repetition.problem;
    reply.headers({ ...repetition.headers });
    return repetition.body;
  }

  /** @throws {Problem} when the intent cannot be recorded, or another call was faster with the key: nothing is sent */
  private async intend(
    { admission, event }: TenantCall,
    key: KeyedCall | undefined,
    request: FastifyRequest,
  ): Promise<void> {
    const claimed = await this.trail.intend(event, this.keys.claim(key, event.id), this.keys.release(key, event.id));
    request.isRecorded = true;
    if (!key || claimed.has(event.id)) return;
    admission.settle(event.action, 'refused');
    await this.trail.conclude(event, { outcome: 'refused', status: 409 });
    throw inFlight();
  }

  /** The one place where a call gets its space. */
  private send(call: TenantCall): Promise<Sent> {
    return this.sending.send(call, { custSpaceId: call.tenant.custSpaceId, weight: call.admission.weight });
  }

  /** @throws {Problem} `outcome_unknown` when the outcome cannot be recorded */
  private async conclude(call: TenantCall, key: KeyedCall | undefined, sent: Sent): Promise<void> {
    const { operation, admission, event, read } = call;
    const { answer, body, failure } = sent;
    const outcome = outcomeOf(call, sent);
    const news = failure?.nothingDone ? {} : this.changes.made(call.tenant.id, operation.route.action);
    if (failure?.nothingDone) admission.refundMessages();
    const settled = failure
      ? this.keys.settleFailure(key, event.id, failure)
      : this.keys.settle(key, event.id, {
          status: operation.reply.status,
          body: body ?? null,
          camsRequestId: answer.requestId,
        });
    admission.settle(event.action, outcome.outcome);
    try {
      await this.trail.conclude(event, outcome, { ...settled, ...news }).catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
        // The reply cannot be kept, but how the call ended can: the key stays claimed.
        return this.trail.conclude(event, outcome, news);
      });
    } catch (error) {
      throw outcomeUnknown(operation, event.id, 503, error);
    }
    if (outcome.outcome !== 'unknown') return;
    const { tenant } = call;
    const { action } = operation.route;
    this.settler.settleSoon({ eventId: event.id, action, tenant, parameters: read.parameters });
  }

  /** @throws {Problem} when CAMS did not carry the call out */
  private async answer(call: TenantCall, sent: Sent, reply: FastifyReply): Promise<unknown> {
    if (sent.answer) await this.learning.learn(call, sent.answer, sent.sentAt);
    return answered(sent, reply);
  }
}

function tenantOf(request: FastifyRequest): Tenant {
  const { tenant } = callerOf(request);
  if (!tenant) throw new Error('a tenant route was reached without a tenant');
  return tenant;
}
