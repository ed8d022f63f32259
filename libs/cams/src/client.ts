import { setTimeout as sleep } from 'node:timers/promises';
import { type ActionName, catalogue } from './catalogue/index.js';
import { CamsError } from './errors/cams-error.js';
import type { Pace, Party, Turn } from './pace.js';
import type { CamsReply } from './wire/reply.js';
import type { Credentials } from './wire/signature-v3.js';
import { Transport } from './wire/transport.js';

export interface CamsClientOptions extends Credentials {
  /** Origin of the service, for example `https://cams.ap-southeast-1.aliyuncs.com`. */
  readonly endpoint: string;
  /** For the whole call from its first turn on, all attempts and the waits between them included. */
  readonly deadlineMs?: number;
  /** Keeps to the limits of the account; without it calls leave as they come. */
  readonly pace?: Pace;
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

export interface CallOptions extends Partial<Omit<Turn, 'party'>> {
  /** When less time is left than the client's own deadline. */
  readonly deadlineMs?: number;
  /** Of the space, beside other spaces, in the limits of the account. */
  readonly weight?: Party['weight'];
}

const DEADLINE_MS = 15_000;
/** How long a call waits for its turn where nobody says otherwise. */
export const USUAL_PATIENCE_MS = 5_000;
/** Whose turn it is when a call is not for a space. */
const ACCOUNT = '';
const MAX_ATTEMPTS = 4;
/** What is left for the answer when a call is repeated: cut off before, it would be unknown what a change has done. */
const ANSWER_MS = 1_000;
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
   * @throws what {@link Pace} throws when the call does not get its turn
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
    const turn = turnOf(custSpaceId, options);
    const waiting = this.options.pace?.turn(action, turn);
    if (waiting) await waiting;
    const deadlineAt = performance.now() + deadlineMs;
    for (let attempt = 1; ; attempt++) {
      const startedAt = performance.now();
      try {
        const reply = await this.transport.send(action, placement, sent, deadlineAt - startedAt);
        this.options.pace?.answered(action, performance.now() - startedAt);
        this.report(action, 'OK', startedAt);
        return reply;
      } catch (error) {
        if (!(error instanceof CamsError)) throw error;
        if (error.requestId !== undefined) this.options.pace?.answered(action, performance.now() - startedAt);
        this.report(action, error.code, startedAt);
        if (error.meaning.fault === 'throttle') this.options.pace?.throttled(action);
        const waitMs = backoffMs(attempt, error.retryAfterMs);
        const patienceMs = deadlineAt - performance.now() - waitMs - ANSWER_MS;
        if (attempt === MAX_ATTEMPTS || patienceMs <= 0 || !mayRepeat(error, effect)) throw error;
        await sleep(waitMs);
        await this.anotherTurn(action, { ...turn, patienceMs }, error);
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

  /** @throws {CamsError} why another attempt was wanted, when that gets no turn */
  private async anotherTurn(action: ActionName, turn: Turn, error: CamsError): Promise<void> {
    try {
      await this.options.pace?.turn(action, turn);
    } catch {
      throw error;
    }
  }

  private report(action: ActionName, code: string, startedAt: number): void {
    this.options.onAttempt?.({ action, code, durationMs: performance.now() - startedAt });
  }
}

function turnOf(custSpaceId: string | undefined, options: CallOptions): Turn {
  const { weight, bulk = false, patienceMs = USUAL_PATIENCE_MS, signal } = options;
  return { party: { id: custSpaceId ?? ACCOUNT, weight }, bulk, patienceMs, signal };
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
