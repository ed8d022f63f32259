import { type Action, encoded, json, list, record, required, text } from '../shapes.js';
import { Language, TemplateCode, TemplateName } from '../templates/template-fields.js';
import { channelType, From, fallback, personal, RecipientType, TaskId, To, viber } from './message-fields.js';

const recipient = record('A recipient and what is particular to it.', { To, RecipientType, ...personal });

/** Everything travels in the form: texts and recipients have no place in addresses, which servers on the way log. */
export const messages = {
  SendChatappMessage: {
    summary: 'Send a message',
    description:
      'Sends one message: an approved template at any time, or a message of your own within 24 hours of the last message from the user. Accepted means handed over; delivery is reported later.',
    qps: 250,
    effect: 'write',
    space: 'optional',
    placement: 'form',
    request: {
      ChannelType: channelType(['whatsapp', 'messenger', 'instagram', 'telegram', 'viber']),
      From,
      To,
      RecipientType,
      Type: required(
        text('`template` sends an approved template; `message` sends content of your own.', {
          values: ['template', 'message'],
          closed: true,
          maxLength: 8,
          example: 'message',
        }),
      ),
      TemplateCode,
      TemplateName,
      Language,
      TemplateParams: encoded(personal.TemplateParams),
      Payload: encoded(personal.Payload),
      ProductAction: encoded(personal.ProductAction),
      FlowAction: encoded(personal.FlowAction),
      MessageType: text('Kind of content, for a message of your own. Which kinds exist depends on the channel.', {
        values: [
          'text',
          'image',
          'video',
          'audio',
          'document',
          'interactive',
          'location',
          'contacts',
          'reaction',
          'sticker',
          'typing_indicator',
          'pin',
          'carousel',
        ],
        maxLength: 64,
        example: 'text',
      }),
      Content: encoded(
        json(
          'The content, for a message of your own: `text` for text; `link` for media, with `caption` or `fileName` where they apply; `latitude` and `longitude` for a location; `messageId` and `emoji` for a reaction.',
          { example: { text: 'Thank you! Your order is on its way.' } },
        ),
      ),
      ContextMessageId: text('Id of the message that this one answers.', {
        maxLength: 128,
        example: '61851ccb2f1365b16aee1234',
      }),
      Category: text('Category of a message sent without a template; only for businesses that Meta has invited.', {
        maxLength: 64,
        example: 'UTILITY',
      }),
      ...fallback,
      ...viber,
      TrackingData: text('Your own data to find a Viber message again in reports.', {
        maxLength: 4096,
        example: 'order-1042',
      }),
      TaskId,
      AdAccountId: text('Id of an ad account at Meta; not generally available.', {
        maxLength: 64,
        example: '123123456789',
      }),
      MessageCampaignId: text('Id of a message campaign; not generally available.', {
        maxLength: 64,
        example: '123123987654',
      }),
      TokenType: text('Kind of the token that the recipient is addressed by; not generally available.', {
        maxLength: 64,
        example: 'bearer',
      }),
    },
    example: {
      ChannelType: 'whatsapp',
      From: '8613800001234',
      To: '8613900005678',
      Type: 'message',
      MessageType: 'text',
      Content: { text: 'Thank you! Your order is on its way.' },
    },
    reply: {
      MessageId: text('Id of the message, named again in its reports.', { example: '61851ccb2f1365b16aee1234' }),
    },
  },
  SendChatappMassMessage: {
    summary: 'Send a template to many recipients',
    description:
      'Sends one approved template to up to 1,000 recipients at once, each with values of its own. Delivery is reported for each.',
    qps: 10,
    effect: 'write',
    space: 'optional',
    placement: 'form',
    request: {
      ChannelType: channelType(['whatsapp', 'messenger', 'instagram', 'viber']),
      From,
      TemplateCode,
      TemplateName,
      Language: required(Language),
      SenderList: required(
        encoded(
          list('Who receives the template.', recipient, {
            minItems: 1,
            maxItems: 1_000,
            example: [{ To: '8613900005678', TemplateParams: { name: 'Lee' } }],
          }),
        ),
      ),
      ...fallback,
      ...viber,
      TaskId,
    },
    example: {
      ChannelType: 'whatsapp',
      From: '8613800001234',
      TemplateCode: '820561547132813184',
      Language: 'en_US',
      SenderList: [{ To: '8613900005678', TemplateParams: { name: 'Lee' } }],
    },
    reply: { GroupMessageId: text('Id of the batch, named again in its reports.', { example: '890000010002123456' }) },
  },
} as const satisfies Record<string, Action>;
