import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#libs/audit';
import { RedisLink, Replicas, type Schema } from '#libs/platform';
import { Ledger } from './commit/ledger.js';
import { ReplicaLedger } from './commit/replica-ledger.js';
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
import { ShareQuota1730000000010 } from './share-quota.migration.js';
import { MemoryQuotaStore } from './store/memory-quota-store.js';
import { QuotaStore } from './store/quota-store.js';
import { SharedQuotaStore } from './store/shared/shared-quota-store.js';
import { CLOCK, type Clock, systemClock } from './time/clock.js';
import { UsageController } from './usage/usage.controller.js';
import { UsageService } from './usage/usage.service.js';

/** What quotas keep in the database. */
export const quotaSchema: Schema = {
  entities: [Plan, PlanOverride],
  migrations: [CreateQuota1730000000004, ShareQuota1730000000010],
};

/** Needs `TenantPlans` and what `DatabaseModule`, `RedisModule` and `MetricsModule` provide, all global. */
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
    ReplicaLedger,
    UsageService,
    { provide: CLOCK, useValue: systemClock },
    {
      provide: QuotaStore,
      inject: [Ledger, ReplicaLedger, CLOCK, RedisLink, Replicas],
      useFactory: (ledger: Ledger, shared: ReplicaLedger, clock: Clock, redis: RedisLink, replicas: Replicas) =>
        redis.state === 'off'
          ? new MemoryQuotaStore(ledger, clock)
          : new SharedQuotaStore(shared, clock, redis, replicas),
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
