import { setTimeout as sleep } from 'node:timers/promises';
import { type ActionName, catalogue } from './catalogue/index.js';
import { CamsError } from './errors/cams-error.js';
import type { CamsReply } from './wire/reply.js';
import type { Credentials } from './wire/signature-v3.js';
import { Transport } from './wire/transport.js';

export interface CamsClientOptions extends Credentials {
  /** Origin of the service, for example `https://cams.ap-southeast-1.aliyuncs.com`. */
  readonly endpoint: string;
  /** For the whole call, all attempts and waits included. */
  readonly deadlineMs?: number;
  /** Told about every attempt, for metrics. */
  readonly onAttempt?: (attempt: Attempt) => void;
}

/** One request that was sent, or tried to be. */
export interface Attempt {
  readonly action: ActionName;
  /** `OK`, CAMS's error code, or the kind of transport failure. */
  readonly code: string;
  readonly durationMs: number;
}

export interface CallOptions {
  /** When less time is left than the client's own deadline. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 15_000;
const MAX_ATTEMPTS = 4;
const FIRST_BACKOFF_MS = 150;
const MAX_BACKOFF_MS = 2_000;

/** Calls CAMS: signs, sends, retries where that is safe, and says what an error means. */
export class CamsClient {
  private readonly transport: Transport;

  constructor(private readonly options: CamsClientOptions) {
    this.transport = new Transport(options.endpoint, options);
  }

  /**
   * Calls one action for one space.
   * @param custSpaceId the sub-customer; `undefined` only for actions that know none
   * @param parameters under CAMS's names, structured ones already as JSON text
   * @throws {CamsError} when CAMS refuses, or does not answer within the deadline
   */
  async call(
    action: ActionName,
    custSpaceId: string | undefined,
    parameters: Readonly<Record<string, string>>,
    options: CallOptions = {},
  ): Promise<CamsReply> {
    const { space, placement, effect } = catalogue[action];
    // Without its space an action acts on the account's own resources, and nothing in the reply would tell.
    if ((custSpaceId === undefined) !== (space === 'absent')) {
      throw new TypeError(`${action} ${space === 'absent' ? 'takes no' : 'needs a'} CustSpaceId`);
    }
    const sent = custSpaceId === undefined ? parameters : { ...parameters, CustSpaceId: custSpaceId };
    const deadlineMs = Math.min(options.deadlineMs ?? Number.POSITIVE_INFINITY, this.options.deadlineMs ?? DEADLINE_MS);
    const deadlineAt = performance.now() + deadlineMs;
    for (let attempt = 1; ; attempt++) {
      const startedAt = performance.now();
      try {
        const reply = await this.transport.send(action, placement, sent, deadlineAt - startedAt);
        this.report(action, 'OK', startedAt);
        return reply;
      } catch (error) {
        if (!(error instanceof CamsError)) throw error;
        this.report(action, error.code, startedAt);
        const waitMs = backoffMs(attempt, error.retryAfterMs);
        const timeIsLeft = performance.now() + waitMs < deadlineAt;
        if (attempt === MAX_ATTEMPTS || !timeIsLeft || !mayRepeat(error, effect)) throw error;
        await sleep(waitMs);
      }
    }
  }

  /** Whether CAMS answers at all; sends nothing that counts as a call. */
  reachable(timeoutMs: number): Promise<boolean> {
    return this.transport.reachable(timeoutMs);
  }

  close(): Promise<void> {
    return this.transport.close();
  }

  private report(action: ActionName, code: string, startedAt: number): void {
    this.options.onAttempt?.({ action, code, durationMs: performance.now() - startedAt });
  }
}

/** Throttles and whatever certainly did nothing: always. Other transient faults: only where nothing can change. */
function mayRepeat({ meaning }: CamsError, effect: 'read' | 'write'): boolean {
  if (meaning.fault === 'throttle') return true;
  return meaning.fault === 'transient' && (meaning.effect === 'none' || effect === 'read');
}

/** Exponential with full jitter, and never before CAMS says. */
function backoffMs(attempt: number, retryAfterMs = 0): number {
  const ceilingMs = Math.min(FIRST_BACKOFF_MS * 2 ** attempt, MAX_BACKOFF_MS);
  return retryAfterMs + ceilingMs * (0.25 + 0.75 * Math.random());
}
