export { isListed, type OwnedKind } from './owned-kinds.js';
export { OwnedResources, type Owner } from './owned-resources.js';
export { TenancyModule, tenancySchema } from './tenancy.module.js';
export { Tenant } from './tenant.entity.js';
export { type TenantPath, tenantPath } from './tenant.schemas.js';
export { TenantDirectory } from './tenant-directory.js';
export { TenantsService } from './tenants.service.js';
export { isVerified } from './verified-number.js';
