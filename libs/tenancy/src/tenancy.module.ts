import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#libs/audit';
import type { Schema } from '#libs/platform';
import { QuotaModule, TenantPlans } from '#libs/quota';
import { CreateTenants1730000000001 } from './create-tenants.migration.js';
import { OneCasePerSpace1730000000021 } from './one-case-per-space.migration.js';
import { OwnMoreKinds1730000000006 } from './own-more-kinds.migration.js';
import { OwnedResources } from './owned-resources.js';
import { TellClaimsApart1730000000020 } from './tell-claims-apart.migration.js';
import { Tenant } from './tenant.entity.js';
import { TenantDirectory } from './tenant-directory.js';
import { DirectoryTenantPlans } from './tenant-plans.js';
import { TenantsController } from './tenants.controller.js';
import { TenantsService } from './tenants.service.js';

/** What tenancy keeps in the database. */
export const tenancySchema: Schema = {
  entities: [Tenant],
  migrations: [
    CreateTenants1730000000001,
    OwnMoreKinds1730000000006,
    TellClaimsApart1730000000020,
    OneCasePerSpace1730000000021,
  ],
};

/** Needs `CamsClient` and what `DatabaseModule` provides, both global. Global itself: quotas ask it for `TenantPlans`. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Tenant]), QuotaModule, AuditModule],
  controllers: [TenantsController],
  providers: [
    TenantDirectory,
    OwnedResources,
    TenantsService,
    { provide: TenantPlans, useClass: DirectoryTenantPlans },
  ],
  exports: [TenantDirectory, OwnedResources, TenantsService, TenantPlans],
})
export class TenancyModule {}
