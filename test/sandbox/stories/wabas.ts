import { expect } from 'vitest';
import { GONE, type Story, step } from './step.js';

const flow: Story = {
  name: 'a flow',
  steps: [
    step('CreateFlow', {
      reply: { Data: { FlowName: 'order-feedback', Categories: ['SURVEY'] } },
      learn: ({ Data }) => ({ FlowId: Data!.FlowId! }),
    }),
    step('ListFlow', { reply: ({ FlowId }) => ({ Data: [{ FlowId, FlowName: 'order-feedback' }] }) }),
    step('SyncFlow'),
    step('ModifyFlow', { params: { FlowName: 'feedback', Categories: ['OTHER'] } }),
    step('GetFlow', { reply: { Data: { FlowName: 'feedback', Categories: ['OTHER'], Status: 'DRAFT' } } }),
    step('UpdateFlowJSONAsset', { params: { FilePath: 'https://example.com/flows/1.json' } }),
    step('GetFlowJSONAssest', { reply: { Data: { FilePath: 'https://example.com/flows/1.json' } } }),
    step('GetFlowPreviewUrl', {
      reply: ({ FlowId }) => ({ Data: { FlowId, PreviewUrl: expect.stringContaining(FlowId!) } }),
    }),
    step('PublishFlow'),
    step('GetFlow', { reply: { Data: { Status: 'PUBLISHED' } } }),
    step('DeleteFlow', { refused: 'InvalidParameter.FlowStatusError' }),
    step('DeprecateFlow'),
    step('GetFlow', { reply: { Data: { Status: 'DEPRECATED' } } }),
    step('CreateFlow', { params: { FlowName: 'other' }, learn: ({ Data }) => ({ FlowId: Data!.FlowId! }) }),
    step('DeleteFlow'),
    step('GetFlow', { refused: GONE }),
  ],
};

const waba: Story = {
  name: 'a WABA and its catalog',
  steps: [
    step('QueryChatappBindWaba', {
      reply: { Data: { MarketingMessageLiteStatus: 'N' } },
      learn: ({ Data }) => ({ WabaId: Data!.Id! }),
    }),
    step('QueryWabaBusinessInfo', {
      reply: { Data: { VerificationStatus: 'verified' } },
      learn: ({ Data }) => ({ BusinessId: Data!.BusinessId! }),
    }),
    step('UpdateWabaMmlStatus', { reply: { Model: { status: 'Y' } } }),
    step('QueryMMLActive', { reply: { Data: 'Y' } }),
    step('EnableWhatsappROIMetric'),
    step('GetWhatsappHealthStatus', { reply: { Data: { CanSendMessage: 'AVAILABLE' } } }),
    step('ListProductCatalog', {
      reply: { Model: { Data: [{ name: 'Books' }] } },
      learn: ({ Model }) => ({ CatalogId: (Model!.Data as unknown as { id: string }[])[0]!.id }),
    }),
    step('GetWhatsappConnectionCatalog', { reply: { Model: { name: 'Books' } } }),
    step('ListProduct', { params: { Limit: 1 }, reply: { Model: { Data: [{ name: 'Book 1' }] } } }),
    step('ListProduct', { params: { WabaId: '203939883939931' }, refused: GONE }),
  ],
};

const account: Story = {
  name: 'the account',
  steps: [
    step('UpdateAccountWebhook'),
    step('GetPermissionByCode'),
    step('GetChatappUploadAuthorization'),
    step('GetPledgeTemplateAddress'),
    step('SubmitIsvCustomerTerms'),
    step('ListBindDmAccount', { reply: { Data: [] } }),
    step('BindDmAccount'),
    step('ListBindDmAccount', { reply: { Data: [{ AccountCode: 'news@mail.example.com' }] } }),
    step('UnbindDmAccount'),
    step('ListBindDmAccount', { reply: { Data: [] } }),
  ],
};

export const wabas: readonly Story[] = [flow, waba, account];
