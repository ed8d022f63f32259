import { granularity, milliseconds, yesOrNo } from '../common-fields.js';
import { type Action, flag, integer, list, record, required, text } from '../shapes.js';
import { PhoneNumber, phoneNumber, repliedNumber } from './phone-number-fields.js';

const callbackUrl = (description: string, example: string) => text(description, { maxLength: 2048, example });

const CartEnable = flag('Whether users can gather products in a cart and send it to you.', { example: true });

const CatalogVisible = flag('Whether the catalogue is shown in the profile and in the chat.', { example: true });

export const phoneSettings = {
  GetChatappPhoneNumberSetting: {
    summary: 'Get the settings of a number',
    description: 'Tells whether marketing messages from the number are held back at present.',
    qps: null,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { PhoneNumber },
    reply: {
      Model: record('The settings.', {
        PhoneNumber: repliedNumber,
        MarketingPaused: text('`Y` while marketing messages from the number are held back, otherwise `N`.', {
          values: ['Y', 'N'],
          example: 'N',
        }),
      }),
    },
  },
  UpdatePhoneWebhook: {
    summary: 'Set the webhook of a number',
    description:
      'Says where messages from users and delivery reports of the number go: to addresses of yours, to your queues, or both. Name everything each time: CAMS does not say what becomes of what is left out. The list of numbers shows the result.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      PhoneNumber,
      UpCallbackUrl: callbackUrl(
        'Address that messages from users are posted to. The posts are not signed, so put a secret of yours into the address.',
        'https://example.com/whatsapp/inbound?key=4f9a1c',
      ),
      StatusCallbackUrl: callbackUrl(
        'Address that delivery reports are posted to. The posts are not signed, so put a secret of yours into the address.',
        'https://example.com/whatsapp/status?key=4f9a1c',
      ),
      HttpFlag: yesOrNo('`Y` to post to the addresses, `N` to leave them unused.', 'Y'),
      QueueFlag: yesOrNo('`Y` to put everything into the queues of the number too, `N` to leave them unused.', 'N'),
    },
    example: {
      PhoneNumber: '8613800001234',
      UpCallbackUrl: 'https://example.com/whatsapp/inbound?key=4f9a1c',
      StatusCallbackUrl: 'https://example.com/whatsapp/status?key=4f9a1c',
      HttpFlag: 'Y',
      QueueFlag: 'N',
    },
    reply: {},
  },
  GetCommerceSetting: {
    summary: 'Get the commerce settings of a number',
    description: 'Tells whether users who chat with the number see the catalogue and can use the cart.',
    qps: 10,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: { Data: record('The commerce settings.', { CartEnable, CatalogVisible }) },
  },
  UpdateCommerceSetting: {
    summary: 'Set the commerce settings of a number',
    description: 'Shows or hides the catalogue and the cart for users who chat with the number.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber, CartEnable: required(CartEnable), CatalogVisible: required(CatalogVisible) },
    reply: {},
  },
  SyncBusinessAppHistory: {
    summary: 'Fetch the chats of the WhatsApp Business app',
    description:
      'Asks WhatsApp to deliver the chats that a number has had in the WhatsApp Business app, to where its messages from users go. It works once per number; later calls deliver nothing.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: {},
  },
  GetChatappPhoneNumberMetric: {
    summary: 'Count the messages of your numbers',
    description:
      'Gives how many messages were sent and delivered in each day or half hour of a period, for one number or for all.',
    qps: 50,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: {
      PhoneNumber: phoneNumber('Only this business number'),
      Start: required(milliseconds('Start of the period', 1_756_742_400_000)),
      End: required(milliseconds('End of the period', 1_758_902_399_000)),
      Granularity: granularity('Length of the intervals that are counted: a day if left out.'),
    },
    reply: {
      Data: list(
        'The counts.',
        record('What one number sent in one interval.', {
          PhoneNumber: repliedNumber,
          Granularity: granularity('Length of the interval.'),
          Start: milliseconds('Start of the interval', 1_756_742_400_000),
          End: milliseconds('End of the interval', 1_756_828_800_000),
          SentCount: integer('Messages sent.', { example: 120 }),
          DeliveredCount: integer('Messages that reached the user.', { example: 117 }),
        }),
        { maxItems: 10_000 },
      ),
    },
  },
} as const satisfies Record<string, Action>;
