import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import { type RequestFacts, Trail } from '#libs/audit';
import { Problem } from '#libs/platform';
import type { Limits } from '../limits/limits.js';
import { LimitsDirectory } from '../limits/limits-directory.js';
import type { PutOverride } from './plan.schemas.js';
import { PlanOverride } from './plan-override.entity.js';
import { TenantPlans } from './tenant-plans.js';

/** Exceptions from plans, for operators. Every change counts here at once and on every other replica within 1 s. */
@Injectable()
export class OverridesService {
  constructor(
    @InjectRepository(PlanOverride) private readonly overrides: Repository<PlanOverride>,
    private readonly directory: LimitsDirectory,
    private readonly tenants: TenantPlans,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} `not_found`, also where the tenant is unknown or deleted */
  async get(tenantId: string): Promise<PlanOverride> {
    await this.mustExist(tenantId);
    const override = await this.overrides.findOneBy({ tenantId });
    if (!override) throw notOverridden();
    return override;
  }

  /**
   * Makes an override, or replaces it as a whole.
   * @throws {Problem} `not_found` where the tenant is unknown or deleted, `trail_unavailable`
   */
  async put(facts: RequestFacts, tenantId: string, input: PutOverride): Promise<PlanOverride> {
    await this.mustExist(tenantId);
    const { endsAt, ...given } = input;
    const limits: Partial<Limits> = Object.fromEntries(
      Object.entries(given).filter(([, limit]) => limit !== undefined),
    );
    const change = { tenantId, resource: tenantId, params: input };
    const override = await this.trail.change(facts, change, async (manager) => {
      const overrides = manager.getRepository(PlanOverride);
      await overrides
        .createQueryBuilder()
        .insert()
        .values({ tenantId, limits, endsAt: endsAt === null ? null : new Date(endsAt) })
        .orUpdate(['limits', 'ends_at', 'updated_at'], ['tenant_id'])
        .execute();
      return overrides.findOneByOrFail({ tenantId });
    });
    this.directory.overrideChanged(tenantId);
    return override;
  }

  /** @throws {Problem} `not_found`, also where the tenant is unknown or deleted; `trail_unavailable` */
  async delete(facts: RequestFacts, tenantId: string): Promise<void> {
    await this.mustExist(tenantId);
    const remove = async (manager: EntityManager) => {
      const { affected } = await manager.delete(PlanOverride, { tenantId });
      if (affected === 0) throw notOverridden();
    };
    await this.trail.change(facts, { tenantId, resource: tenantId }, remove, 204);
    this.directory.overrideChanged(tenantId);
  }

  private async mustExist(tenantId: string): Promise<void> {
    if ((await this.tenants.planOf(tenantId)) === undefined) {
      throw new Problem('not_found', 'There is no tenant with this id.');
    }
  }
}

function notOverridden(): Problem {
  return new Problem('not_found', 'The tenant has the limits of its plan.');
}
