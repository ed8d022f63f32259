import { type Action, encoded, list, record, required, text } from '../shapes.js';

const AccountCode = text('Code of the sender address at DirectMail, usually the address itself.', {
  minLength: 1,
  maxLength: 320,
  example: 'news@mail.example.com',
});

const AccountName = text('The sender address.', { minLength: 1, maxLength: 320, example: 'news@mail.example.com' });

const SendType = text('What the address is for: `batch` mails to many, `trigger` single mails such as receipts.', {
  values: ['batch', 'trigger'],
  minLength: 1,
  maxLength: 32,
  example: 'batch',
});

const Data = text('What CAMS says of it; nothing to rely on.', { example: 'NONE' });

export const mailAccount = {
  ListBindDmAccount: {
    summary: 'List the bound mail accounts',
    description: 'Gives the DirectMail accounts that are bound to your space, for e-mails beside chat messages.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: {},
    reply: {
      Data: list(
        'The accounts.',
        record('A bound account.', {
          AccountCode,
          ExtendAttr: record('More about the account.', { AccountName, SendType }),
          InstanceId: text('Id of the space that it is bound to.', { example: 'cams-8c8abc1234' }),
          InstanceName: text('Name of that space.', { example: 'Lakeside Books' }),
        }),
      ),
    },
  },
  BindDmAccount: {
    summary: 'Bind a mail account',
    description: 'Makes a DirectMail account the one that your space sends e-mails with.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      AccountCode: required(AccountCode),
      ExtendAttr: required(
        encoded(
          record(
            'More about the account.',
            { AccountName: required(AccountName), SendType: required(SendType) },
            { example: { AccountName: 'news@mail.example.com', SendType: 'batch' } },
          ),
        ),
      ),
    },
    reply: { Data },
  },
  UnbindDmAccount: {
    summary: 'Unbind the mail account',
    description: 'From then on your space sends no e-mails. The account itself stays as it is.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {},
    reply: { Data },
  },
} as const satisfies Record<string, Action>;
