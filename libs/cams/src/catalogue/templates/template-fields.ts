import { flag, integer, map, text } from '../shapes.js';

/** Fields of templates, and of the messages that name one. */

export const TemplateCode = text('Code of the template.', {
  pattern: '^[A-Za-z0-9_-]{1,64}$',
  maxLength: 64,
  example: '820561547132813184',
});

export const TemplateName = text('Name of the template: lower-case letters, digits and underscores.', {
  minLength: 1,
  maxLength: 512,
  example: 'order_shipped',
});

export const Language = text('Language of the template, such as `en_US` or `zh_CN`.', {
  minLength: 1,
  maxLength: 16,
  example: 'en_US',
});

export const TemplateType = text('Channel that the template is for.', {
  values: ['WHATSAPP', 'VIBER'],
  minLength: 1,
  maxLength: 32,
  example: 'WHATSAPP',
});

export const Category = text('Purpose of the template; the channel bills and reviews by it.', {
  values: ['UTILITY', 'MARKETING', 'AUTHENTICATION'],
  minLength: 1,
  maxLength: 64,
  example: 'UTILITY',
});

export const Example = map(
  'Sample values for the variables, by variable name; the reviewers see them.',
  text('Sample value of the variable.', { maxLength: 4096, multiline: true, example: 'Lee' }),
  { example: { name: 'Lee' } },
);

export const CategoryChangePaused = flag('Whether automatic changes of the category are put on hold.', {
  example: false,
});

export const MessageSendTtlSeconds = integer(
  'Seconds that WhatsApp keeps trying to deliver a message of this template: up to 900 for authentication, up to 43,200 for utility.',
  { minimum: 30, maximum: 43_200, example: 120 },
);

export const AuditStatus = text(
  'Where the review stands: `pass` approved, `fail` rejected, `auditing` under review, `unaudit` review suspended.',
  { values: ['pass', 'fail', 'auditing', 'unaudit'], maxLength: 32, example: 'pass' },
);
