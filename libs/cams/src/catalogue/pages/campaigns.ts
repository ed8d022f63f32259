import { Page } from '../common-fields.js';
import { type Action, encoded, integer, list, record, required, text } from '../shapes.js';
import { AdAccountId, CampaignId, PageId, Total, unixTime } from './page-fields.js';

const CampaignName = text('Name of the campaign.', { minLength: 1, maxLength: 256, example: 'Autumn sale' });

const Status = text('State of the campaign.', { values: ['AVAILABLE'], maxLength: 64, example: 'AVAILABLE' });

const BudgetType = text('What the budget is for: `daily` each day anew, `lifetime` the whole campaign.', {
  values: ['daily', 'lifetime'],
  minLength: 1,
  maxLength: 32,
  example: 'daily',
});

const Budget = integer('The budget, in US cents.', { minimum: 1, maximum: 1_000_000_000_000, example: 30_000 });

const campaign = record('A campaign.', {
  CampaignId,
  CampaignName,
  PageId,
  AdAccountId,
  BudgetType,
  Budget,
  Status,
  CreateTime: unixTime('When it was created', 1_730_293_928_380),
});

const decimal = (description: string, example: string) => text(`${description}, as a decimal number.`, { example });

/** Meta leaves out some countries; which ones, differs by figure and changes. */
const insights = record('Figures of one stretch of time. Messages to Europe and Japan are mostly left out.', {
  DateStart: text('First day, as year, month and day.', { example: '2025-07-01' }),
  DateStop: text('Last day, as year, month and day.', { example: '2025-07-29' }),
  MarketingMessagesDelivered: text('Messages that arrived; Meta may have estimated it.', { example: '2755' }),
  MarketingMessagesDeliveryRate: decimal('Share of the messages sent that arrived, in percent', '79.419238'),
  MarketingMessagesReadRate: decimal('Share of the messages arrived that were read, in percent', '79.419238'),
  MarketingMessagesLinkBtnClick: text('Presses of link buttons.', { example: '268' }),
  MarketingMessagesLinkBtnClickRate: decimal(
    'Share of the messages arrived whose link was pressed, in percent',
    '9.73',
  ),
  MarketingMessagesSpend: decimal('Money spent, in the currency of the ad account', '38.87'),
  MarketingMessagesCostPerDelivered: decimal('Money spent for each message that arrived', '0.014109'),
  MarketingMessagesCostPerLinkBtnClick: decimal('Money spent for each press of a link button', '0.145037'),
});

const oneCampaign = {
  PageId: required(PageId),
  AdAccountId: required(AdAccountId),
  CampaignId: required(CampaignId),
};

export const campaigns = {
  ListMessageCampaign: {
    summary: 'List campaigns',
    description: 'Gives the campaigns of a page, page by page, narrowed down by whatever filters are set.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { PageId: required(PageId), AdAccountId, CampaignId, CampaignName, Status, Page: required(encoded(Page)) },
    reply: { Data: list('The campaigns of this page of the list.', campaign), Total },
  },
  CreateMessageCampaign: {
    summary: 'Create a campaign',
    description:
      'Sets a budget for marketing messages on Messenger. Messages sent under the campaign are paid by the ad account, up to the budget.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      PageId: required(PageId),
      AdAccountId: required(AdAccountId),
      Name: required(CampaignName),
      BudgetType: required(BudgetType),
      Budget: required(Budget),
    },
    reply: { CampaignId },
  },
  DeleteMessageCampaign: {
    summary: 'Delete a campaign',
    description: 'From then on no message can be sent under the campaign. What was spent stays spent.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: oneCampaign,
    reply: {},
  },
  GetMessageCampaignInsights: {
    summary: 'Get the figures of a campaign',
    description: 'Tells how many messages of a campaign arrived, were read and led to a click, and what that has cost.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: oneCampaign,
    reply: { Data: list('The figures.', insights, { maxItems: 1_000 }) },
  },
} as const satisfies Record<string, Action>;
