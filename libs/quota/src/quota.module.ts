import { Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AuditModule } from '#libs/audit';
import type { Schema } from '#libs/platform';
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
import { readCounters } from './store/stored-counters.js';
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
    LimitsDirectory,
    OverridesService,
    PlansService,
    Quota,
    QuotaHousekeeping,
    UsageService,
    { provide: CLOCK, useValue: systemClock },
    {
      provide: QuotaStore,
      inject: [getDataSourceToken(), CLOCK],
      useFactory: (source: DataSource, clock: Clock) =>
        new MemoryQuotaStore((tenantId) => readCounters(source, tenantId), clock),
    },
  ],
  exports: [LimitsDirectory, PlansService, Quota],
})
export class QuotaModule {}
