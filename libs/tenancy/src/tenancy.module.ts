import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Schema } from '#libs/platform';
import { CreateTenants1730000000001 } from './create-tenants.migration.js';
import { OwnedResources } from './owned-resources.js';
import { Tenant } from './tenant.entity.js';
import { TenantDirectory } from './tenant-directory.js';
import { TenantsController } from './tenants.controller.js';
import { TenantsService } from './tenants.service.js';

/** What tenancy keeps in the database. */
export const tenancySchema: Schema = { entities: [Tenant], migrations: [CreateTenants1730000000001] };

/** Needs `CamsClient` and what `DatabaseModule` provides, both global. */
@Module({
  imports: [TypeOrmModule.forFeature([Tenant])],
  controllers: [TenantsController],
  providers: [TenantDirectory, OwnedResources, TenantsService],
  exports: [TenantDirectory, OwnedResources, TenantsService],
})
export class TenancyModule {}
