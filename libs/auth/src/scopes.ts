/** What a tenant's credential can be allowed to do, and what Swagger UI says about it. */
export const tenantScopes = {
  'phone-numbers:read': 'See phone numbers and their QR codes.',
  'phone-numbers:write': 'Add, verify, register and migrate phone numbers; manage their QR codes.',
  'templates:read': 'See message templates.',
  'templates:write': 'Create, change and delete message templates.',
  'messages:send': 'Send messages, one by one or in batches.',
  'usage:read': 'See how much was used.',
  'audit:read': "Read the audit trail of the tenant's own calls.",
} as const;

/** What an operator's credential can be allowed to do. */
export const operatorScopes = {
  'tenants:read': 'See tenants.',
  'tenants:write': 'Create, change, suspend, resume and delete tenants.',
  'tenants:act': 'Use the tenant API in the name of any tenant, with all tenant scopes.',
  'tenant-usage:read': 'See how much tenants have used.',
  'plans:read': 'See plans, and what tenants have otherwise than their plan.',
  'plans:write': 'Make and change plans, and give tenants other limits than their plan.',
  'credentials:read': 'See the credentials of tenants, without their secrets.',
  'credentials:write': 'Create and revoke credentials of tenants.',
  'trail:read': 'Read, export and verify the audit trail of everybody.',
  'keys:read': 'See the keys that sign access tokens.',
  'keys:write': 'Rotate the keys that sign access tokens.',
} as const;

export type TenantScope = keyof typeof tenantScopes;
export type OperatorScope = keyof typeof operatorScopes;

export const tenantScopeNames = Object.keys(tenantScopes) as [TenantScope, ...TenantScope[]];
export const operatorScopeNames = Object.keys(operatorScopes) as [OperatorScope, ...OperatorScope[]];
