import type { FastifyReply } from 'fastify';
import type { Outcome } from '#libs/audit';
import type { TenantCall } from '../call.js';
import { answered, outcomeOf, type Sent } from '../sending.js';
import type { KeptReply } from './kept-reply.js';

/** What a read is answered with: a reply that is or could be kept, or what came of the call. */
export type ReadAnswer =
  | {
      readonly kept: KeptReply;
      readonly ageS: number;
      /** RFC 9211. */
      readonly cacheStatus: string;
      readonly cacheSeconds: number;
      /** The caller has this body already. */
      readonly isUnmodified: boolean;
      /** Of the failure that it stands in for. */
      readonly camsCode?: string | undefined;
      readonly sent?: never;
    }
  | { readonly sent: Sent; readonly kept?: never };

/** What a reply that is kept depends on beside the request line. */
const CALLER = 'Authorization, X-Act-As-Tenant';

export function outcomeOfRead(call: TenantCall, answer: ReadAnswer): Outcome {
  if (!answer.kept) return outcomeOf(call, answer.sent);
  return {
    outcome: 'succeeded',
    status: answer.isUnmodified ? 304 : call.operation.reply.status,
    camsCode: answer.camsCode,
    camsRequestId: answer.kept.camsRequestId,
    durationMs: performance.now() - call.startedAt,
  };
}

/**
 * @returns the body of the reply
 * @throws {Problem} when CAMS did not carry the call out
 */
export function answerRead(answer: ReadAnswer, reply: FastifyReply): unknown {
  if (!answer.kept) return answered(answer.sent, reply);
  const { kept, ageS, cacheStatus, cacheSeconds, isUnmodified } = answer;
  reply.headers({
    'x-cams-request-id': kept.camsRequestId,
    'cache-control': `private, max-age=${cacheSeconds}`,
    age: String(ageS),
    etag: kept.etag,
    'cache-status': cacheStatus,
    vary: reply.hasHeader('vary') ? `${reply.getHeader('vary')}, ${CALLER}` : CALLER,
  });
  if (isUnmodified) {
    reply.status(304);
    return undefined;
  }
  reply.header('content-type', 'application/json; charset=utf-8');
  return kept.body;
}
