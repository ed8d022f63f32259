import { type Action, list, record, required, text } from '../shapes.js';
import {
  countryCode,
  Locale,
  Method,
  nationalNumber,
  PhoneNumber,
  phoneNumberStatuses,
  repliedNumber,
  VerifyCode,
} from './phone-number-fields.js';
import { queriedPhoneNumber, syncedPhoneNumber } from './phone-number-record.js';

const MAX_NUMBERS = 1_000;

export const phoneNumbers = {
  QueryChatappPhoneNumbers: {
    summary: 'List your phone numbers',
    description:
      'Gives every business number with its state, quality and limits, as CAMS last saw it. Synchronise first when something was changed elsewhere.',
    qps: 10,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: {
      Status: text('Only numbers in this state.', { values: phoneNumberStatuses, maxLength: 64, example: 'CONNECTED' }),
    },
    reply: { PhoneNumbers: list('The numbers.', queriedPhoneNumber, { maxItems: MAX_NUMBERS }) },
  },
  AddChatappPhoneNumber: {
    summary: 'Add a phone number',
    description:
      'Registers a new number under your WhatsApp account and sends its display name for review. Ask for a verification code next.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      Cc: countryCode,
      PhoneNumber: nationalNumber('13700001234'),
      VerifiedName: required(
        text('Name that users will see; WhatsApp reviews it.', {
          minLength: 1,
          maxLength: 256,
          example: 'Lakeside Books',
        }),
      ),
      PreValidateId: text('Deprecated: id of a number that was verified when it was bought.', {
        maxLength: 64,
        example: '102012345678',
      }),
    },
    reply: {},
  },
  ChatappSyncPhoneNumber: {
    summary: 'Synchronise your phone numbers',
    description:
      'Fetches the present state of every number from WhatsApp, including numbers that were added outside the gateway.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {},
    reply: { PhoneNumbers: list('The numbers.', syncedPhoneNumber, { maxItems: MAX_NUMBERS }) },
  },
  GetChatappVerifyCode: {
    summary: 'Send a verification code',
    description: 'WhatsApp sends a code to the number, by text message or by voice. Hand it in to prove ownership.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber, Method, Locale },
    reply: {},
  },
  GetPhoneNumberVerificationStatus: {
    summary: 'See whether a number is verified',
    description: 'Tells whether ownership of the number was proven by code, as WhatsApp has it.',
    qps: 10,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: {
      Data: record('The number and its verification.', {
        PhoneNumber: repliedNumber,
        Id: text('Id of the number at WhatsApp.', { example: '222434912345678' }),
        CodeVerificationStatus: text('Whether ownership of the number was proven by code.', {
          values: ['VERIFIED', 'NOT_VERIFIED', 'REJECTED', 'MORE_INFORMATION_REQUESTED', 'REVOKED'],
          example: 'VERIFIED',
        }),
      }),
    },
  },
  ChatappVerifyAndRegister: {
    summary: 'Verify and register a phone number',
    description:
      'Hands in the code that arrived. With the right code the number is verified, registered and connected.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber, VerifyCode },
    reply: {},
  },
  ChatappPhoneNumberRegister: {
    summary: 'Register a verified phone number',
    description:
      'Connects a number that is already verified, for example after it was deregistered. No code is needed.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: {},
  },
  ChatappPhoneNumberDeregister: {
    summary: 'Deregister a phone number',
    description: 'Disconnects the number: it neither sends nor receives until it is registered again.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: {},
  },
} as const satisfies Record<string, Action>;
