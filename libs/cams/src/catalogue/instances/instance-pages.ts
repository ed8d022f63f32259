import { done } from '../common-fields.js';
import { AdAccountId, PageId } from '../pages/page-fields.js';
import { type Action, encoded, list, record, required, text } from '../shapes.js';
import { InstanceId } from './instance-fields.js';
import { AccessToken, AccountId, AccountName, ConnectionStatus, PageName, RegionId } from './instance-page-fields.js';

const way = (description: string) => text(description, { values: ['Y', 'N'], example: 'Y' });

const instagramPage = record('The page and how CAMS reports on it.', {
  PageId,
  PageName,
  AccountId,
  AccountName,
  ConnectionStatus,
  HttpFlag: way('`Y` if reports and messages are posted to addresses.'),
  StatusCallbackUrl: text('Address that delivery reports are posted to.', {
    example: 'https://example.com/instagram/status',
  }),
  UpCallbackUrl: text('Address that messages from users are posted to.', {
    example: 'https://example.com/instagram/inbound',
  }),
  QueueFlag: way('`Y` if reports and messages are put into queues.'),
  QueueName: text('Name of the queue.', { example: 'Alicom-Queue-1234567890-ChatApp' }),
  StatusQueue: text('Queue that delivery reports are put into.', {
    example: 'Alicom-Queue-1234567890-ChatAppStatus',
  }),
  UpQueue: text('Queue that messages from users are put into.', {
    example: 'Alicom-Queue-1234567890-ChatAppInbound',
  }),
});

const agent = record('When a conversation is handed to a human agent.', {
  AgentKeywords: text('Words of a user that bring in an agent, separated by commas.', { example: 'agent,help' }),
  AgentNoKeywords: text('`Y` if an agent is brought in without any of these words, too.', { example: 'Y' }),
});

const beebot = record('The chat bot that answers on the page.', {
  BeebotInstanceId: text('Id of the chat bot.', { example: 'chatbot-cn-VBe6Q2M4k1' }),
  BeebotNamespaceId: text('Namespace that the chat bot lies in.', { example: 'lakeside-books' }),
});

export const instancePages = {
  ListInstagramPage: {
    summary: 'Get the Instagram page of an instance',
    description: 'Gives the page that is bound to the instance, with the chat bot and the agents who answer on it.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { InstanceId: required(InstanceId) },
    reply: {
      Data: record('The page with its settings.', {
        InstagramInfo: instagramPage,
        AgentInfo: agent,
        BeebotInfo: beebot,
      }),
    },
  },
  BindInstagramPage: {
    summary: 'Bind an Instagram page to an instance',
    description:
      'From then on the instance sends and receives Instagram messages through the page. The candidates tell which pages can be bound.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { InstanceId: required(InstanceId), PageId: required(PageId), RegionId },
    reply: {
      Data: list('The bound pages.', record('A bound page.', { PageId, PageName, AccountId, ConnectionStatus })),
    },
  },
  DeleteInstagramPage: {
    summary: 'Unbind an Instagram page',
    description: 'From then on the instance neither sends nor receives Instagram messages through the page.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { InstanceId: required(InstanceId), PageId: required(PageId) },
    reply: { Data: done },
  },
  GetFbInstagramPages: {
    summary: 'List Instagram pages that can be bound',
    description: 'Asks Facebook for the pages with an Instagram account that the owner of the access token manages.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { InstanceId: required(InstanceId), AccessToken: required(AccessToken) },
    reply: {
      Data: list('The pages.', record('A page.', { PageId, PageName, AccountId, AccountName, ConnectionStatus })),
    },
  },
  BindMessengerPage: {
    summary: 'Bind a Messenger page to an instance',
    description:
      'From then on the instance sends and receives Messenger messages through the page. The candidates tell which pages can be bound.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { InstanceId: required(InstanceId), PageId: required(PageId), RegionId },
    reply: { Data: list('The bound pages.', record('A bound page.', { PageId, PageName, ConnectionStatus })) },
  },
  DeleteMessengerPage: {
    summary: 'Unbind a Messenger page',
    description: 'From then on the instance neither sends nor receives Messenger messages through the page.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { InstanceId: required(InstanceId), PageId: required(PageId) },
    reply: { Data: done },
  },
  GetFbMessengerPages: {
    summary: 'List Messenger pages that can be bound',
    description: 'Asks Facebook for the pages that the owner of the access token manages.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { InstanceId: required(InstanceId), AccessToken: required(AccessToken) },
    reply: { Data: list('The pages.', record('A page.', { PageId, PageName })) },
  },
  GetWhatsappConversionApi: {
    summary: 'List the conversion datasets of an instance',
    description: 'Gives the datasets at Meta that conversions are reported to, each with the page that it belongs to.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { InstanceId },
    example: { InstanceId: 'cams-8c8abc1234' },
    reply: {
      Data: list(
        'The datasets.',
        record('A dataset.', {
          DatasetId: text('Id of the dataset at Meta.', { example: '1034567890123456' }),
          PageId,
          PageName,
        }),
      ),
    },
  },
  CreateWhatsappConversionApi: {
    summary: 'Connect an instance to the Conversions API',
    description:
      "Hands in the code of Meta's embedded signup, and so gives the instance the datasets that conversions are reported to.",
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      InstanceId,
      Code: text('Authorisation code that the embedded signup ended with; it can be used once.', {
        pattern: '^[!-~]{1,2048}$',
        maxLength: 2048,
        example: 'AQDk3mZ8pTqXv1',
      }),
      Permissions: encoded(
        list(
          'Permissions that the signup asked for.',
          text('A permission, by the name that Meta gives it.', { maxLength: 128, example: 'ads_management' }),
          { maxItems: 50, example: ['ads_management'] },
        ),
      ),
    },
    example: { InstanceId: 'cams-8c8abc1234', Code: 'AQDk3mZ8pTqXv1', Permissions: ['ads_management'] },
    reply: {},
  },
  SyncMessageCampaign: {
    summary: 'Synchronise the campaigns of a page',
    description: 'Fetches the Messenger campaigns of the page, with their budgets, from the ad account at Meta.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      PageId: required(PageId),
      AdAccountId: required(AdAccountId),
    },
    reply: {},
  },
} as const satisfies Record<string, Action>;
