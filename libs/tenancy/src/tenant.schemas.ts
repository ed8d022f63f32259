import { z } from 'zod';
import { cursorOf, instant, pageLimit, singleLine, tenantId } from '#libs/platform';
import { planName, STANDARD_PLAN } from '#libs/quota';
import { type Tenant, tenantStatuses } from './tenant.entity.js';

const name = singleLine(200)
  .trim()
  .min(1, 'must not be empty')
  .meta({ description: 'Name, for people.', examples: ['Demo Tea'] });

const custSpaceId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, hyphens or underscores')
  .meta({
    description:
      'The sub-customer space at CAMS. Fixed for good; no two tenants share one, whatever the case of its letters.',
    examples: ['cams-demo-tea'],
  });

const plan = planName.meta({ description: 'Name of the plan.', examples: [STANDARD_PLAN] });

const externalRef = singleLine(200)
  .nullable()
  .meta({ description: 'What the tenant is called in a system of yours.', examples: ['crm-4711'] });

const status = z.enum(tenantStatuses);

/** Path of one tenant. */
export const tenantPath = z.strictObject({ id: tenantId });
export type TenantPath = z.output<typeof tenantPath>;

export const createTenantBody = z
  .strictObject({ name, custSpaceId, plan: plan.default(STANDARD_PLAN), externalRef: externalRef.default(null) })
  .meta({ examples: [{ name: 'Demo Tea', custSpaceId: 'cams-demo-tea', externalRef: 'crm-4711' }] });
export type CreateTenant = z.output<typeof createTenantBody>;

export const updateTenantBody = z
  .strictObject({
    name: name.optional(),
    plan: plan.optional(),
    externalRef: externalRef.optional().describe('What the tenant is called in a system of yours; `null` clears it.'),
  })
  .meta({ examples: [{ name: 'Demo Tea and Cake' }] });
export type UpdateTenant = z.output<typeof updateTenantBody>;

export const listTenantsQuery = z.strictObject({
  cursor: cursorOf(tenantId).optional(),
  limit: pageLimit,
  q: singleLine(200)
    .optional()
    .meta({ description: 'Only tenants whose name, `custSpaceId` or `externalRef` contains this, in any case.' }),
  status: status
    .optional()
    .meta({ description: 'Only tenants with this status. Without it, all that are not deleted.' }),
});
export type ListTenants = z.output<typeof listTenantsQuery>;

/** A tenant as operators see it. */
export const tenantDocument = z
  .object({
    id: tenantId,
    name,
    custSpaceId,
    status: status.meta({ description: 'Credentials of a suspended or deleted tenant are refused.' }),
    plan,
    externalRef,
    createdAt: instant.describe('When it was made.'),
    updatedAt: instant.describe('When it was last changed.'),
  })
  .meta({ id: 'Tenant' });
export type TenantDocument = z.output<typeof tenantDocument>;

export const tenantList = z
  .object({
    items: z.array(tenantDocument).meta({ description: 'The tenants of this page.' }),
    nextCursor: z.string().nullable().meta({ description: 'Gives the next page; `null` on the last one.' }),
  })
  .meta({ id: 'TenantList' });

/** The tenant as replies show it. */
export function toDocument(tenant: Tenant): TenantDocument {
  const { id, name, custSpaceId, status, plan, externalRef, createdAt, updatedAt } = tenant;
  return {
    id,
    name,
    custSpaceId,
    status,
    plan,
    externalRef,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
