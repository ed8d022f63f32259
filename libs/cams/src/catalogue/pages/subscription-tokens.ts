import { type Action, integer, list, record, required, text } from '../shapes.js';
import { CustomAudienceId, PageId, TokenType, unixTime } from './page-fields.js';

const subscription = record('A subscription of one user.', {
  NotificationMessagesToken: text('Token that a marketing message is sent to; treat it like an address.', {
    example: '6241234567890123456',
  }),
  RecipientId: text('Id of the user, as the page knows it.', { example: '7283746501928374' }),
  PageId,
  CustomAudienceId,
  TopicTitle: text('What the user has subscribed to.', { example: 'New books' }),
  UserTokenStatus: text('State of the token, such as renewed or not.', { example: 'REFRESHED' }),
  NotificationMessagesReoptin: text('Whether the user is asked to subscribe again at the end.', { example: 'ENABLED' }),
  NotificationMessagesTimezone: text('Time zone of the user.', { example: 'Asia/Shanghai' }),
  NextEligibleTime: unixTime('From when on the next message may be sent', 1_725_468_548_850),
  CreationTimestamp: unixTime('When the user subscribed', 1_725_468_548_850),
  TokenExpiryTimestamp: unixTime('When the subscription ends', 1_748_796_548_850),
});

export const subscriptionTokens = {
  ListMessengerSubscriptionToken: {
    summary: 'List subscriptions',
    description:
      'Gives the tokens with which you may send marketing messages to subscribers on Messenger, page by page. Synchronise first to have the latest.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: {
      PageId: required(PageId),
      TokenType: required(TokenType),
      CustomAudienceId,
      PageKey: text('Where the next page begins, as the page before has said.', {
        maxLength: 2048,
        example: '6241234567890123456',
      }),
      Limit: integer('Subscriptions on a page.', { minimum: 1, maximum: 1_000, example: 20 }),
    },
    reply: {
      Data: list('The subscriptions of this page of the list.', subscription, { maxItems: 1_000 }),
      NextPage: text('Where the next page begins.', { example: '6241234567890123456' }),
    },
  },
  SyncMessengerSubscriptionToken: {
    summary: 'Synchronise subscriptions',
    description: 'Starts fetching the present subscriptions from Meta. The list shows them when that is done.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PageId: required(PageId), TokenType: required(TokenType), CustomAudienceId },
    reply: { TaskCode: text('Code of the task that fetches them.', { example: '39482736451029' }) },
  },
} as const satisfies Record<string, Action>;
