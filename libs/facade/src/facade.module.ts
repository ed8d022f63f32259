import { Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { IdempotencyModule } from '#libs/idempotency';
import { QuotaModule } from '#libs/quota';
import { TenancyModule } from '#libs/tenancy';
import { controllerOf } from './controller-factory.js';
import { KeyedCalls } from './keyed-calls.js';
import { Learning } from './learning.js';
import { operations } from './operations.js';
import { Settler } from './settling/settler.js';
import { SettlingSweep } from './settling/sweep.js';
import { StraightWay } from './straight-way.js';

/** The tenant API: one controller per group of routes. */
@Module({
  imports: [TenancyModule, QuotaModule, AuditModule, IdempotencyModule],
  controllers: [...operations].map(([group, prepared]) => controllerOf(group, prepared)),
  providers: [StraightWay, KeyedCalls, Learning, Settler, SettlingSweep],
})
export class FacadeModule {}
