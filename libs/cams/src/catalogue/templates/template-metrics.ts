import { granularity, milliseconds } from '../common-fields.js';
import { type Action, integer, list, record, required, text } from '../shapes.js';
import { Language, TemplateCode, TemplateType } from './template-fields.js';

const count = (description: string, example: number) => integer(description, { example });

const click = record('Clicks on one button.', {
  Type: text('Kind of the button.', {
    values: ['phone_number_button', 'url_button', 'quick_reply_button'],
    example: 'quick_reply_button',
  }),
  ButtonContent: text('Label of the button.', { example: 'Track your order' }),
  Count: count('How often it was pressed.', 20),
});

export const templateMetrics = {
  GetChatappTemplateMetric: {
    summary: 'Get the metrics of a template',
    description:
      'Counts what became of the messages of one template: sent, delivered, read, and clicks on its buttons.',
    qps: 50,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: {
      TemplateCode: required(TemplateCode),
      Language,
      TemplateType,
      Start: required(milliseconds('Beginning of the span', 1_711_006_633_000)),
      End: required(milliseconds('End of the span', 1_711_611_433_000)),
      Granularity: granularity('Length of a period; `DAILY` where it is left out.'),
    },
    reply: {
      Data: list(
        'The metrics, one entry per period.',
        record('The metrics of one period.', {
          TemplateCode,
          Language,
          Start: milliseconds('Beginning of the period', 1_711_006_633_000),
          End: milliseconds('End of the period', 1_711_093_033_000),
          SentCount: count('Messages sent.', 10),
          DeliveredCount: count('Messages that arrived.', 6),
          ReadCount: count('Messages that were read.', 3),
          Cliented: list('Clicks on the buttons of the template.', click),
        }),
      ),
    },
  },
} as const satisfies Record<string, Action>;
