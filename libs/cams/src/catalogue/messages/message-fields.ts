import { integer, json, list, map, record, required, text } from '../shapes.js';

/** Fields that a single message and a batch have in common. */

export const channelType = (values: readonly string[]) =>
  required(text('Messaging service to send through.', { values, minLength: 1, maxLength: 32, example: 'whatsapp' }));

export const From = required(
  text('Who sends: a business number of yours, or the id of a page, account or service on other channels.', {
    format: 'address',
    minLength: 1,
    maxLength: 64,
    example: '8613800001234',
  }),
);

export const To = required(
  text('Who receives: a phone number with country code, or the id of a user on other channels.', {
    format: 'address',
    minLength: 1,
    maxLength: 64,
    example: '8613900005678',
  }),
);

export const RecipientType = text('Whether the recipient is one person or a WhatsApp group.', {
  values: ['individual', 'group'],
  maxLength: 32,
  example: 'individual',
});

const TemplateParams = map(
  "Values for the template's variables, by variable name.",
  text('Value of the variable.', { maxLength: 4096, multiline: true, example: 'Lee' }),
  { example: { name: 'Lee' } },
);

/** Ten cards of a carousel with two buttons each. */
const MAX_BUTTONS = 20;

const Payload = list(
  'Data that comes back to you when the user presses a quick-reply button, one entry per button.',
  text('Data for one button.', { maxLength: 256, example: 'confirm-order-1042' }),
  { maxItems: MAX_BUTTONS, example: ['confirm-order-1042'] },
);

const product = record('A product.', {
  ProductRetailerId: text('Id of the product in your catalog.', { maxLength: 128, example: 'book-1042' }),
});

const section = record('A group of products.', {
  Title: text('Heading of the group.', { maxLength: 128, example: 'New books' }),
  ProductItems: list('Products of the group.', product, { maxItems: 30 }),
});

const ProductAction = record(
  'Products of your catalog to show with a WhatsApp template: at most 30 in all.',
  {
    ThumbnailProductRetailerId: text('Id of the product whose picture stands for the list.', {
      maxLength: 128,
      example: 'book-1042',
    }),
    Sections: list('Groups that the products are shown in.', section, { maxItems: 10 }),
  },
  {
    example: {
      ThumbnailProductRetailerId: 'book-1042',
      Sections: [{ Title: 'New books', ProductItems: [{ ProductRetailerId: 'book-1042' }] }],
    },
  },
);

const FlowAction = record(
  'Starting point of the WhatsApp Flow that a button of the template opens.',
  {
    FlowToken: text('Token of your choosing; it comes back with what the user fills in.', {
      maxLength: 256,
      example: 'order-1042',
    }),
    FlowActionData: json('Values that the first screen starts with.', { example: { orderId: '1042' } }),
  },
  { example: { FlowToken: 'order-1042', FlowActionData: { orderId: '1042' } } },
);

/** What happens when the message does not arrive: it can go out again as an SMS. */
export const fallback = {
  FallBackId: text('Id of the fallback policy set up with CAMS, which sends an SMS instead.', {
    maxLength: 64,
    example: 'S012345',
  }),
  FallBackContent: text('Text of the SMS that replaces the message.', {
    maxLength: 1024,
    multiline: true,
    example: 'Your order has been shipped.',
  }),
  FallBackDuration: integer(
    'Seconds to wait for a delivery report before the fallback; CAMS expects at least 60. Without it only a failure triggers the fallback.',
    { minimum: 10, maximum: 43_200, example: 120 },
  ),
  FallBackRule: text(
    'When to fall back: `undelivered` when the message cannot be delivered, `sentFailed` also when the template or its values are wrong.',
    { values: ['undelivered', 'sentFailed'], maxLength: 32, example: 'undelivered' },
  ),
};

export const viber = {
  Label: text('Kind of Viber message; Viber requires it.', {
    values: ['promotion', 'transaction'],
    maxLength: 32,
    example: 'transaction',
  }),
  Tag: text('Your own mark on a Viber message.', { maxLength: 256, example: 'spring-sale' }),
  Ttl: integer('Seconds that Viber keeps trying to deliver the message.', {
    minimum: 30,
    maximum: 1_209_600,
    example: 3600,
  }),
};

export const TaskId = text('Your own id for the task that the message belongs to.', {
  maxLength: 64,
  example: 'task-20260401',
});

/** What is particular to one recipient. */
export const personal = { TemplateParams, Payload, ProductAction, FlowAction };
