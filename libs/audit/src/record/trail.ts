import { Inject, Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type CommitEntry, type Config, GroupCommit, Metrics, Problem } from '#libs/platform';
import { Redactor } from '../redaction/redactor.js';
import { insertSql, trailParts } from './commit-parts.js';
import { newEventId } from './event-id.js';
import type { RequestFacts } from './request-facts.js';
import { Chain, Sealer } from './seal.js';
import type { Change, Outcome, SettledOutcome, TrailEvent } from './trail-event.js';
import { type EventRow, eventRow, outcomeRow } from './trail-rows.js';

const RETRY_AFTER_S = '1';
/** What became of a call that was not made because it could not be recorded. */
const REFUSED_UNRECORDED: Outcome = { outcome: 'refused', status: 503 };

/**
 * Writes the trail. A promise that resolves means that the record is durable.
 *
 * What changes CAMS has two records, `intend` before it is sent and `conclude` before the reply leaves; an intent that
 * nobody concludes counts as `unknown`. Everything else is recorded in one piece.
 */
@Injectable()
export class Trail {
  private readonly sealer: Sealer;
  private readonly lost: Counter;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly commits: GroupCommit,
    private readonly redactor: Redactor,
    metrics: Metrics,
    private readonly database: DataSource,
  ) {
    this.sealer = new Sealer(config.encryptionKey);
    for (const part of trailParts(this.sealer)) commits.register(part);
    this.lost = new Counter({
      name: 'cams_gateway_trail_lost_total',
      help: 'Records of reads that could not be written.',
      registers: [metrics.registry],
    });
  }

  /** Whether records can be written at present. */
  get isHealthy(): boolean {
    return this.commits.isHealthy;
  }

  /**
   * Records an event that is over, with whatever is to become durable together with it.
   * @throws {Problem} `trail_unavailable`; then nothing was written
   */
  async record(event: TrailEvent, outcome: Outcome, riders?: CommitEntry): Promise<void> {
    await this.commits.commit({ ...riders, audit_event: [this.row(event, outcome)] }).catch(unrecorded);
  }

  /** As {@link record} for what may go on unrecorded: never throws, but counts what was lost. */
  async recordRead(event: TrailEvent, outcome: Outcome, riders?: CommitEntry): Promise<void> {
    // While commits fail, a read does not wait to find out once more.
    if (!this.commits.isHealthy) return void this.lost.inc();
    try {
      await this.commits.commit({ ...riders, audit_event: [this.row(event, outcome)] });
    } catch {
      // Why is logged once for the whole commit, and shows in `isHealthy`.
      this.lost.inc();
    }
  }

  /**
   * Records what is about to be asked of CAMS.
   * @param undoing riders for where nobody knows whether this was recorded: then it is recorded as refused, as soon as can be
   * @returns the ids that the results of the riders' parts named
   * @throws {Problem} `trail_unavailable`; then it must not be asked
   */
  intend(event: TrailEvent, riders?: CommitEntry, undoing?: CommitEntry): Promise<ReadonlySet<string>> {
    const correction = () => ({ ...undoing, audit_outcome: [outcomeRow(event.id, REFUSED_UNRECORDED)] });
    return this.commits.commit({ ...riders, audit_event: [this.row(event)] }, correction).catch(unrecorded);
  }

  /**
   * Records how an intended event ended, or how it ended after all.
   * @throws what the database says; the outcome then counts as `unknown` until somebody settles it
   */
  async conclude(
    event: Pick<TrailEvent, 'id'>,
    outcome: Outcome | SettledOutcome,
    riders?: CommitEntry,
  ): Promise<void> {
    await this.commits.commit({ ...riders, audit_outcome: [outcomeRow(event.id, outcome)] });
  }

  /**
   * Records a change in the transaction that makes it: both become durable, or neither.
   * @throws what the database says
   */
  async recordIn(manager: EntityManager, event: TrailEvent, outcome: Outcome): Promise<void> {
    // Other transactions commit in an order that nobody knows beforehand, so the row is a chain by itself.
    const row = new Chain(this.sealer).append('audit_event', this.row(event, outcome));
    await manager.query(insertSql('audit_event', '$1::json'), [`[${row}]`]);
  }

  /**
   * Makes a change of the gateway's own, and records it in the same transaction.
   * @param work must not ask for another connection: there may be none left
   * @param status HTTP status of the reply
   * @throws {Problem} `trail_unavailable` when it cannot be recorded; then nothing was changed
   * @throws what `work` throws; then nothing was changed, and nothing is recorded here
   */
  async change<T>(
    facts: RequestFacts,
    change: Change,
    work: (manager: EntityManager) => Promise<T>,
    status = 200,
  ): Promise<T> {
    const startedAt = performance.now();
    const result = await this.database.transaction(async (manager) => {
      const made = await work(manager);
      const outcome = { outcome: 'succeeded', status, durationMs: performance.now() - startedAt } as const;
      await this.recordIn(manager, this.eventOf(facts, change), outcome).catch(unrecorded);
      return made;
    });
    facts.recorded();
    return result;
  }

  /**
   * Records a change in a transaction that has turned out to make one.
   * @throws what the database says
   */
  async recordChange(manager: EntityManager, facts: RequestFacts, change: Change): Promise<void> {
    await this.recordIn(manager, this.eventOf(facts, change), { outcome: 'succeeded' });
  }

  private eventOf(
    { actor, operationId, route, requestId, address }: RequestFacts,
    { tenantId, resource, params }: Change,
  ): TrailEvent {
    return {
      id: newEventId(),
      tenantId,
      actor,
      action: operationId,
      route,
      resource,
      requestId,
      address,
      params: this.redactor.redact(operationId, params ?? {}),
    };
  }

  private row(event: TrailEvent, outcome?: Outcome): EventRow {
    return eventRow(event, event.resource === undefined ? undefined : this.redactor.resource(event.resource), outcome);
  }
}

/** @throws {Problem} `trail_unavailable` */
function unrecorded(cause: unknown): never {
  throw new Problem('trail_unavailable', 'The call cannot be recorded at present, so it was not made.', {
    headers: { 'retry-after': RETRY_AFTER_S },
    cause,
  });
}
