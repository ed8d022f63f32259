import { type Action, record, required, text } from '../shapes.js';
import { countryCode, Locale, Method, nationalNumber, phoneNumber, VerifyCode } from './phone-number-fields.js';

const PhoneNumber = required(phoneNumber('The number that is being moved', '8613600001234'));

const migratingNumber = {
  PhoneNumber: text('The number in digits, country code first.', { example: '8613600001234' }),
  Id: text('Id of the number at WhatsApp.', { example: '828288912345' }),
};

export const phoneMigrations = {
  CreateChatappMigrationInitiate: {
    summary: 'Start moving a number here',
    description:
      'Opens the move of a number from another provider. Two-step verification must be off there. Ask for a verification code next.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { CountryCode: countryCode, MobileNumber: nationalNumber('13600001234') },
    reply: {
      Data: record('The number and its migration.', {
        ...migratingNumber,
        Status: text('State of the migration.', { values: ['MIGRATING'], example: 'MIGRATING' }),
      }),
    },
  },
  GetMigrationVerifyCode: {
    summary: 'Send a verification code for a migration',
    description: 'WhatsApp sends a code to the number that is being moved, by text message or by voice.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber, Method, Locale },
    reply: { Data: record('The number that the code was sent to.', migratingNumber) },
  },
  ChatappMigrationVerified: {
    summary: 'Verify a number that is being moved',
    description: 'Hands in the code that arrived and so proves that the number is yours. Register it next.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber, VerifyCode },
    reply: { Data: record('The verified number.', migratingNumber) },
  },
  ChatappMigrationRegister: {
    summary: 'Finish moving a number here',
    description: 'Registers the verified number here. From then on the former provider can no longer use it.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: {},
  },
} as const satisfies Record<string, Action>;
