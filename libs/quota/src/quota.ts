import { Inject, Injectable } from '@nestjs/common';
import type { Problem } from '#libs/platform';
import { Admission, NOTHING, usageRow } from './admission/admission.js';
import { quotaExceeded } from './admission/quota-exceeded.js';
import { type RateLimitHeaders, rateLimitHeaders } from './admission/rate-limit-headers.js';
import { Standings } from './admission/standing.js';
import { Ledger } from './commit/ledger.js';
import type { PlannedLimits } from './limits/limits.js';
import { LimitsDirectory, type TenantOnPlan } from './limits/limits-directory.js';
import { boundBy } from './store/bound-by.js';
import { type Balances, type Cost, QuotaStore, type Verdict } from './store/quota-store.js';
import { CLOCK, type Clock } from './time/clock.js';
import type { Outcome } from './usage/outcome.js';

/** How things stand for a call that came now. */
export interface Preview {
  readonly limits: PlannedLimits;
  readonly balances: Balances;
  /** What the call would be refused with. */
  readonly refusal?: Problem;
}

/**
 * Lets calls in as far as the limits of their tenant go. What a call takes is durable no later than whatever is
 * committed after it was let in, such as the record of what it is about to do.
 */
@Injectable()
export class Quota {
  private readonly standings = new Standings();

  constructor(
    private readonly limits: LimitsDirectory,
    private readonly store: QuotaStore,
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Lets a call in, or refuses it and takes nothing. Without a promise when everything is at hand. Whoever gets an
   * admission must `release` it, whatever happens.
   * @throws {Problem} `quota_exceeded`, naming the limit that binds longest
   * @throws when limits or counters would have to be read and cannot be
   */
  admit(tenant: TenantOnPlan, { messages }: Pick<Cost, 'messages'>): Admission | Promise<Admission> {
    mustBeCount(messages);
    return this.admitAt(tenant, { requests: 1, messages });
  }

  /** As {@link admit} for a call of which nothing comes: it keeps to rate and concurrency, and costs nothing. */
  admitFree(tenant: TenantOnPlan): Admission | Promise<Admission> {
    return this.admitAt(tenant, NOTHING);
  }

  /**
   * What is allowed and what is left, for the reply of a call that was not let in; takes nothing.
   * @throws when limits or counters would have to be read and cannot be
   */
  async headersFor(tenant: TenantOnPlan): Promise<RateLimitHeaders> {
    return rateLimitHeaders(await this.store.look(tenant.id, await this.limits.of(tenant)));
  }

  /**
   * What {@link admit} would say; takes nothing.
   * @throws when limits or counters would have to be read and cannot be
   */
  async preview(tenant: TenantOnPlan, { messages }: Pick<Cost, 'messages'>): Promise<Preview> {
    mustBeCount(messages);
    const limits = await this.limits.of(tenant);
    const balances = await this.store.look(tenant.id, limits);
    const bound = boundBy(balances, { requests: 1, messages });
    return { limits, balances, ...(bound && { refusal: quotaExceeded(bound, balances, limits, messages) }) };
  }

  /** Counts in the usage a call that ended, here or elsewhere, without ever being let in. */
  async turnedAway(tenant: TenantOnPlan, action: string, outcome: Outcome): Promise<void> {
    const { timeZone } = await this.limits.of(tenant);
    this.ledger.count(usageRow(tenant.id, timeZone, this.clock.wallMs(), action, outcome, 0));
  }

  private admitAt(tenant: TenantOnPlan, cost: Cost): Admission | Promise<Admission> {
    const limits = this.limits.of(tenant);
    return limits instanceof Promise
      ? limits.then((loaded) => this.admitWithin(loaded, tenant.id, cost))
      : this.admitWithin(limits, tenant.id, cost);
  }

  private admitWithin(limits: PlannedLimits, tenantId: string, cost: Cost): Admission | Promise<Admission> {
    const { messages, requests } = cost;
    const verdict = this.store.take(tenantId, limits, messages, requests);
    const answer = (taken: Verdict) => {
      if (taken.bound) throw quotaExceeded(taken.bound, taken.balances, limits, messages);
      const standing = this.standings.enter(tenantId, taken);
      return new Admission(tenantId, limits, taken.windows, standing, cost, this.store, this.ledger, this.clock);
    };
    return verdict instanceof Promise ? verdict.then(answer) : answer(verdict);
  }
}

function mustBeCount(messages: number): void {
  if (!Number.isSafeInteger(messages) || messages < 0) throw new RangeError(`${messages} is no number of messages`);
}
