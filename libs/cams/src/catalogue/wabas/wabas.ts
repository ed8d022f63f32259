import { phoneNumber } from '../phone-numbers/phone-number-fields.js';
import { type Action, json, list, record, required, text } from '../shapes.js';
import { Language, TemplateCode } from '../templates/template-fields.js';
import { BusinessId, BusinessName, WabaId } from './waba-fields.js';

const PhoneNumber = phoneNumber('Business number');

const CanSendMessage = text('Whether messages can be sent: `AVAILABLE`, `LIMITED` or `BLOCKED`.', {
  values: ['AVAILABLE', 'LIMITED', 'BLOCKED'],
  example: 'AVAILABLE',
});

const healthError = record('A problem.', {
  ErrorCode: text('Code of the problem at Meta.', { example: '141006' }),
  ErrorDescription: text('What is wrong.', { example: 'The payment method does not work' }),
  PossibleSolution: text('What to do about it.', { example: 'Add another payment method to the account' }),
});

const entity = record('One link of the chain; only the ids that belong to its kind are there.', {
  EntityType: text('Kind of link.', {
    values: ['PHONE_NUMBER', 'WABA', 'BUSINESS', 'APP', 'MESSAGE_TEMPLATE'],
    example: 'PHONE_NUMBER',
  }),
  CanSendMessage,
  PhoneNumber,
  WabaId,
  BusinessId,
  TemplateCode,
  Language,
  Errors: list('What stands in the way.', healthError),
});

export const wabas = {
  QueryChatappBindWaba: {
    summary: 'Get your WhatsApp Business account',
    description: 'Gives the account that is bound to your space. It holds your numbers, templates and flows.',
    qps: 10,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: {},
    reply: {
      Data: record('The account.', {
        Id: WabaId,
        Name: text('Name of the account.', { example: 'Lakeside Books' }),
        AccountReviewStatus: text('Where the review of the account stands.', {
          values: ['PENDING', 'APPROVED', 'REJECTED', 'DISABLED'],
          example: 'APPROVED',
        }),
        BusinessId,
        BusinessName,
        Currency: text('Currency that Meta bills in, by its ISO code.', { example: 'USD' }),
        MessageTemplateNamespace: text('Namespace of its templates at WhatsApp.', {
          example: '93e6b26e_8a67_4163_a093_ebfe645a66b0',
        }),
        MarketingMessageLiteStatus: text('Whether Marketing Messages Lite is switched on.', {
          values: ['Y', 'N'],
          example: 'N',
        }),
        IsOnBizApp: text('Whether its number is in use in the WhatsApp Business app as well.', {
          values: ['Y', 'N'],
          example: 'N',
        }),
        PrimaryBusinessLocation: text('Where the business has its seat.', { example: 'CN' }),
        AuthInternationalRateEligibility: json('Whether international rates apply to authentication messages.', {
          example: { start_time: 1_721_952_000 },
        }),
      }),
    },
  },
  QueryWabaBusinessInfo: {
    summary: 'Get the business behind an account',
    description:
      'Gives the business at Meta that a WhatsApp Business account belongs to, and whether Meta verified it.',
    qps: 10,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { WabaId: required(WabaId) },
    reply: {
      Data: record('The business.', {
        BusinessId,
        BusinessName,
        VerificationStatus: text('Where the verification by Meta stands.', {
          values: ['verified', 'not_verified', 'pending', 'rejected', 'expired', 'failed', 'revoked'],
          example: 'verified',
        }),
        Vertical: text('Deprecated: industry of the business.', { example: 'RETAIL' }),
      }),
    },
  },
  GetWhatsappHealthStatus: {
    summary: 'Check whether messages can be sent',
    description:
      'Looks at a template, a number or an account together with all that it depends on, and names what stands in the way of sending.',
    qps: 5,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: {
      NodeType: required(
        text('What to look at: a template, a number or the account. Name it in the field that belongs to it.', {
          values: ['template', 'phone', 'waba'],
          minLength: 1,
          maxLength: 32,
          example: 'phone',
        }),
      ),
      PhoneNumber,
      WabaId,
      TemplateCode,
      Language,
    },
    example: { NodeType: 'phone', PhoneNumber: '8613800001234' },
    reply: {
      Data: record('What was found.', {
        CanSendMessage,
        Entities: list('What the answer rests on, link by link.', entity),
      }),
    },
  },
} as const satisfies Record<string, Action>;
