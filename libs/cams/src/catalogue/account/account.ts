import { yesOrNo } from '../common-fields.js';
import { type Action, encoded, list, required, text } from '../shapes.js';

export const account = {
  UpdateAccountWebhook: {
    summary: 'Set the webhook of your account',
    description:
      'Says where events of the account are delivered: results of reviews, bans, changes of quality. Events of one number go to the webhook of that number. CAMS cannot be asked for the present setting.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      StatusCallbackUrl: text('Address that events are posted to; it has to answer within 3 seconds.', {
        maxLength: 2048,
        example: 'https://example.com/whatsapp/account',
      }),
      HttpFlag: yesOrNo('`Y` posts events to the address, `N` does not.', 'Y'),
      QueueFlag: yesOrNo('`Y` puts events into a message queue of the service, `N` does not.', 'N'),
    },
    example: { StatusCallbackUrl: 'https://example.com/whatsapp/account', HttpFlag: 'Y', QueueFlag: 'N' },
    reply: {},
  },
  GetPermissionByCode: {
    summary: 'Hand in a code that grants permissions',
    description:
      "Exchanges the code that Meta's sign-up window gave out for the permissions granted there, such as ads or catalogues. A code works once.",
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: {
      Code: required(text('Code from the sign-up window.', { minLength: 1, maxLength: 2048, example: 'AQBx3kPz8vQm' })),
      Permissions: encoded(
        list(
          'Permissions to take over, at least one.',
          text('A permission of Meta.', {
            values: ['ads_management', 'catalog_management'],
            minLength: 1,
            maxLength: 64,
            example: 'catalog_management',
          }),
          { minItems: 1, maxItems: 10, example: ['catalog_management'] },
        ),
      ),
    },
    example: { Code: 'AQBx3kPz8vQm', Permissions: ['catalog_management'] },
    reply: {},
  },
} as const satisfies Record<string, Action>;
