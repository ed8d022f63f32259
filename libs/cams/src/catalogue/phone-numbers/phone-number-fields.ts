import { required, text } from '../shapes.js';

/** Fields that the actions on numbers have in common. */

/** A number as it may be written; it is sent as digits. */
export const phoneNumber = (description: string, example = '8613800001234') =>
  text(`${description}, country code first.`, { format: 'phone-number', maxLength: 32, example });

export const PhoneNumber = required(phoneNumber('Business number'));

/** A number as CAMS gives it back. */
export const repliedNumber = text('The number in digits, country code first.', { example: '8613800001234' });

export const Method = required(
  text('How WhatsApp delivers the code: by text message or by a call that reads it out.', {
    values: ['SMS', 'VOICE'],
    minLength: 1,
    maxLength: 16,
    example: 'SMS',
  }),
);

export const Locale = required(
  text('Language that the code is delivered in, such as `en_US` or `zh_CN`.', {
    minLength: 1,
    maxLength: 16,
    example: 'en_US',
  }),
);

export const VerifyCode = required(
  text('The code that arrived on the number.', { pattern: '^[0-9]{4,8}$', maxLength: 8, example: '123456' }),
);

/** The part of a number before the national one. */
export const countryCode = required(
  text('Country calling code of the number.', { format: 'digits', minLength: 1, maxLength: 4, example: '86' }),
);

/** A number without its country code. */
export const nationalNumber = (example: string) =>
  required(text('The number without its country code.', { format: 'digits', minLength: 4, maxLength: 14, example }));

export const phoneNumberStatuses = [
  'PENDING',
  'UNVERIFIED',
  'CONNECTED',
  'DISCONNECTED',
  'FLAGGED',
  'RATE_LIMITED',
  'RESTRICTED',
  'BANNED',
  'MIGRATED',
  'DELETED',
  'UNKNOWN',
] as const;
