import { Injectable } from '@nestjs/common';
import { TenantPlans } from '#libs/quota';
import type { Tenant } from './tenant.entity.js';
import { TenantDirectory } from './tenant-directory.js';

/** Tells quotas which plan a tenant is on. */
@Injectable()
export class DirectoryTenantPlans extends TenantPlans {
  constructor(private readonly directory: TenantDirectory) {
    super();
  }

  planOf(tenantId: string): string | undefined | Promise<string | undefined> {
    const tenant = this.directory.get(tenantId);
    return tenant instanceof Promise ? tenant.then(planOf) : planOf(tenant);
  }
}

function planOf(tenant: Tenant | undefined): string | undefined {
  return tenant && tenant.status !== 'deleted' ? tenant.plan : undefined;
}
