import { expect } from 'vitest';
import { GONE, type Story, step } from './step.js';

const digits = expect.stringMatching(/^\d+$/);

const page: Story = {
  name: 'a page, its audiences and campaigns',
  steps: [
    step('ListPageAdAccount', { refused: GONE }),
    step('CreateMessengerPage'),
    step('ListPageAdAccount', { reply: { Data: [{ AdAccountId: '238429384756102' }] } }),
    step('CreateCustomAudience', { learn: ({ CustomAudienceId }) => ({ CustomAudienceId: CustomAudienceId! }) }),
    step('AddCustomAudienceUser'),
    step('ListCustomAudience', {
      reply: ({ CustomAudienceId }) => ({ Total: 1, Data: [{ CustomAudienceId, TokenTotal: 1 }] }),
    }),
    step('SyncMessengerSubscriptionToken', { reply: { TaskCode: digits } }),
    step('ListMessengerSubscriptionToken', { params: { Limit: 2 }, reply: { Data: [{}, {}], NextPage: digits } }),
    step('CreateMessageCampaign', { learn: ({ CampaignId }) => ({ CampaignId: CampaignId! }) }),
    step('ListMessageCampaign', {
      reply: ({ CampaignId }) => ({ Total: 1, Data: [{ CampaignId, CampaignName: 'Autumn sale' }] }),
    }),
    step('GetMessageCampaignInsights'),
    step('RequestWhatsappConversionApi'),
    step('DeleteMessageCampaign'),
    step('GetMessageCampaignInsights', { refused: GONE }),
    step('ListMessageCampaign', { params: { CampaignId: undefined }, reply: { Total: 0, Data: [] } }),
    step('ListFacebookPosts'),
    step('ListInstagramPosts'),
  ],
};

const viber: Story = {
  name: 'a Viber account',
  steps: [
    step('AddAuditViberOpen', { learn: ({ Data }) => ({ RequestNo: Data!.RequestNo! }) }),
    step('GetAuditRequestByTypeUnAudit', {
      reply: ({ RequestNo }) => ({ Data: { RequestNo, AuditRecord: { BusinessAccountName: 'Lakeside Books' } } }),
    }),
    step('ListViberServiceMessage', { reply: { Data: [] } }),
    step('UpdateAuditRequest', { params: { AuditResult: 'pass' } }),
    step('GetViberByRequestNo', { reply: { Data: { AuditResult: 'pass' } } }),
    step('ListViberServiceMessage', { reply: { Data: [{ BusinessAccountName: 'Lakeside Books', State: 'normal' }] } }),
    step('AddAddressRecoverSuspend', { reply: { Data: { RequestNo: digits } } }),
    step('GetViberPauseTimes', { reply: { Data: { Times: expect.any(Number) } } }),
  ],
};

export const pages: readonly Story[] = [page, viber];
