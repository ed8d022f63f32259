import { type Action, encoded, flag, json, list, record, required, text } from '../shapes.js';
import { CategoryChangePaused, Language, TemplateCode, TemplateType } from './template-fields.js';

export const templateProperties = {
  ModifyChatappTemplateProperties: {
    summary: 'Change the settings of a template',
    description:
      'Switches sending on or off, or puts automatic changes of the category on hold. The parts of the template stay as they are, so there is no new review.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      TemplateCode: required(TemplateCode),
      Language: required(Language),
      TemplateType: required(TemplateType),
      AllowSend: flag('Whether the template may be sent.', { example: true }),
      CategoryChangePaused,
    },
    example: {
      TemplateCode: '820561547132813184',
      Language: 'en_US',
      TemplateType: 'WHATSAPP',
      AllowSend: true,
    },
    reply: { Model: json('What CAMS says of the change.', { example: { AllowSend: true } }) },
  },
  ArchiveChatappTemplate: {
    summary: 'Archive templates',
    description: 'Puts templates away that are no longer needed, several at once, each in one language.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      ArchiveType: required(
        text('What to do; `ARCHIVED` puts the templates away.', { minLength: 1, maxLength: 32, example: 'ARCHIVED' }),
      ),
      ChannelType: required(
        text('Channel that the templates are for.', {
          values: ['WHATSAPP', 'VIBER'],
          minLength: 1,
          maxLength: 32,
          example: 'WHATSAPP',
        }),
      ),
      TemplateList: required(
        encoded(
          list(
            'The templates.',
            record('A template in one language.', {
              TemplateCode: required(TemplateCode),
              Language: required(Language),
            }),
            { minItems: 1, maxItems: 100, example: [{ TemplateCode: '820561547132813184', Language: 'en_US' }] },
          ),
        ),
      ),
    },
    reply: {},
  },
} as const satisfies Record<string, Action>;
