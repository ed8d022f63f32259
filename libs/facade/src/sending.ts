import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Outcome } from '#libs/audit';
import { CamsClient, type CamsReply } from '#libs/cams';
import { Pacer } from '#libs/pacing';
import type { Call } from './call.js';
import { type Failure, failureOf } from './failure.js';

/** What came back of a call: an answer, or why there is none. */
export type Sent = { readonly sentAt: Date } & (
  | { readonly answer: CamsReply /** For the caller. */; readonly body: unknown; readonly failure?: never }
  | { readonly answer?: never; readonly body?: never; readonly failure: Failure }
);

/** A tenant, as far as CAMS and the account's limits are concerned. */
interface Sender {
  readonly custSpaceId?: string;
  readonly weight?: number;
}

/** The part of the way to CAMS and back that is the same for everybody. */
@Injectable()
export class Sending {
  constructor(
    private readonly cams: CamsClient,
    private readonly pacer: Pacer,
  ) {}

  /** @param of whom the call is; nobody for what knows no tenants */
  async send({ operation, read, event, waiting }: Call, { custSpaceId, weight }: Sender = {}): Promise<Sent> {
    const sentAt = new Date();
    let answer: CamsReply;
    try {
      answer = await this.cams.call(operation.route.action, custSpaceId, read.parameters, {
        ...waiting,
        weight,
      });
    } catch (error) {
      return { failure: await failureOf(error, operation, event.id, this.pacer), sentAt };
    }
    return { answer, body: operation.reply.body(answer.payload, read.parameters, read.page), sentAt };
  }
}

export function outcomeOf({ operation, startedAt }: Call, { answer, failure }: Sent): Outcome {
  const durationMs = performance.now() - startedAt;
  if (failure) return { ...failure.outcome, durationMs };
  return { outcome: 'succeeded', status: operation.reply.status, camsRequestId: answer.requestId, durationMs };
}

/**
 * @returns the body of the reply
 * @throws {Problem} when CAMS did not carry the call out
 */
export function answered({ answer, body, failure }: Sent, reply: FastifyReply): unknown {
  if (failure) throw failure.problem;
  reply.header('x-cams-request-id', answer.requestId);
  return body;
}
