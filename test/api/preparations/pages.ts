import { randomInt } from 'node:crypto';
import type { Preparation, TenantApi } from '../tenant-api.js';

export const pages = {
  CreateMessengerPage: async () => ({ pageId: pageId() }),
  ListPageAdAccount: connectPage,
  ListCustomAudience: createAudience,
  CreateCustomAudience: connectPage,
  AddCustomAudienceUser: createAudience,
  ListMessageCampaign: createCampaign,
  CreateMessageCampaign: connectPage,
  DeleteMessageCampaign: createCampaign,
  GetMessageCampaignInsights: createCampaign,
  RequestWhatsappConversionApi: connectPage,
  ListMessengerSubscriptionToken: createAudience,
  SyncMessengerSubscriptionToken: createAudience,
} satisfies Record<string, Preparation>;

/** Connects a page with the ad account of the examples. */
async function connectPage(api: TenantApi) {
  const page = { pageId: pageId(), businessId: '293847561029384', adAccountIds: ['238429384756102'] };
  await api.post('/pages', { ...page, authenticationCode: 'EAAGm0PX4ZCps' });
  return { pageId: page.pageId };
}

async function createAudience(api: TenantApi) {
  const page = await connectPage(api);
  const audience = { name: 'Tests', adAccountId: '238429384756102', uploadType: 'intf' };
  const { audienceId } = await api.post(`/pages/${page.pageId}/audiences`, audience);
  return { ...page, audienceId };
}

async function createCampaign(api: TenantApi) {
  const page = await connectPage(api);
  const campaign = { name: 'Tests', adAccountId: '238429384756102', budgetType: 'daily', budget: 30_000 };
  const { campaignId } = await api.post(`/pages/${page.pageId}/campaigns`, campaign);
  return { ...page, campaignId };
}

function pageId(): string {
  return String(randomInt(100_000_000_000_000));
}
