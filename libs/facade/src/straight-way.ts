import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Outcome, Redactor, Trail } from '#libs/audit';
import { callerOf } from '#libs/auth';
import { CamsClient, CamsError, type CamsReply } from '#libs/cams';
import type { KeyedCall } from '#libs/idempotency';
import { Problem } from '#libs/platform';
import { type Admission, Quota } from '#libs/quota';
import { OwnedResources, type Tenant } from '#libs/tenancy';
import { type Call, eventOf } from './call.js';
import { type Failure, failureOf, outcomeUnknown } from './failure.js';
import { inFlight, KeyedCalls, type Repetition } from './keyed-calls.js';
import { Learning } from './learning.js';
import type { Operation } from './operation/operation.js';
import type { ReadRequest } from './operation/request.js';
import { Settler } from './settling/settler.js';
import { upstreamProblem } from './upstream-problem.js';

/**
 * The one way a call goes, from the caller to CAMS and back. Before it, the access guard has authenticated the caller,
 * checked the scope of the route and loaded the tenant. After it, the problem filter words whatever was thrown, and a
 * call that was turned away before it was recorded here is recorded as refused.
 */
@Injectable()
export class StraightWay {
  constructor(
    private readonly resources: OwnedResources,
    private readonly quota: Quota,
    private readonly keys: KeyedCalls,
    private readonly trail: Trail,
    private readonly redactor: Redactor,
    private readonly cams: CamsClient,
    private readonly learning: Learning,
    private readonly settler: Settler,
  ) {}

  /**
   * @returns the body of the reply; `undefined` where there is none
   * @throws {Problem}
   */
  async take(operation: Operation, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const startedAt = performance.now();
    const tenant = tenantOf(request);
    let read: ReadRequest;
    let admission: Admission;
    try {
      read = operation.request.read(request);
      await this.own(operation, tenant, read);
      admission = await this.quota.admit(tenant, { messages: operation.messages(request.body) });
    } catch (error) {
      throw await this.refuse(operation, tenant, error, request, reply);
    }
    const event = eventOf(operation, request, this.redactor, read);
    const call: Call = { operation, tenant, read, admission, event, startedAt };
    try {
      return await (operation.action.effect === 'read'
        ? this.look(call, request, reply)
        : this.change(call, request, reply));
    } catch (error) {
      // CAMS was not asked: what was turned away before it was recorded costs nothing.
      if (!request.isRecorded) admission.uncharge();
      throw error;
    } finally {
      admission.release();
      reply.headers({ ...admission.headers });
    }
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

  /** A call that is turned away costs nothing; it is recorded like any other. @returns what to throw */
  private async refuse(
    operation: Operation,
    tenant: Tenant,
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    reply.headers({ ...(await this.quota.headersFor(tenant)) });
    const event = eventOf(operation, request, this.redactor);
    const status = error instanceof Problem ? error.status : 500;
    request.isRecorded = true;
    await this.quota.refused(tenant, event.action);
    await this.trail.recordRead(event, { outcome: status < 500 ? 'refused' : 'failed', status });
    return error;
  }

  /** Changes nothing: recorded when it is over, and answered even where that cannot be recorded. */
  private async look(call: Call, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { admission, event } = call;
    request.isRecorded = true;
    const sent = await this.send(call);
    const outcome = outcomeOf(call, sent);
    admission.settle(event.action, outcome.outcome);
    await this.trail.recordRead(event, outcome);
    return this.answer(call, sent, reply);
  }

  /** Changes something: its intent is durable before CAMS hears of it, its outcome before the caller does. */
  private async change(call: Call, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const key = this.keys.keyOf(call, request);
    const repetition = key && (await this.keys.repetitionOf(call, key));
    if (repetition) return this.repeat(call, repetition, request, reply);
    await this.intend(call, key, request);
    const sent = await this.send(call);
    await this.conclude(call, key, sent);
    return this.answer(call, sent, reply);
  }

  /** Nothing is tried, and nothing of the longer quotas is spent. */
  private async repeat(
    { admission, event, startedAt }: Call,
    repetition: Repetition,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const { status } = repetition.problem ?? repetition;
    const outcome = { outcome: 'refused', status, durationMs: performance.now() - startedAt } as const;
    admission.settle(event.action, 'refused');
    await this.trail.record(event, outcome);
    request.isRecorded = true;
    if (repetition.problem) throw repetition.problem;
    reply.headers({ ...repetition.headers });
    return repetition.body;
  }

  /** @throws {Problem} when the intent cannot be recorded, or another call was faster with the key: nothing is sent */
  private async intend({ admission, event }: Call, key: KeyedCall | undefined, request: FastifyRequest): Promise<void> {
    const claimed = await this.trail.intend(event, this.keys.claim(key, event.id));
    request.isRecorded = true;
    if (!key || claimed.has(event.id)) return;
    admission.settle(event.action, 'refused');
    await this.trail.conclude(event, { outcome: 'refused', status: 409 });
    throw inFlight();
  }

  private async send({ operation, tenant, read, event }: Call): Promise<Sent> {
    const { route, action } = operation;
    const sentAt = new Date();
    let answer: CamsReply;
    try {
      answer = await this.cams.call(route.action, tenant.custSpaceId, read.parameters);
    } catch (error) {
      return { failure: failureOf(error, action.effect, event.id), sentAt };
    }
    return { answer, body: operation.reply.body(answer.payload, read.parameters, read.page), sentAt };
  }

  /** @throws {Problem} `outcome_unknown` when the outcome cannot be recorded */
  private async conclude(call: Call, key: KeyedCall | undefined, sent: Sent): Promise<void> {
    const { operation, admission, event, read } = call;
    const { answer, body, failure } = sent;
    const outcome = outcomeOf(call, sent);
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
      await this.trail.conclude(event, outcome, settled);
    } catch (error) {
      throw outcomeUnknown(event.id, 503, error);
    }
    if (outcome.outcome !== 'unknown') return;
    const { tenant } = call;
    const { action } = operation.route;
    this.settler.settleSoon({ eventId: event.id, action, tenant, parameters: read.parameters });
  }

  /** @throws {Problem} when CAMS did not carry the call out */
  private async answer(call: Call, { answer, body, failure, sentAt }: Sent, reply: FastifyReply): Promise<unknown> {
    if (failure) throw failure.problem;
    await this.learning.learn(call, answer, sentAt);
    reply.header('x-cams-request-id', answer.requestId);
    return body;
  }
}

/** What came back of a call: an answer, or why there is none. */
type Sent = { readonly sentAt: Date } & (
  | { readonly answer: CamsReply /** For the caller. */; readonly body: unknown; readonly failure?: never }
  | { readonly answer?: never; readonly body?: never; readonly failure: Failure }
);

function outcomeOf({ operation, startedAt }: Call, { answer, failure }: Sent): Outcome {
  const durationMs = performance.now() - startedAt;
  if (failure) return { ...failure.outcome, durationMs };
  return { outcome: 'succeeded', status: operation.reply.status, camsRequestId: answer.requestId, durationMs };
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
