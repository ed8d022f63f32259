import { setTimeout as sleep } from 'node:timers/promises';
import { RedisGone, type RedisLink, type Replicas } from '#libs/platform';
import type { PlannedLimits } from '../../limits/limits.js';
import type { Clock } from '../../time/clock.js';
import { type CounterTable, KeptTenants, MAX_TENANTS } from '../kept-tenants.js';
import { type Balances, type Cost, QuotaStore, type Verdict } from '../quota-store.js';
import type { Reservation, StoredCounters } from '../tenant-usage.js';
import { Membership } from './membership.js';
import { SharedUsage } from './shared-usage.js';
import {
  giveBackScript,
  keysOf,
  scriptsVersion,
  type TakeAnswer,
  type TakeQuestion,
  takeArguments,
  takeScript,
} from './take-script.js';

/** A table of counters in which several replicas reserve. */
export interface SharedTable extends CounterTable {
  /**
   * Adds what `decide` makes of the counters as they are, while nobody else can draw from those of the tenant.
   * Durable when it returns. @throws when nothing was added, as far as is known
   */
  draw(tenantId: string, decide: (stored: StoredCounters) => readonly Reservation[]): Promise<void>;
}

/**
 * Keeps what tenants have used in Redis, together with other replicas; what lasts is in the database, as each replica
 * has reserved it there.
 *
 * Guarantees: all replicas together give no more than the limits. Where not all of them have Redis, each keeps to its
 * part of rate and concurrency, and calls and messages of a day or month are drawn from the database before they are
 * used. Only in the first seconds in which some have Redis and others do not, those who have it may give what those
 * without it have drawn. A replica that dies frees its places with its lease, and loses what it had reserved: no more
 * than what it used in its last second.
 */
export class SharedQuotaStore extends QuotaStore {
  private readonly tenants: KeptTenants<SharedUsage>;
  private readonly membership: Membership;

  constructor(
    private readonly table: SharedTable,
    clock: Clock,
    private readonly redis: RedisLink,
    private readonly replicas: Replicas,
    maxTenants = MAX_TENANTS,
    private readonly version = scriptsVersion,
  ) {
    super();
    replicas.keepIn(version);
    const usageOf = (stored: StoredCounters, limits: PlannedLimits) =>
      new SharedUsage(replicas.id, stored, clock, limits);
    this.tenants = new KeptTenants(table, clock, usageOf, maxTenants);
    this.membership = new Membership(redis, replicas, clock, () => void this.stateAll());
  }

  async take(tenantId: string, limits: PlannedLimits, messages: number, requests = 1): Promise<Verdict> {
    const usage = this.tenants.get(tenantId) ?? (await this.tenants.read(tenantId, limits));
    const verdict = await this.decide(tenantId, usage, limits, { requests, messages });
    if (!verdict.bound) this.tenants.reserve(tenantId, usage);
    return verdict;
  }

  async look(tenantId: string, limits: PlannedLimits): Promise<Balances> {
    const usage = this.tenants.get(tenantId) ?? (await this.tenants.read(tenantId, limits));
    for (;;) {
      if (!this.redis.isUp) return usage.look(this.membership.partOf(limits));
      const verdict = await this.ask(tenantId, usage, limits, undefined);
      if (verdict) return verdict.balances;
    }
  }

  giveBack(tenantId: string, windows: Verdict['windows'], cost: Cost): void {
    this.tenants.get(tenantId)?.giveBack(windows, cost);
    this.tenants.correctLater(tenantId);
    this.tellBack(tenantId, windows, 0, cost);
  }

  leave(tenantId: string): void {
    const usage = this.tenants.get(tenantId);
    if (!usage) return;
    usage.leave();
    this.tellBack(tenantId, usage.windows, 1, { requests: 0, messages: 0 });
  }

  close(): Promise<void> {
    return this.tenants.close();
  }

  /** How many tenants are kept. */
  get size(): number {
    return this.tenants.size;
  }

  private async decide(tenantId: string, usage: SharedUsage, limits: PlannedLimits, cost: Cost): Promise<Verdict> {
    for (;;) {
      const { round } = this.membership;
      const inForce = this.membership.partOf(limits);
      usage.open(limits, inForce, round);
      if (!this.membership.isWhole && usage.lacks(cost)) {
        // What has just been found used up refuses the call.
        if (!usage.mayDraw(cost)) return usage.take(inForce, cost);
        await this.draw(tenantId, usage, cost);
        continue;
      }
      if (!this.redis.isUp) return usage.takeAlone(inForce, cost, round, this.membership.ownPart);
      const verdict = await this.ask(tenantId, usage, limits, cost);
      if (verdict) return verdict;
    }
  }

  /** @returns nothing where the call has to be decided anew, perhaps in another way */
  private async ask(
    tenantId: string,
    usage: SharedUsage,
    limits: PlannedLimits,
    cost: Cost | undefined,
  ): Promise<Verdict | undefined> {
    const { round, isTrusted } = this.membership;
    const everything = isTrusted ? 'trusting' : 'all';
    let stating: TakeQuestion['stating'] = usage.hasStated(round, isTrusted) ? 'nothing' : everything;
    for (;;) {
      if (stating === everything && !usage.isRead) await this.read(tenantId, usage);
      if (round !== this.membership.round) return undefined;
      const inForce = this.membership.partOf(limits);
      const windows = usage.open(limits, inForce, round);
      const drawn = cost !== undefined && !this.membership.isWhole;
      if (drawn && usage.lacks(cost)) return undefined;
      if (drawn) usage.hold(cost);
      const answer = await this.answer(tenantId, {
        replica: this.replicas.id,
        ...{ round, limits: inForce, windows, cost, stating },
        statement: usage.statement(),
      });
      if (drawn) usage.release(windows, cost);
      // What was counted under a number that is over counts for nothing.
      if (answer === undefined || round !== this.membership.round) return undefined;
      if (typeof answer === 'object') {
        if (stating === everything) usage.noteStated(round, isTrusted);
        return usage.learn(answer, windows, inForce, cost);
      }
      stating = answer === 'unknown' ? everything : 'own';
      if (answer === 'unknown') usage.isRead = false;
    }
  }

  private answer(tenantId: string, question: TakeQuestion): Promise<TakeAnswer | undefined> {
    const keys = this.keysOf(tenantId, question.windows);
    return this.redis.run(takeScript, [this.replicas.key, ...keys], takeArguments(question)).catch(undefinedWhenGone);
  }

  /** Never throws and is not waited for: what cannot be told now is in what this replica says of itself next. */
  private tellBack(tenantId: string, windows: Verdict['windows'], places: number, cost: Cost): void {
    if (!this.redis.isUp) return;
    const keys = this.keysOf(tenantId, windows);
    const member = `${this.replicas.id}.${this.membership.round}`;
    const amounts = [places, cost.requests, cost.requests, cost.messages];
    this.redis.run(giveBackScript, keys, [member, ...amounts]).catch(undefinedWhenGone);
  }

  private keysOf(tenantId: string, windows: Verdict['windows']): [string, ...string[]] {
    return keysOf((...parts) => this.redis.key('quota', this.version, ...parts), tenantId, windows);
  }

  private read(tenantId: string, usage: SharedUsage): Promise<void> {
    usage.reading ??= this.table
      .read(tenantId)
      .then((stored) => usage.refresh(stored))
      .finally(() => {
        usage.reading = undefined;
      });
    return usage.reading;
  }

  /** Draws from the database what this call and all that wait for it need, and a little more where they are many. */
  private draw(tenantId: string, usage: SharedUsage, cost: Cost): Promise<void> {
    usage.want(cost);
    usage.drawing ??= this.drawNow(tenantId, usage).finally(() => {
      usage.drawing = undefined;
    });
    return usage.drawing;
  }

  private async drawNow(tenantId: string, usage: SharedUsage): Promise<void> {
    const waitMs = this.membership.unwrittenForMs;
    if (waitMs > 0) await sleep(waitMs);
    await this.table.draw(tenantId, (stored) => usage.draw(stored));
    usage.endDraw();
    this.tenants.correctLater(tenantId);
  }

  /** After Redis was lost: its places and counts of tenants that call at present may have changed without it. */
  private async stateAll(): Promise<void> {
    for (const [tenantId, usage] of this.tenants.busy()) {
      // Whoever cannot be read now says everything with its next call.
      if (this.redis.isUp) await this.look(tenantId, usage.planned).catch(() => undefined);
    }
  }
}

function undefinedWhenGone(error: unknown): undefined {
  if (!(error instanceof RedisGone)) throw error;
}
