import { type Action, encoded, list, record, text } from '../shapes.js';
import { PhoneNumber } from './phone-number-fields.js';

const profile = {
  About: text('Line under the name, up to 139 characters.', {
    maxLength: 139,
    example: 'Second-hand books by the lake',
  }),
  Address: text('Postal address.', { maxLength: 256, example: '1 Lake Road, Hangzhou' }),
  Description: text('What the business does, up to 512 characters.', {
    maxLength: 512,
    multiline: true,
    example: 'We buy and sell second-hand books, and ship worldwide.',
  }),
  Email: text('Address for mail from users.', { maxLength: 128, example: 'hello@example.com' }),
  ProfilePictureUrl: text('Address of the picture.', {
    maxLength: 2048,
    example: 'https://example.com/media/logo.png',
  }),
  Vertical: text('Line of business.', {
    values: [
      'OTHER',
      'AUTO',
      'BEAUTY',
      'APPAREL',
      'EDU',
      'ENTERTAIN',
      'EVENT_PLAN',
      'FINANCE',
      'GROCERY',
      'GOVT',
      'HOTEL',
      'HEALTH',
      'NONPROFIT',
      'PROF_SERVICES',
      'RETAIL',
      'TRAVEL',
      'RESTAURANT',
    ],
    maxLength: 64,
    example: 'RETAIL',
  }),
};

const Websites = list('Websites, up to two.', text('A website.', { maxLength: 256, example: 'https://example.com' }), {
  maxItems: 2,
  example: ['https://example.com'],
});

export const businessProfiles = {
  QueryPhoneBusinessProfile: {
    summary: 'Get the business profile of a number',
    description: 'Gives what users see when they open the profile of the number.',
    qps: 10,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: { Data: record('The profile.', { ...profile, Websites }) },
  },
  ModifyPhoneBusinessProfile: {
    summary: 'Change the business profile of a number',
    description: 'Changes what users see when they open the profile of the number; what is left out stays as it is.',
    qps: 10,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber, ...profile, Websites: encoded(Websites) },
    example: {
      PhoneNumber: '8613800001234',
      About: 'Second-hand books by the lake',
      Vertical: 'RETAIL',
      Websites: ['https://example.com'],
    },
    reply: {},
  },
} as const satisfies Record<string, Action>;
