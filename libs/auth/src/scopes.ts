/** What a tenant's credential can be allowed to do, and what Swagger UI says about it. */
export const tenantScopes = {
  'phone-numbers:read': 'See phone numbers, their QR codes, settings and figures.',
  'phone-numbers:write': 'Add, verify, register and migrate phone numbers; manage their QR codes and settings.',
  'templates:read': 'See message templates, their figures and the library.',
  'templates:write': 'Create, change, archive and delete message templates.',
  'messages:read': 'See messages that were sent and received.',
  'messages:send': 'Send messages, one by one or in batches.',
  'calls:write': 'Make, take and end WhatsApp calls.',
  'groups:read': 'See WhatsApp groups and who is in them.',
  'groups:write': 'Create, change and delete WhatsApp groups; manage invitations and participants.',
  'flows:read': 'See WhatsApp Flows.',
  'flows:write': 'Create, change, publish and delete WhatsApp Flows.',
  'wabas:read': 'See WhatsApp accounts, their health, catalogues and products.',
  'wabas:write': 'Change settings of WhatsApp accounts.',
  'account:read': 'See settings of the account and where to upload files.',
  'account:write': 'Change the webhook, permissions, terms and mail account; get access for uploads.',
  'pages:read': 'See Messenger and Instagram pages, their audiences, campaigns and posts.',
  'pages:write': 'Connect pages; manage their audiences and campaigns.',
  'viber:read': 'See Viber services and their reviews.',
  'viber:write': 'Hand in and change reviews of Viber services.',
  'chat-bots:send': 'Talk to chat bots.',
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
  'instances:read': 'See instances, their pages and the account at CAMS.',
  'instances:write': 'Create, change, bind and delete instances and their pages; activate the service.',
  'contacts:read': 'See contacts, their groups and exports.',
  'contacts:write': 'Add, change, move and delete contacts and their groups.',
  'chat-flows:read': 'See chat flows, their versions and figures.',
  'chat-flows:write': 'Build, publish, bind and run chat flows.',
  'marketing:read': 'See marketing flows, and accounts and tags for mail.',
  'marketing:write': 'Create, change, pause and delete marketing flows.',
  'trail:read': 'Read, export and verify the audit trail of everybody.',
  'keys:read': 'See the keys that sign access tokens.',
  'keys:write': 'Rotate the keys that sign access tokens.',
} as const;

export type TenantScope = keyof typeof tenantScopes;
export type OperatorScope = keyof typeof operatorScopes;

export const tenantScopeNames = Object.keys(tenantScopes) as [TenantScope, ...TenantScope[]];
export const operatorScopeNames = Object.keys(operatorScopes) as [OperatorScope, ...OperatorScope[]];
