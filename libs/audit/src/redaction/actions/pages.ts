import { type Allowed, plain } from '../rules.js';

const listed: Allowed = { ...plain('PageId', 'AdAccountId'), Page: plain('Index', 'Size') };
const campaign = plain('PageId', 'AdAccountId', 'CampaignId');

export const pages = {
  CreateMessengerPage: plain('PageId', 'BusinessId', 'AdAccountIds'),
  ListPageAdAccount: plain('PageId'),
  ListCustomAudience: { ...listed, ...plain('CustomAudienceId', 'CustomAudienceName', 'TokenType') },
  CreateCustomAudience: plain('PageId', 'AdAccountId', 'Name', 'UploadType'),
  AddCustomAudienceUser: plain('PageId', 'AdAccountId', 'CustomAudienceId', 'EstimatedNumTotal', 'BatchLastFlag'),
  ListMessageCampaign: { ...listed, ...plain('CampaignId', 'CampaignName', 'Status') },
  CreateMessageCampaign: plain('PageId', 'AdAccountId', 'Name', 'BudgetType', 'Budget'),
  DeleteMessageCampaign: campaign,
  GetMessageCampaignInsights: campaign,
  RequestWhatsappConversionApi: {
    ...plain('PageId'),
    RequestData: plain('EventName', 'EventTime', 'EventId', 'ActionSource', 'MessagingChannel', 'OptOut'),
  },
  ListMessengerSubscriptionToken: plain('PageId', 'TokenType', 'CustomAudienceId', 'Limit'),
  SyncMessengerSubscriptionToken: plain('PageId', 'TokenType', 'CustomAudienceId'),
  ListFacebookPosts: {},
  ListInstagramPosts: {},
} satisfies Record<string, Allowed>;
