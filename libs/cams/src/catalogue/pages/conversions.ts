import { seconds } from '../common-fields.js';
import { type Action, encoded, flag, integer, json, list, record, required, text } from '../shapes.js';
import { PageId } from './page-fields.js';

const MAX_EVENTS = 1_000;

const event = record('Something that a customer did.', {
  EventName: required(
    text('What happened: one of the standard events of Meta, or a name of yours.', {
      values: ['Purchase', 'LeadSubmitted', 'InitiateCheckout', 'AddToCart', 'ViewContent'],
      minLength: 1,
      maxLength: 128,
      example: 'Purchase',
    }),
  ),
  EventTime: required(seconds('When it happened', 1_709_201_870)),
  EventId: text('Id of your choosing; Meta counts events of the same name and id once.', {
    maxLength: 128,
    example: '20029399299',
  }),
  ActionSource: required(
    text('Where it happened; for chats `business_messaging`.', {
      values: ['business_messaging', 'website', 'app', 'phone_call', 'physical_store', 'system_generated', 'other'],
      minLength: 1,
      maxLength: 64,
      example: 'business_messaging',
    }),
  ),
  MessagingChannel: text('Channel of the chat; needed where it happened in a chat.', {
    values: ['whatsapp', 'messenger', 'instagram'],
    maxLength: 32,
    example: 'whatsapp',
  }),
  EventSourceUrl: text('Address of the web page where it happened.', {
    maxLength: 2048,
    example: 'https://example.com/checkout',
  }),
  UserData: required(
    json('What Meta recognises the customer by, such as the click id of the ad.', {
      example: { ctwa_clid: 'ARAkLkA8rmlFeiCktEJQ' },
    }),
  ),
  CustomData: json('What was bought or done, such as value and currency.', {
    example: { currency: 'USD', value: 25.5 },
  }),
  AppData: json('The app and the device; needed for events of an app.', {
    example: { application_tracking_enabled: true },
  }),
  ExtInfo: json('More about the device of an app event.', { example: { version: 'i2' } }),
  OptOut: flag('Whether the event counts for attribution alone and not for choosing whom ads are shown to.', {
    example: false,
  }),
  DataProcessingOptions: list(
    'Restrictions on the use of the data; empty for none.',
    text('A restriction: `LDU` is limited data use.', { values: ['LDU'], maxLength: 32, example: 'LDU' }),
    { maxItems: 10 },
  ),
  DataProcessingOptionsCountry: integer('Country of the restriction: 1 for the USA, 0 to let Meta find out.', {
    example: 1,
  }),
  DataProcessingOptionsState: integer('State of the restriction: 1000 for California, 0 to let Meta find out.', {
    example: 1000,
  }),
});

const purchase = {
  EventName: 'Purchase',
  EventTime: 1_709_201_870,
  ActionSource: 'business_messaging',
  MessagingChannel: 'whatsapp',
  UserData: { ctwa_clid: 'ARAkLkA8rmlFeiCktEJQ' },
  CustomData: { currency: 'USD', value: 25.5 },
};

export const conversions = {
  RequestWhatsappConversionApi: {
    summary: 'Report conversions',
    description:
      'Tells Meta what customers did after they came from an ad, so that it can attribute purchases and show ads to the right people.',
    qps: 100,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      PageId: required(PageId),
      RequestData: encoded(list('What happened.', event, { minItems: 1, maxItems: MAX_EVENTS, example: [purchase] })),
    },
    example: { PageId: '181916005005216', RequestData: [purchase] },
    reply: {},
  },
} as const satisfies Record<string, Action>;
