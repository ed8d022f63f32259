import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ChangeFeed, LiveCache } from '#libs/platform';
import { limitsOf, Plan } from '../plans/plan.entity.js';
import { PlanOverride } from '../plans/plan-override.entity.js';
import type { PlannedLimits } from './limits.js';

const MAX_PLANS = 1_000;
const MAX_OVERRIDES = 10_000;

/** The plan that every new tenant is on, and whose limits count for a tenant whose plan was removed by hand. */
export const STANDARD_PLAN = 'standard';

/** A tenant, as far as its limits go. */
export interface TenantOnPlan {
  readonly id: string;
  /** Name of the plan. */
  readonly plan: string;
}

interface PlanEntry {
  readonly limits: PlannedLimits;
}

interface OverrideEntry {
  readonly override: PlanOverride;
  readonly endsAtMs: number;
  /** What was made of it and a plan last. */
  merged?: { readonly plan: PlanEntry; readonly limits: PlannedLimits };
}

/** The limits of every tenant, in memory, for every request. */
@Injectable()
export class LimitsDirectory {
  private readonly plans: LiveCache<PlanEntry>;
  private readonly overrides: LiveCache<OverrideEntry>;

  constructor(
    feed: ChangeFeed,
    @InjectRepository(Plan) plans: Repository<Plan>,
    @InjectRepository(PlanOverride) overrides: Repository<PlanOverride>,
  ) {
    const loadPlan = async (name: string): Promise<PlanEntry> => {
      const plan = (await plans.findOneBy({ name })) ?? (await plans.findOneByOrFail({ name: STANDARD_PLAN }));
      return { limits: limitsOf(plan) };
    };
    const loadOverride = async (tenantId: string): Promise<OverrideEntry | undefined> => {
      const override = await overrides.findOneBy({ tenantId });
      return override ? { override, endsAtMs: override.endsAt?.getTime() ?? Number.POSITIVE_INFINITY } : undefined;
    };
    this.plans = new LiveCache(feed, 'plan', loadPlan, MAX_PLANS);
    this.overrides = new LiveCache(feed, 'plan-override', loadOverride, MAX_OVERRIDES);
  }

  /**
   * What counts for the tenant now; without a promise when it is at hand.
   * Guarantee: at most 1 s behind what any replica has committed.
   * @throws when the database would have to be read and cannot be
   */
  of({ id, plan }: TenantOnPlan): PlannedLimits | Promise<PlannedLimits> {
    const planned = this.plans.get(plan);
    const override = this.overrides.get(id);
    return planned instanceof Promise || override instanceof Promise
      ? Promise.all([planned, override]).then(([first, second]) => merge(first!, second))
      : merge(planned!, override);
  }

  /** Called after a change was committed here, so that this replica knows it at once. */
  planChanged(name: string): void {
    this.plans.invalidate(name);
  }

  /** Called after a change was committed here, so that this replica knows it at once. */
  overrideChanged(tenantId: string): void {
    this.overrides.invalidate(tenantId);
  }
}

/** The same object for the same plan and override, so that others can remember what they made of it. */
function merge(plan: PlanEntry, entry: OverrideEntry | undefined): PlannedLimits {
  if (!entry || Date.now() >= entry.endsAtMs) return plan.limits;
  if (entry.merged?.plan !== plan) entry.merged = { plan, limits: { ...plan.limits, ...entry.override.limits } };
  return entry.merged.limits;
}
