import { milliseconds, Page } from '../common-fields.js';
import { type Action, encoded, flag, integer, list, record, required, text } from '../shapes.js';
import { Components, savedComponents } from './template-components.js';
import {
  AuditStatus,
  Category,
  CategoryChangePaused,
  Example,
  Language,
  MessageSendTtlSeconds,
  TemplateCode,
  TemplateName,
  TemplateType,
} from './template-fields.js';

const Reason = text('Why the template was rejected.', { example: 'The text promises a prize' });

const writtenTemplate = record('The template.', { TemplateCode, TemplateName });

export const templates = {
  ListChatappTemplate: {
    summary: 'List templates',
    description: 'Gives your templates page by page, narrowed down by whatever filters are set.',
    qps: 5,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: {
      Name: TemplateName,
      Code: TemplateCode,
      Language,
      AuditStatus,
      Category,
      TemplateType,
      Page: encoded(Page),
    },
    reply: {
      ListTemplate: list(
        'The templates of this page.',
        record('A template, without its parts.', {
          TemplateCode,
          TemplateName,
          TemplateType,
          Language,
          Category,
          AuditStatus,
          Reason,
          LastUpdateTime: milliseconds('Time of the last change', 1_711_006_633_000),
        }),
      ),
      Total: integer('Number of templates on all pages.', { example: 1 }),
    },
  },
  CreateChatappTemplate: {
    summary: 'Create a template',
    description:
      'Hands a new template in for review. It can be sent once its status is `pass`; name and language together must be new.',
    qps: 50,
    effect: 'write',
    space: 'optional',
    placement: 'form',
    request: {
      Name: required(TemplateName),
      Language: required(Language),
      TemplateType: required(TemplateType),
      Category: required(Category),
      Components: encoded(Components),
      Example: encoded(Example),
      CategoryChangePaused,
      AllowCategoryChange: flag('Deprecated and without effect: whether WhatsApp may change the category.', {
        example: true,
      }),
      MessageSendTtlSeconds,
    },
    example: {
      Name: 'order_shipped',
      Language: 'en_US',
      TemplateType: 'WHATSAPP',
      Category: 'UTILITY',
      Components: [{ Type: 'BODY', Text: 'Hello $(name), your order has been shipped.' }],
      Example: { name: 'Lee' },
    },
    reply: { Data: writtenTemplate },
  },
  GetChatappTemplateDetail: {
    summary: 'Get a template',
    description: 'Gives one template in one language with its parts and where its review stands.',
    qps: 5,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { TemplateCode, TemplateName, Language: required(Language), TemplateType },
    example: { TemplateCode: '820561547132813184', Language: 'en_US' },
    reply: {
      Data: record('The template.', {
        TemplateCode,
        Name: TemplateName,
        TemplateType,
        Language,
        Category,
        AuditStatus,
        Reason,
        QualityScore: text('How well users receive its messages.', {
          values: ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'],
          example: 'GREEN',
        }),
        AllowSend: flag('Whether it can be sent at present.', { example: true }),
        CategoryChangePaused,
        MessageSendTtlSeconds,
        Components: savedComponents,
        Example,
      }),
    },
  },
  ModifyChatappTemplate: {
    summary: 'Change a template',
    description:
      'Replaces the parts of a template and hands it in for review again. Only a template that is not approved yet, or was rejected, can be changed.',
    qps: 50,
    effect: 'write',
    space: 'optional',
    placement: 'form',
    request: {
      TemplateCode,
      TemplateName,
      Language: required(Language),
      TemplateType,
      Category,
      Components: encoded(Components),
      Example: encoded(Example),
      CategoryChangePaused,
      MessageSendTtlSeconds,
    },
    example: {
      TemplateCode: '820561547132813184',
      Language: 'en_US',
      TemplateType: 'WHATSAPP',
      Category: 'UTILITY',
      Components: [{ Type: 'BODY', Text: 'Hello $(name), your order is on its way.' }],
      Example: { name: 'Lee' },
    },
    reply: { Data: writtenTemplate },
  },
  DeleteChatappTemplate: {
    summary: 'Delete a template',
    description: 'From then on the template can no longer be sent.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: { TemplateCode, TemplateName, Language, TemplateType: { ...TemplateType, default: 'WHATSAPP' } },
    example: { TemplateCode: '820561547132813184' },
    reply: {},
  },
} as const satisfies Record<string, Action>;
