import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CommitEntry, GroupCommit, Problem } from '#libs/platform';
import { claimPart, releasePart, settlePart } from './commit-parts.js';

const SWEEP_INTERVAL_MS = 10 * 60_000;

/** A reply as it was given, and is given again. */
export interface StoredReply {
  readonly status: number;
  /** JSON; `null` where there is no body. From status 400 on a problem document. */
  readonly body: unknown;
  readonly camsRequestId: string | null;
}

/** A call that carries a key. */
export interface KeyedCall {
  readonly tenantId: string;
  readonly key: string;
  /** Same hash, same request. */
  readonly requestHash: string;
}

/** What is known of a key. */
export type KnownKey =
  | { readonly state: 'replied'; readonly reply: StoredReply }
  /** Claimed by the call of this event, whose outcome is not known: it runs, or ran and was cut. */
  | { readonly state: 'claimed'; readonly eventId: string; readonly ageMs: number };

/**
 * Keys make a change happen once: claimed with the intent of the call in one commit, settled with its outcome.
 *
 * Guarantees: of any number of calls with one key, over all replicas, at most one goes to CAMS until its outcome is
 * known to be "nothing was done"; a key that is settled gives the same reply for 24 hours, also after a crash.
 */
@Injectable()
export class Idempotency implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Idempotency.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: DataSource,
    commits: GroupCommit,
  ) {
    for (const part of [claimPart, settlePart, releasePart]) commits.register(part);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), SWEEP_INTERVAL_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /**
   * What is known of the key of a call; `undefined` when it is free.
   * @throws {Problem} `idempotency_key_reused` when it belongs to another request
   */
  async find({ tenantId, key, requestHash }: KeyedCall): Promise<KnownKey | undefined> {
    const [row]: Row[] = await this.source.query(
      `SELECT request_hash, event_id, extract(epoch FROM now() - claimed_at)::float8 * 1000 AS age_ms,
         status, reply, cams_request_id
       FROM idempotency_key
       WHERE tenant_id = $1 AND key = $2 AND claimed_at > now() - interval '24 hours'`,
      [tenantId, key],
    );
    if (!row) return undefined;
    if (row.request_hash !== requestHash) {
      throw new Problem('idempotency_key_reused', 'This Idempotency-Key was used for another request.');
    }
    if (row.status === null) return { state: 'claimed', eventId: row.event_id, ageMs: row.age_ms };
    const { status, reply: body, cams_request_id: camsRequestId } = row;
    return { state: 'replied', reply: { status, body, camsRequestId } };
  }

  /** To commit with the intent; the commit names `eventId` when the key is this call's, and does not when it is not. */
  claim(call: KeyedCall, eventId: string): CommitEntry {
    return { [claimPart.name]: [{ ...call, eventId }] };
  }

  /** To commit with an outcome that is known. */
  settle(eventId: string, { status, body, camsRequestId }: StoredReply): CommitEntry {
    return { [settlePart.name]: [{ eventId, status, body: JSON.stringify(body), camsRequestId }] };
  }

  /** To commit with the outcome "nothing was done": the key is free again. */
  release(eventId: string): CommitEntry {
    return { [releasePart.name]: [{ eventId }] };
  }

  /** Expired keys are invisible at once; here they stop taking up room. */
  private async sweep(): Promise<void> {
    try {
      await this.source.query("DELETE FROM idempotency_key WHERE claimed_at < now() - interval '24 hours'");
    } catch (error) {
      this.logger.warn({ err: error }, 'expired idempotency keys were not removed');
    }
  }
}

interface Row {
  readonly request_hash: string;
  readonly event_id: string;
  /** By the clock of the database, which is the same for all replicas. */
  readonly age_ms: number;
  readonly status: number | null;
  readonly reply: unknown;
  readonly cams_request_id: string | null;
}
