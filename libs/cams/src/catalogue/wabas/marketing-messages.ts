import { type Action, json, required, text } from '../shapes.js';
import { WabaId } from './waba-fields.js';

export const marketingMessages = {
  QueryMMLActive: {
    summary: 'Ask whether Marketing Messages Lite is on',
    description: 'Tells whether your space can send marketing messages through Marketing Messages Lite.',
    qps: null,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: {},
    reply: { Data: text('`Y` where it is switched on.', { values: ['Y', 'N'], example: 'Y' }) },
  },
  UpdateWabaMmlStatus: {
    summary: 'Switch Marketing Messages Lite on',
    description: "Completes the switch after the business agreed in Meta's window, with the code that the window gave.",
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      WabaId: required(WabaId),
      Code: required(
        text("Authorization code from Meta's window; it works once, for a short time.", {
          minLength: 1,
          maxLength: 1024,
          pattern: '^[!-~]{1,1024}$',
          example: 'AQBx3kQmZ0sV7y',
        }),
      ),
    },
    reply: { Model: json('What CAMS says of the change.', { example: { status: 'Y' } }) },
  },
  EnableWhatsappROIMetric: {
    summary: 'Switch the metrics of templates on',
    description:
      'Lets WhatsApp count what becomes of the messages of your templates: delivered, read, clicked. It cannot be switched off here.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: {},
    reply: {},
  },
} as const satisfies Record<string, Action>;
