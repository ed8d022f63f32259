import { milliseconds, Page } from '../common-fields.js';
import { type Action, encoded, list, record, required, text } from '../shapes.js';
import { TemplateCode } from '../templates/template-fields.js';

const ChannelType = text('Messaging service of the messages.', {
  values: ['whatsapp', 'viber'],
  minLength: 1,
  maxLength: 32,
  example: 'whatsapp',
});

const BusinessNumber = text('Your side: a business number, or on Viber the id of a service.', {
  format: 'address',
  minLength: 1,
  maxLength: 64,
  example: '8613800001234',
});

const UserNumber = text('The other side: the phone number of the user.', {
  format: 'phone-number',
  maxLength: 32,
  example: '8613900005678',
});

const GroupMessageId = text('Id of the batch that the messages were sent in.', {
  maxLength: 64,
  example: '890000010002123456',
});

const EventAction = text('Direction: `DOWN` from you to the user, `UP` from the user to you.', {
  values: ['DOWN', 'UP'],
  maxLength: 16,
  example: 'DOWN',
});

const status = (description: string) => text(description, { maxLength: 32, example: 'success' });

const timeText = (description: string, example: string) =>
  text(`${description}, as \`YYYY-MM-DD hh:mm:ss\`; another way to give the same time.`, { maxLength: 32, example });

const message = record('A message.', {
  MessageId: text('Id of the message, as the call that sent it gave it.', { example: '61851ccb2f1365b16aee1234' }),
  UniqueMessageId: text('Id of the message in the list.', { example: '20260401093000123456789012345678' }),
  ChannelType,
  BusinessNumber,
  UserNumber,
  EventAction,
  EventActionName: text('The direction in words.', { values: ['DOWN', 'UP'], example: 'DOWN' }),
  Type: text('`template` for a message made from a template, `message` for content of its own.', {
    values: ['template', 'message'],
    example: 'message',
  }),
  MessageType: text('Kind of content.', { example: 'TEXT' }),
  MessageTypeName: text('The kind of content in words.', { example: 'text' }),
  Message: text('The content: plain for a text, otherwise JSON.', {
    maxLength: 65_536,
    multiline: true,
    example: 'Thank you! Your order is on its way.',
  }),
  TemplateCode,
  TemplateName: text('Name of the template.', { example: 'order_shipped' }),
  LanguageCode: text('Language of the template.', { example: 'en_US' }),
  MessageStatus: status('How sending went.'),
  MessageStatusName: text('How sending went, in words.', { example: 'Success' }),
  ClientAcceptStatusName: text('Whether the message arrived, in words.', { example: 'Success' }),
  ClientReadStatus: status('Whether the message was read.'),
  ClientReadStatusName: text('Whether the message was read, in words.', { example: 'Success' }),
  FailReason: text('Why it could not be sent or delivered.', { example: 'timeout' }),
  FailBackFlag: text('Whether an SMS went out instead.', { values: ['Y', 'N'], example: 'N' }),
  FailBackContent: text('Text of the SMS that went out instead.', {
    multiline: true,
    example: 'Your order has been shipped.',
  }),
  ConversationId: text('Id of the conversation that the channel bills.', {
    example: '805a66e1c4f04d8f9a1b2c3d4e5f6071',
  }),
  MessageSource: text('Where the message came from.', { example: 'api' }),
  SendTime: text('Time of the message, with time zone.', { example: '2026-04-01T09:30:00.123+00:00' }),
  Month: text('Month of the message, as year and month.', { example: '202604' }),
});

export const messageList = {
  ListChatappMessage: {
    summary: 'List messages',
    description:
      'Gives the messages of one business number, sent and received, narrowed down by whatever filters are set.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: {
      ChannelType: required(ChannelType),
      BusinessNumber: required(BusinessNumber),
      UserNumber,
      EventAction,
      TemplateCode,
      GroupMessageId,
      MessageStatus: status('How sending went, such as `success`.'),
      ClientAcceptStatus: status('Whether the message arrived, such as `success`.'),
      StartTime: milliseconds('Only messages from this time on', 1_775_001_600_000),
      EndTime: milliseconds('Only messages up to this time', 1_775_088_000_000),
      StartTimeStr: timeText('Only messages from this time on', '2026-04-01 00:00:00'),
      EndTimeStr: timeText('Only messages up to this time', '2026-04-02 00:00:00'),
      Page: required(encoded(Page)),
    },
    reply: { Data: list('The messages of this page.', message) },
  },
} as const satisfies Record<string, Action>;
