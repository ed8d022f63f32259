import type { Outcome } from '#libs/audit';
import { CamsError } from '#libs/cams';
import { AccountBusy, type Pacer } from '#libs/pacing';
import { Problem } from '#libs/platform';
import type { Operation } from './operation/operation.js';
import { accountBusy, upstreamProblem } from './upstream-problem.js';

/** How a call to CAMS failed. */
export interface Failure {
  /** For the caller. */
  readonly problem: Problem;
  /** For the trail. */
  readonly outcome: Omit<Outcome, 'durationMs'>;
  /** CAMS certainly did nothing. */
  readonly nothingDone: boolean;
}

/**
 * Judges what a call to CAMS threw. A change that was sent and not answered is `unknown`: neither done nor not done.
 * What is not of CAMS is a fault of ours; after the sending began nobody can say what it left behind.
 */
export async function failureOf(error: unknown, operation: Operation, eventId: string, pacer: Pacer): Promise<Failure> {
  const { effect } = operation.action;
  if (error instanceof AccountBusy) {
    return { problem: accountBusy(error), outcome: { outcome: 'refused', status: 429 }, nothingDone: true };
  }
  if (!(error instanceof CamsError)) {
    const problem = new Problem('internal_error', 'Something failed inside the gateway.', { cause: error });
    return {
      problem,
      outcome: { outcome: effect === 'write' ? 'unknown' : 'failed', status: 500 },
      nothingDone: false,
    };
  }
  const { meaning, code, requestId } = error;
  const isUnknown = effect === 'write' && meaning.fault === 'transient' && meaning.effect === 'possible';
  const problem = isUnknown
    ? outcomeUnknown(operation, eventId, meaning.status, error)
    : await upstreamProblem(error, operation, pacer);
  return {
    problem,
    outcome: {
      outcome: isUnknown ? 'unknown' : 'failed',
      status: problem.status,
      camsCode: code,
      ...(requestId && { camsRequestId: requestId }),
    },
    nothingDone: meaning.effect === 'none',
  };
}

/** What the caller is told of a change that may have been made, and where to look. */
export function outcomeUnknown({ audience }: Operation, eventId: string, status: number, cause?: unknown): Problem {
  const advice =
    audience === 'tenant'
      ? `Look at /v1/audit-events/${eventId}, or repeat the request with its Idempotency-Key.`
      : `It is recorded as /admin/v1/audit-events/${eventId}: look at CAMS before you send it again.`;
  return new Problem('outcome_unknown', `Whether the change was made is not known yet. ${advice}`, {
    status,
    cause,
    ...(status === 503 && { headers: { 'retry-after': '5' } }),
  });
}
