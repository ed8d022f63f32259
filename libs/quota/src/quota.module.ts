import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#libs/audit';
import type { Schema } from '#libs/platform';
import { Ledger } from './commit/ledger.js';
import { CreateQuota1730000000004 } from './create-quota.migration.js';
import { QuotaHousekeeping } from './housekeeping.js';
import { LimitsDirectory } from './limits/limits-directory.js';
import { OverridesController } from './plans/overrides.controller.js';
import { OverridesService } from './plans/overrides.service.js';
import { Plan } from './plans/plan.entity.js';
import { PlanOverride } from './plans/plan-override.entity.js';
import { PlansController } from './plans/plans.controller.js';
import { PlansService } from './plans/plans.service.js';
import { Quota } from './quota.js';
import { MemoryQuotaStore } from './store/memory-quota-store.js';
import { QuotaStore } from './store/quota-store.js';
import { CLOCK, type Clock, systemClock } from './time/clock.js';
import { UsageController } from './usage/usage.controller.js';
import { UsageService } from './usage/usage.service.js';

/** What quotas keep in the database. */
export const quotaSchema: Schema = { entities: [Plan, PlanOverride], migrations: [CreateQuota1730000000004] };

/** Needs `TenantPlans` and what `DatabaseModule` and `MetricsModule` provide, all global. */
@Module({
  imports: [TypeOrmModule.forFeature([Plan, PlanOverride]), AuditModule],
  controllers: [PlansController, OverridesController, UsageController],
  providers: [
    Ledger,
    LimitsDirectory,
    OverridesService,
    PlansService,
    Quota,
    QuotaHousekeeping,
    UsageService,
    { provide: CLOCK, useValue: systemClock },
    {
      provide: QuotaStore,
      inject: [Ledger, CLOCK],
      useFactory: (ledger: Ledger, clock: Clock) => new MemoryQuotaStore(ledger, clock),
    },
  ],
  exports: [LimitsDirectory, PlansService, Quota],
})
export class QuotaModule implements OnApplicationShutdown {
  constructor(
    private readonly store: QuotaStore,
    private readonly ledger: Ledger,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.store.close(), this.ledger.flush()]);
  }
}
