import { type Allowed, plain } from '../rules.js';

export const account = {
  UpdateAccountWebhook: plain('HttpFlag', 'QueueFlag'),
  GetPermissionByCode: plain('Permissions'),
  GetChatappUploadAuthorization: {},
  GetPledgeTemplateAddress: plain('IndustryType'),
  SubmitIsvCustomerTerms: plain('CustName', 'CountryId', 'IsvTerms'),
  ListBindDmAccount: {},
  // The sender address of a business, like its number.
  BindDmAccount: { ...plain('AccountCode'), ExtendAttr: plain('AccountName', 'SendType') },
  UnbindDmAccount: {},
} satisfies Record<string, Allowed>;
