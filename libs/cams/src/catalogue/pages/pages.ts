import { type Action, encoded, list, record, required, text } from '../shapes.js';
import { BusinessId } from '../wabas/waba-fields.js';
import { AdAccountId, PageId } from './page-fields.js';

export const pages = {
  CreateMessengerPage: {
    summary: 'Connect a Messenger page',
    description:
      "Connects a Facebook page and its ad accounts to your space, with the code that Meta's sign-up window gave out. From then on you can reach its audiences and campaigns.",
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      PageId: required(PageId),
      BusinessId: required(BusinessId),
      AdAccountIds: encoded(
        required(
          list('Ad accounts that were granted along with the page.', AdAccountId, {
            minItems: 1,
            maxItems: 100,
            example: ['238429384756102'],
          }),
        ),
      ),
      AuthenticationCode: required(
        text('Code from the sign-up window.', { minLength: 1, maxLength: 2048, example: 'EAAGm0PX4ZCps' }),
      ),
    },
    reply: {},
  },
  ListPageAdAccount: {
    summary: 'List the ad accounts of a page',
    description: 'Gives every ad account that is connected with the page.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { PageId: required(PageId) },
    reply: {
      Data: list(
        'The ad accounts.',
        record('An ad account.', {
          AdAccountId,
          AdAccountName: text('Name of the ad account.', { example: 'Lakeside Books' }),
          Currency: text('Currency that it is billed in, as an ISO code.', { example: 'USD' }),
          PageId,
        }),
        { maxItems: 1_000 },
      ),
    },
  },
} as const satisfies Record<string, Action>;
