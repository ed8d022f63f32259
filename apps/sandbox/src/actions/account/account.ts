import type { Handler } from '../handler.js';
import { shaped } from '../shaped.js';

export const account = {
  UpdateAccountWebhook: shaped('UpdateAccountWebhook'),
  GetPermissionByCode: shaped('GetPermissionByCode'),
  GetChatappUploadAuthorization: shaped('GetChatappUploadAuthorization'),
  GetPledgeTemplateAddress: shaped('GetPledgeTemplateAddress'),
  SubmitIsvCustomerTerms: shaped('SubmitIsvCustomerTerms'),
} satisfies Record<string, Handler>;
