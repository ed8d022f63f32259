import { type Allowed, plain } from '../rules.js';

const message: Allowed = {
  ...plain('ChannelType', 'TemplateCode', 'TemplateName', 'Language', 'TaskId', 'Label', 'Ttl'),
  ...plain('FallBackId', 'FallBackDuration', 'FallBackRule'),
  From: 'number',
};

export const messages = {
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
  ListChatappMessage: {
    ...plain('ChannelType', 'EventAction', 'TemplateCode', 'GroupMessageId', 'MessageStatus', 'ClientAcceptStatus'),
    ...plain('StartTime', 'EndTime', 'StartTimeStr', 'EndTimeStr'),
    BusinessNumber: 'number',
    UserNumber: 'number',
    Page: plain('Index', 'Size'),
  },
  CheckDirectSendMessageSample: plain('Type'),
} satisfies Record<string, Allowed>;
