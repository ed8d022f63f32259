import { type Action, encoded, json, record, required, text } from '../shapes.js';

const interactive = {
  type: 'cta_url',
  body: { text: 'Your order is ready.' },
  action: { name: 'cta_url', parameters: { display_text: 'View order', url: 'https://example.com/orders' } },
};

export const messageChecks = {
  CheckDirectSendMessageSample: {
    summary: 'Check a message before sending it directly',
    description:
      'Shows WhatsApp a sample of a message that is to go out without a template and gives the category that it falls into. Nothing is sent to anybody.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      Type: required(
        text('Kind of message; the content stands in the field of the same name.', {
          values: ['interactive', 'text'],
          minLength: 1,
          maxLength: 32,
          example: 'text',
        }),
      ),
      Text: encoded(json('The content of a text message.', { example: { text: 'Your order is ready.' } })),
      Interactive: encoded(
        json('The content of an interactive message: `type`, `header`, `body` and `action`.', { example: interactive }),
      ),
    },
    example: { Type: 'text', Text: { text: 'Your order is ready.' } },
    reply: {
      Data: record('What the check found.', {
        Category: text('Category that the message falls into; the channel bills by it.', {
          values: ['UTILITY', 'MARKETING'],
          example: 'UTILITY',
        }),
      }),
    },
  },
} as const satisfies Record<string, Action>;
