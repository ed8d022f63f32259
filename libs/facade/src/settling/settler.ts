import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Trail, timeOfEvent } from '#libs/audit';
import { type ActionName, CamsClient, CamsError } from '#libs/cams';
import { Idempotency } from '#libs/idempotency';
import { type Tenant, TenantDirectory } from '#libs/tenancy';
import type { Operation } from '../operation/operation.js';
import { operationsByAction } from '../operations.js';
import { Changes } from '../reads/changes.js';
import type { Finding } from './settlement.js';
import { settlements } from './settlements/index.js';

/**
 * A call that was given up can still be on its way, held by a proxy or a queue, and be carried out later. So that a change
 * cannot be found says nothing until it began so long ago: the longest call is over, and a minute besides.
 */
const CERTAIN_AFTER_MS = 90_000;
/** CAMS is asked ever more rarely, and once more when the answer is certain. */
const DELAYS_MS = [1_000, 5_000, 30_000, CERTAIN_AFTER_MS];

/** A change of which nobody knows whether it was made. */
export interface UnknownChange {
  readonly eventId: string;
  readonly action: ActionName;
  readonly tenant: Pick<Tenant, 'id' | 'custSpaceId'>;
  /** By CAMS's names. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds out by reading whether a change was made, and records it. What cannot be told stays unknown. */
@Injectable()
export class Settler implements OnApplicationShutdown {
  private readonly logger = new Logger(Settler.name);
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly cams: CamsClient,
    private readonly trail: Trail,
    private readonly keys: Idempotency,
    private readonly tenants: TenantDirectory,
    private readonly changes: Changes,
  ) {}

  onApplicationShutdown(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** In the background, until it is told or the attempts are used up. */
  settleSoon(change: UnknownChange, attempt = 0): void {
    const delayMs = DELAYS_MS[attempt];
    if (delayMs === undefined || !(change.action in settlements)) return;
    const timer = setTimeout(async () => {
      this.timers.delete(timer);
      if (!(await this.settle(change))) this.settleSoon(change, attempt + 1);
    }, delayMs);
    timer.unref();
    this.timers.add(timer);
  }

  /** Settles what another process left behind, from what the trail kept of it. */
  async settleRecorded(change: Omit<UnknownChange, 'tenant'> & { readonly tenantId: string }): Promise<boolean> {
    const tenant = await this.tenants.get(change.tenantId);
    return tenant ? this.settle({ ...change, tenant }) : false;
  }

  /**
   * For a change whose caller has been answered, or never will be. Settling twice does no harm.
   * @param ageMs how long ago it began
   * @returns whether it is settled; failures are logged, and the change stays unknown
   */
  async settle(change: UnknownChange, ageMs = Date.now() - timeOfEvent(change.eventId)): Promise<boolean> {
    try {
      const finding = await this.look(change);
      if (finding === undefined || (finding === false && ageMs < CERTAIN_AFTER_MS)) return false;
      await this.record(change, finding);
      return true;
    } catch (error) {
      const level = error instanceof CamsError ? 'warn' : 'error';
      this.logger[level]({ err: error, event: change.eventId }, 'a change could not be settled');
      return false;
    }
  }

  private async look({ action, tenant, parameters }: UnknownChange): Promise<Finding> {
    const settlement = settlements[action];
    const question = settlement?.question(parameters);
    if (!settlement || !question) return undefined;
    try {
      const { payload } = await this.cams.call(settlement.read, tenant.custSpaceId, question);
      return settlement.finding(parameters, payload);
    } catch (error) {
      const isAbsent = error instanceof CamsError && error.meaning.publicCode === 'not_found';
      if (isAbsent && settlement.absent !== undefined) return settlement.absent;
      throw error;
    }
  }

  private async record(
    { eventId, action, tenant, parameters }: UnknownChange,
    finding: Exclude<Finding, undefined>,
  ): Promise<void> {
    const { reply }: Operation = operationsByAction.get(action)!;
    const settledBy = settlements[action]!.read;
    if (finding === false) {
      const outcome = { outcome: 'failed', settledBy } as const;
      await this.trail.conclude({ id: eventId }, outcome, this.keys.release(eventId));
      return;
    }
    const body = reply.body(finding, parameters) ?? null;
    const stored = this.keys.settle(eventId, { status: reply.status, body, camsRequestId: null });
    // It may have been made after the reads that were dropped when its outcome became unknown.
    const riders = { ...stored, ...this.changes.made(tenant.id, action) };
    await this.trail.conclude({ id: eventId }, { outcome: 'succeeded', status: reply.status, settledBy }, riders);
  }
}
