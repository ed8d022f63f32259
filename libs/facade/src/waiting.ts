import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CallOptions, USUAL_PATIENCE_MS } from '#libs/cams';
import { invalidRequest } from '#libs/platform';
import type { Operation } from './operation/operation.js';

/** No caller is let wait longer; with CAMS's own deadline it still ends within the longest call. */
export const MAX_PATIENCE_S = 10;
/** What cannot be meant. */
export const ABSURD_S = 3_600;
/** RFC 9218 has urgencies from 0 to 7, and 3 for whatever says nothing. */
export const USUAL_URGENCY = 3;

/** No two spaces to share a run between them, which would cost the square of its length. */
const WAIT = /^wait(?:\s*=\s*("?)([^"\s]*)\1)?$/i;
const URGENCY = /(?:^|,)\s*u=([0-7])\s*(?:[,;]|$)/;

/** How a call waits for its turn under the account's limits. */
export interface Waiting extends Required<Pick<CallOptions, 'patienceMs' | 'bulk'>> {
  readonly signal: () => AbortSignal;
}

/**
 * What a caller says of its patience: `Prefer: wait=8` (RFC 7240, whole seconds) and `Priority: u=5` (RFC 9218, less
 * urgent than usual). Batches are never urgent. A caller that hangs up waits no longer.
 * @throws {Problem} 400 for a wait that is no number of seconds
 */
export function waitingOf(operation: Operation, request: FastifyRequest, reply: FastifyReply): Waiting {
  const { prefer, priority } = request.headers;
  const askedS = prefer === undefined ? undefined : waitOf(String(prefer));
  const patienceMs = patienceMsOf(askedS);
  if (askedS !== undefined) reply.header('preference-applied', `wait=${patienceMs / 1_000}`);
  const urgency = priority === undefined ? undefined : urgencyOf(String(priority));
  return { patienceMs, bulk: isBulk(operation, urgency), signal: () => hangUpOf(reply) };
}

/** How long a call waits. @param askedS whole seconds, where its caller says so */
export function patienceMsOf(askedS: number | undefined): number {
  return askedS === undefined ? USUAL_PATIENCE_MS : Math.min(askedS, MAX_PATIENCE_S) * 1_000;
}

/** Whether the other calls of the same tenant go before. */
export function isBulk({ isBatch }: Operation, urgency = USUAL_URGENCY): boolean {
  return isBatch || urgency > USUAL_URGENCY;
}

/** The first of several waits counts (RFC 7240, section 2). */
function waitOf(prefer: string): number | undefined {
  const wait = prefer
    .split(/[,;]/)
    .map((preference) => WAIT.exec(preference.trim()))
    .find((match) => match !== null);
  if (!wait) return undefined;
  const text = wait[2] ?? '';
  if (!/^[0-9]{1,4}$/.test(text) || Number(text) > ABSURD_S) {
    throw invalidRequest({
      pointer: '#/header/prefer',
      detail: `wait must be a whole number of seconds up to ${ABSURD_S}`,
      fix: `Send for example: Prefer: wait=${MAX_PATIENCE_S}`,
    });
  }
  return Number(text);
}

/** What is malformed counts as not said, as RFC 9218 wants it. */
function urgencyOf(priority: string): number {
  const urgency = URGENCY.exec(priority)?.[1];
  return urgency === undefined ? USUAL_URGENCY : Number(urgency);
}

function hangUpOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  if (raw.destroyed && !raw.writableFinished) gone.abort();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
