import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Idempotency, idempotencyKey, type KeyedCall, type KnownKey, type StoredReply } from '#libs/idempotency';
import { type CommitEntry, type ErrorCodeName, Problem, type UpstreamError } from '#libs/platform';
import type { TenantCall } from './call.js';
import { type Failure, outcomeUnknown } from './failure.js';
import type { Operation } from './operation/operation.js';
import type { ReadRequest } from './operation/request.js';
import { Settler } from './settling/settler.js';

/** No call takes longer: the deadline for CAMS and for the commits around it. A claim older than that was left behind. */
const LONGEST_CALL_MS = 30_000;
const REPLAYED = 'idempotency-replayed';

/** What of a problem is worth keeping. */
interface StoredProblem {
  readonly code: ErrorCodeName;
  readonly detail: string;
  readonly upstream?: UpstreamError;
}

/** What has to be known of a call to know its key. */
type KeyableCall = Pick<TenantCall, 'operation' | 'tenant' | 'read'>;

type ClaimedKey = Extract<KnownKey, { state: 'claimed' }>;

/** How a repeated call is answered. */
export type Repetition =
  | { readonly problem: Problem }
  | {
      readonly problem?: never;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
    };

/** Makes a change with an `Idempotency-Key` happen once, and answers its repetitions. */
@Injectable()
export class KeyedCalls {
  constructor(
    private readonly keys: Idempotency,
    private readonly settler: Settler,
  ) {}

  /**
   * The key of a change and what it stands for; `undefined` where the caller gave none.
   * @throws {Problem} 400 for a malformed one
   */
  keyOf({ operation, tenant, read }: KeyableCall, request: FastifyRequest): KeyedCall | undefined {
    if (operation.action.effect === 'read') return undefined;
    const key = idempotencyKey(request.headers['idempotency-key']);
    return key === undefined ? undefined : { tenantId: tenant.id, key, requestHash: requestHash(operation, read) };
  }

  /**
   * What is known of a key; `undefined` when it is free.
   * @throws {Problem} `idempotency_key_reused` when it belongs to another request
   */
  find(key: KeyedCall): Promise<KnownKey | undefined> {
    return this.keys.find(key);
  }

  /**
   * What the first call with this key was answered, or why it cannot be said; `undefined` when the key turns out to be
   * free again.
   * @param found what is known of it
   */
  async repetitionOf(call: KeyableCall, key: KeyedCall, found: KnownKey): Promise<Repetition | undefined> {
    let known: KnownKey | undefined = found;
    if (known.state === 'claimed' && !isRunning(known) && (await this.findOut(call, known))) {
      known = await this.keys.find(key);
    }
    if (!known) return undefined;
    if (known.state === 'claimed') {
      return { problem: isRunning(known) ? inFlight() : outcomeUnknown(call.operation, known.eventId, 409) };
    }
    const { status, body, camsRequestId } = known.reply;
    const headers = { [REPLAYED]: 'true', ...(camsRequestId && { 'x-cams-request-id': camsRequestId }) };
    if (status < 400) return { status, headers, body: body ?? undefined };
    const { code, detail, upstream } = body as StoredProblem;
    return { problem: new Problem(code, detail, { status, headers, ...(upstream && { upstream }) }) };
  }

  /** Rows to commit with the intent. */
  claim(key: KeyedCall | undefined, eventId: string): CommitEntry {
    return key ? this.keys.claim(key, eventId) : {};
  }

  /** Rows to commit when the call was not made. */
  release(key: KeyedCall | undefined, eventId: string): CommitEntry {
    return key ? this.keys.release(eventId) : {};
  }

  /** Rows to commit with a success. */
  settle(key: KeyedCall | undefined, eventId: string, reply: StoredReply): CommitEntry {
    return key ? this.keys.settle(eventId, reply) : {};
  }

  /** Rows to commit with a failure: a refusal is kept, "nothing was done" frees the key, the unknown stays claimed. */
  settleFailure(key: KeyedCall | undefined, eventId: string, { problem, outcome, nothingDone }: Failure): CommitEntry {
    if (!key || outcome.outcome === 'unknown') return {};
    const { code, detail, upstream, status } = problem;
    if (nothingDone && (status === 429 || status >= 500)) return this.keys.release(eventId);
    const body: StoredProblem = { code, detail, ...(upstream && { upstream }) };
    return this.keys.settle(eventId, { status, body, camsRequestId: outcome.camsRequestId ?? null });
  }

  /** The repetition brings along what the trail does not keep of the first call, such as texts. */
  private findOut({ operation, tenant, read }: KeyableCall, { eventId, ageMs }: ClaimedKey): Promise<boolean> {
    const change = { eventId, action: operation.route.action, tenant, parameters: read.parameters };
    return this.settler.settle(change, ageMs);
  }
}

/** Of the validated parameters, not the bytes: the same request written otherwise is the same request. */
function requestHash({ id, action }: Operation, { parameters }: ReadRequest): string {
  const content = Object.entries(parameters)
    .map(([name, value]) => [name, action.request[name]?.json ? inOrder(value) : value])
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([id, content]))
    .digest('hex');
}

/** JSON with the members of all objects in the order of their names. */
function inOrder(json: string): string {
  return JSON.stringify(JSON.parse(json), (_name, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(byName))
      : value,
  );
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}

function isRunning({ ageMs }: ClaimedKey): boolean {
  return ageMs < LONGEST_CALL_MS;
}

/** For a repetition that comes before the answer, and for the slower of two at once. */
export function inFlight(): Problem {
  return new Problem('idempotency_in_flight', 'The first call with this Idempotency-Key has not been answered yet.', {
    headers: { 'retry-after': '1' },
  });
}
