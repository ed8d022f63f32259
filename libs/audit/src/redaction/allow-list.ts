import type { ActionName } from '#libs/cams';

/**
 * What of a parameter may be recorded: `plain` as it is, `number` as a phone number, or an object that says it of its
 * members (of every entry, where the parameter is a list). Everything else is hidden.
 */
export type Rule = 'plain' | 'number' | Allowed;

export interface Allowed {
  readonly [parameter: string]: Rule;
}

const plain = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, 'plain'])) as Record<Name, 'plain'>;

const ownNumber: Allowed = { PhoneNumber: 'number' };
const savedTemplate: Allowed = plain(
  'Language',
  'TemplateType',
  'Category',
  'CategoryChangePaused',
  'MessageSendTtlSeconds',
);
const message: Allowed = {
  ...plain('ChannelType', 'TemplateCode', 'TemplateName', 'Language', 'TaskId', 'Label', 'Ttl'),
  ...plain('FallBackId', 'FallBackDuration', 'FallBackRule'),
  From: 'number',
};

/** Parameters of CAMS's actions, by CAMS's names. Codes, tokens and texts of messages are in none of them. */
const actions: Readonly<Record<ActionName, Allowed>> = {
  QueryChatappPhoneNumbers: plain('Status'),
  AddChatappPhoneNumber: { ...ownNumber, ...plain('Cc', 'VerifiedName', 'PreValidateId') },
  ChatappSyncPhoneNumber: {},
  GetChatappVerifyCode: { ...ownNumber, ...plain('Method', 'Locale') },
  ChatappVerifyAndRegister: ownNumber,
  ChatappPhoneNumberRegister: ownNumber,
  ChatappPhoneNumberDeregister: ownNumber,
  CreateChatappMigrationInitiate: { MobileNumber: 'number', ...plain('CountryCode') },
  GetMigrationVerifyCode: { ...ownNumber, ...plain('Method', 'Locale') },
  ChatappMigrationVerified: ownNumber,
  ChatappMigrationRegister: ownNumber,
  ListPhoneMessageQrdl: ownNumber,
  CreatePhoneMessageQrdl: { ...ownNumber, ...plain('GenerateQrImage') },
  UpdatePhoneMessageQrdl: { ...ownNumber, ...plain('QrdlCode', 'GenerateQrImage') },
  DeletePhoneMessageQrdl: { ...ownNumber, ...plain('QrdlCode') },
  SendChatappMessage: {
    ...message,
    To: 'number',
    ...plain(
      'RecipientType',
      'Type',
      'MessageType',
      'ContextMessageId',
      'Category',
      'AdAccountId',
      'MessageCampaignId',
    ),
  },
  SendChatappMassMessage: { ...message, SenderList: { To: 'number', RecipientType: 'plain' } },
  ListChatappTemplate: {
    ...plain('Name', 'Code', 'Language', 'AuditStatus', 'Category', 'TemplateType'),
    Page: plain('Index', 'Size'),
  },
  CreateChatappTemplate: { ...savedTemplate, ...plain('Name', 'AllowCategoryChange') },
  GetChatappTemplateDetail: plain('TemplateCode', 'TemplateName', 'Language', 'TemplateType'),
  ModifyChatappTemplate: { ...savedTemplate, ...plain('TemplateCode', 'TemplateName') },
  DeleteChatappTemplate: plain('TemplateCode', 'TemplateName', 'Language', 'TemplateType'),
};

const limits = {
  ...plain('requestsPerDay', 'requestsPerMonth', 'messagesPerDay', 'concurrency', 'weight'),
  rate: plain('perSecond', 'burst'),
};

/** Fields of the gateway's own operations, by `operationId`. */
const operations: Readonly<Record<string, Allowed>> = {
  createTenant: plain('name', 'custSpaceId', 'plan', 'externalRef'),
  updateTenant: plain('name', 'plan', 'externalRef'),
  createCredential: plain('name', 'scopes', 'expiresAt'),
  issueToken: plain('grant_type', 'scope'),
  putPlan: { ...plain('name', 'timeZone'), ...limits },
  putQuotaOverride: { ...plain('endsAt'), ...limits },
};

/** What may be recorded, by CAMS's action or `operationId`. What is not in it records no values at all. */
export const allowList: ReadonlyMap<string, Allowed> = new Map(Object.entries({ ...operations, ...actions }));
