import { type Action, flag, record, required, text } from '../shapes.js';

const OpenStatus = flag('Whether the service is activated.', { example: true });

export const isvAccount = {
  GetChatappOpenStatus: {
    summary: 'Get whether CAMS is activated',
    description: 'Tells whether the account has CAMS activated. Nothing else works without it.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {},
    reply: { OpenStatus },
  },
  OpenChatappService: {
    summary: 'Activate CAMS',
    description: 'Activates CAMS for the account, which accepts its terms and prices. Nothing happens if it is active.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {},
    reply: { OpenStatus },
  },
  GetCustomerSite: {
    summary: 'Get the site of the account',
    description: 'Tells which site of Alibaba Cloud the account belongs to.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {},
    reply: {
      Data: text('The site: `cn` is the Chinese one, `intl` the international one.', {
        values: ['cn', 'intl'],
        example: 'intl',
      }),
    },
  },
  GeneratePresignedUrl: {
    summary: 'Get a temporary address of a file',
    description:
      'Gives an address under which anybody can reach a stored file for a while. The files of all customers lie together, so check whose file it is.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      FilePath: required(text('Path of the file.', { minLength: 1, maxLength: 1024, example: '/viber/logo.png' })),
    },
    reply: {
      Data: record('The address.', {
        Url: text('The address. Whoever knows it can use it.', {
          example: 'https://example.com/viber/logo.png?Expires=1767225600',
        }),
      }),
    },
  },
  SubmitVerifyCodeResult: {
    summary: 'Report whether a code was entered',
    description: 'Tells CAMS whether the user who got a verification code in a message entered the right one.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      MessageId: required(
        text('Id of the message that held the code.', {
          minLength: 1,
          maxLength: 64,
          example: '20260501202012345678901234567890',
        }),
      ),
      Result: required(flag('Whether the right code was entered.', { example: true })),
      To: text('Number that the message went to.', {
        format: 'phone-number',
        maxLength: 32,
        example: '8613900001234',
      }),
    },
    reply: { Data: text('What CAMS says to the report.', { example: 'success' }) },
  },
} as const satisfies Record<string, Action>;
