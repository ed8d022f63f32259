import { Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { IdempotencyModule } from '#libs/idempotency';
import { QuotaModule } from '#libs/quota';
import { TenancyModule } from '#libs/tenancy';
import { ConcernedTenant } from './concerned-tenant.js';
import { controllerOf } from './controller-factory.js';
import { KeyedCalls } from './keyed-calls.js';
import { Learning } from './learning.js';
import { LimitsController } from './limits/limits.controller.js';
import { LimitsService } from './limits/limits.service.js';
import { operations } from './operations.js';
import { OperatorWay } from './operator-way.js';
import { OwnershipCheck } from './ownership-check.js';
import { Changes } from './reads/changes.js';
import { ReadMetrics } from './reads/read-metrics.js';
import { Reads } from './reads/reads.js';
import { Refusals } from './refusals.js';
import { Sending } from './sending.js';
import { Settler } from './settling/settler.js';
import { SettlingSweep } from './settling/sweep.js';
import { StraightWay } from './straight-way.js';

/** What CAMS does, for tenants and for operators: one controller per group of routes. */
@Module({
  imports: [TenancyModule, QuotaModule, AuditModule, IdempotencyModule],
  controllers: [...[...operations].map(([group, prepared]) => controllerOf(group, prepared)), LimitsController],
  providers: [
    StraightWay,
    OperatorWay,
    OwnershipCheck,
    ConcernedTenant,
    Sending,
    Refusals,
    Reads,
    ReadMetrics,
    Changes,
    KeyedCalls,
    Learning,
    Settler,
    SettlingSweep,
    LimitsService,
  ],
})
export class FacadeModule {}
