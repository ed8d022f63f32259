import { phoneNumber, repliedNumber } from '../phone-numbers/phone-number-fields.js';
import { type Action, list, record, required, text } from '../shapes.js';
import { WabaId } from '../wabas/waba-fields.js';
import { CustSpaceId } from './instance-fields.js';

export const onboarding = {
  IsvGetAppId: {
    summary: 'Get the app for embedded signup',
    description:
      "Gives the ids that Meta's signup window is opened with, when customers join through the app of CAMS and not through your own.",
    qps: 10,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      Type: required(
        text('Channel that customers are to join on.', {
          values: ['whatsapp', 'WHATSAPP'],
          minLength: 1,
          maxLength: 32,
          example: 'whatsapp',
        }),
      ),
      Permissions: text('What customers are to grant.', {
        values: ['whatsapp_business_messaging', 'ads_management', 'catalog_management'],
        maxLength: 128,
        example: 'whatsapp_business_messaging',
      }),
      IntlVersion: text('Version of the signup window.', { maxLength: 16, example: '2' }),
    },
    reply: {
      AppId: text('Id of the app at Meta.', { example: '639487161234567' }),
      ConfigId: text('Id of the login configuration at Meta.', { example: '289729518171234' }),
    },
  },
  ChatappEmbedSignUp: {
    summary: 'List the accounts behind a signup token',
    description:
      "Gives the WhatsApp Business accounts that a customer shared in the first version of Meta's signup window. Retired: the second version names the account itself, CAMS no longer offers this action in its SDKs and may answer that it does not exist.",
    qps: 10,
    effect: 'write',
    space: 'absent',
    placement: 'form',
    request: {
      InputToken: text('Token that the signup window gave.', { maxLength: 4096, example: 'EAAGm0PX4ZCpsBAKZCZBxyz' }),
    },
    example: { InputToken: 'EAAGm0PX4ZCpsBAKZCZBxyz' },
    reply: {
      Wabas: list(
        'The accounts.',
        record('A WhatsApp Business account.', {
          Id: WabaId,
          Name: text('Name of the account.', { example: 'Lakeside Books' }),
          Currency: text('Currency that it is billed in.', { example: 'USD' }),
          AccountReviewStatus: text('Where the review of the account stands.', {
            values: ['PENDING', 'APPROVED', 'REJECTED', 'DISABLED', 'VERIFIED'],
            example: 'APPROVED',
          }),
          MessageTemplateNamespace: text('Namespace of its templates at Meta.', {
            example: '4b4ddd1a_2c5b_4e33_b8c1_9e0d6f0a1b2c',
          }),
        }),
      ),
    },
  },
  ChatappBindWaba: {
    summary: 'Bind a WhatsApp Business account',
    description:
      'Makes a space for the account that a customer shared, or gives the one that it has. The `custSpaceId` of the reply is what a tenant is made with.',
    qps: 10,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { WabaId: required(WabaId) },
    reply: { Data: record('The account and its space.', { WabaId, CustSpaceId }) },
  },
  GetPreValidatePhoneId: {
    summary: 'Get the id of a number that was bought',
    description:
      "Gives the id of a bought number for its code, so that a customer can choose the number in Meta's signup window without a code of their own.",
    qps: 10,
    effect: 'write',
    space: 'absent',
    placement: 'form',
    request: {
      PhoneNumber: required(phoneNumber('The number')),
      VerifyCode: required(
        text('The code that came with the number.', { pattern: '^[0-9]{4,8}$', maxLength: 8, example: '123456' }),
      ),
    },
    reply: {
      Data: record('The number.', {
        PhoneNumber: repliedNumber,
        PhoneNumberId: text('Id of the number at WhatsApp.', { example: '828288912345678' }),
      }),
    },
  },
} as const satisfies Record<string, Action>;
