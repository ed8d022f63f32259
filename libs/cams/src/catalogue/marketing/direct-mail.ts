import { milliseconds, pageNumber, pageSize } from '../common-fields.js';
import { type Action, integer, list, record, text } from '../shapes.js';

const page = { PageIndex: pageNumber, PageSize: pageSize };

const total = (of: string) => integer(`Number of ${of} on all pages.`, { example: 1 });

const sendType = (description: string) =>
  text(description, { values: ['batch', 'trigger'], maxLength: 32, example: 'batch' });

export const directMail = {
  ListDmAccount: {
    summary: 'List sender addresses of DirectMail',
    description: "Gives the e-mail addresses that the ISV's account can send from, page by page.",
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      Keyword: text('Only addresses that contain this.', { maxLength: 128, example: 'news' }),
      SendType: sendType('Only addresses of this kind: `batch` for mailings, `trigger` for single messages.'),
      ...page,
    },
    reply: {
      Data: list(
        'The addresses of this page.',
        record('A sender address.', {
          AccountName: text('The e-mail address.', { example: 'news@example.com' }),
          MailAddressId: text('Id of the address at DirectMail.', { example: '117543' }),
          Sendtype: sendType('What it sends: `batch` mailings, `trigger` single messages.'),
          CreateTime: milliseconds('When it was made', 1_743_579_634_000),
        }),
      ),
      Total: total('addresses'),
    },
  },
  ListDmTag: {
    summary: 'List tags of DirectMail',
    description: "Gives the tags by which the ISV's account tells its mailings apart, page by page.",
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { Keyword: text('Only tags that contain this.', { maxLength: 128, example: 'spring' }), ...page },
    reply: {
      Data: list(
        'The tags of this page.',
        record('A tag.', {
          TagId: text('Id of the tag.', { example: '20417' }),
          TagName: text('Name of the tag.', { example: 'spring' }),
          TagDescription: text('What the tag stands for.', { example: 'Mailings of spring 2026' }),
        }),
      ),
      Total: total('tags'),
    },
  },
} as const satisfies Record<string, Action>;
