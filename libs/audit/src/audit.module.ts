import { Module } from '@nestjs/common';
import type { Schema } from '#libs/platform';
import { CreateTrail1730000000003 } from './create-trail.migration.js';
import { OperatorsEventsController } from './operators-events.controller.js';
import { PartitionKeeper } from './partitions/partition-keeper.js';
import { Trail } from './record/trail.js';
import { Redactor } from './redaction/redactor.js';
import { EventSearch } from './search/event-search.js';
import { UnknownEvents } from './search/unknown-events.js';
import { TenantsEventsController } from './tenants-events.controller.js';
import { Verifier } from './verification/verifier.js';

/** What the trail keeps in the database. */
export const auditSchema: Schema = { entities: [], migrations: [CreateTrail1730000000003] };

/** The audit trail. Needs what `ConfigModule`, `DatabaseModule` and `MetricsModule` provide, all global. */
@Module({
  controllers: [TenantsEventsController, OperatorsEventsController],
  providers: [Trail, Redactor, PartitionKeeper, EventSearch, Verifier, UnknownEvents],
  exports: [Trail, Redactor, UnknownEvents],
})
export class AuditModule {}
