import { type Field, list, record, text } from '../shapes.js';

/** What an application to Viber says, in the parts that the actions put together differently. */

const day = (description: string, example: string) =>
  text(`${description}, as year, month and day in GMT.`, { maxLength: 64, example });

const file = (description: string, example: string) => text(description, { maxLength: 2048, example });

const countries = (description: string, example: string) =>
  list(
    `${description} CAMS writes them as calling code and country code.`,
    text('A country or region.', { maxLength: 64, example }),
    { maxItems: 300, example: [example] },
  );

const destinations = {
  MessageDestinationCountry: countries('Countries where messages cost the local rate.', '63|PH'),
  MessageDestinationInternationalCountry: countries('Countries where messages cost the international rate.', '65|SG'),
};

const company = {
  BusinessAccountName: text('Name of the business account at Viber; best the name of the company.', {
    example: 'Lakeside Books',
  }),
  CompanyLegalName: text('Name of the company as it is registered, in Latin letters.', {
    example: 'Lakeside Books Inc.',
  }),
  CompanyEnglishName: text('Name of the company in English.', { example: 'Lakeside Books' }),
  CompanyLegalPerson: text('Person who represents the company in law, in Latin letters.', { example: 'Maria Santos' }),
  CompanyProfile: text('What the company does, in a few sentences.', {
    maxLength: 1000,
    multiline: true,
    example: 'Sells books in six shops and online.',
  }),
  CompanyAddress: list(
    'Offices of the company.',
    record('An office.', {
      CompanyAddressTitle: text('What the office is.', { example: 'Main office' }),
      CompanyAddress: text('Its address.', { maxLength: 512, example: '1 Lake Road, Manila' }),
    }),
    { maxItems: 5 },
  ),
  CompanyTel: list(
    'Telephone numbers of the company.',
    record('A telephone number.', {
      CompanyTelTitle: text('Whom it reaches.', { example: 'Customer service' }),
      CompanyTelNumber: text('The number, country code first.', { maxLength: 32, example: '63285550100' }),
    }),
    { maxItems: 5 },
  ),
  WebAddress: text('Address of the website of the company; it has to be within reach.', {
    maxLength: 2048,
    example: 'https://www.example.com',
  }),
  ContactMail: text('E-mail address of the company.', { maxLength: 254, example: 'office@example.com' }),
};

const account = {
  IndustryInvolved: text('Industry that the company belongs to; loans and games have to be named as such.', {
    values: ['cateringServices', 'telecommunicationsAndIT'],
    example: 'telecommunicationsAndIT',
  }),
  IndustryDescription: text('What the company does within its industry.', {
    maxLength: 1000,
    multiline: true,
    example: 'Sells books to readers of all ages.',
  }),
  AgeLimit: text('Who may read the messages: anybody, or adults alone.', {
    values: ['unlimited', 'eighteenUp'],
    maxLength: 64,
    example: 'unlimited',
  }),
  LetterGuarantee: file(
    'The signed letter of guarantee: address or path of the file.',
    'viber/letter-of-guarantee.pdf',
  ),
  Logo: list('Logos of the account.', file('Address or path of a picture.', 'viber/logo.png'), {
    maxItems: 10,
    example: ['viber/logo.png'],
  }),
  MessageSessionName: text('Name of the chat that users see.', { example: 'Lakeside Books' }),
  MessageDialogueIntroduction: text('Introduction that stands in the chat.', {
    maxLength: 1000,
    multiline: true,
    example: 'News about your orders.',
  }),
  MessageEnableDate: day('Day from which messages are to be sent', '2026-03-01'),
  EnableAutoReply: text('Whether users who write are answered automatically.', {
    values: ['Y', 'N'],
    maxLength: 16,
    example: 'Y',
  }),
  ReplyContent: text('Text of the automatic answer.', {
    maxLength: 1000,
    multiline: true,
    example: 'Thank you, we will answer soon.',
  }),
};

/** What an application for an account says in all actions. */
export const openingEverywhere = { ...company, ...account, ...destinations };

/** Where the company is registered: one country, but a list of them in one reply. */
export const registeredCountry = text('Country that the company is registered in, as ISO code.', {
  maxLength: 64,
  example: 'PH',
});

export const registeredCountries = list('Countries that the company is registered in.', registeredCountry);

/** What an application for an account says besides. */
export const openingDetails = {
  CompanyRegisteredCountry: registeredCountry,
  BusinessLicenseRegistrationNumber: text('Number of the company in the register of businesses.', {
    maxLength: 128,
    example: 'CS201912345',
  }),
  CompleteAddressOfHeadquarters: text(
    'Registered address of the headquarters, in Latin letters. Its country is the one with the local rate.',
    { maxLength: 512, example: '1 Lake Road, Ermita, Manila 1000, Philippines' },
  ),
  ContactName: text('Name of the person to turn to.', { example: 'Maria Santos' }),
  ContactPosition: text('Position of that person in the company.', { example: 'Head of marketing' }),
  ContactEmail: text('E-mail address of that person.', { maxLength: 254, example: 'maria.santos@example.com' }),
  ContactPhone: text('Telephone number of that person, country code first.', {
    maxLength: 32,
    example: '639175550100',
  }),
  OtherLetterGuarantee: file('A further letter of guarantee: address or path of the file.', 'viber/second-letter.pdf'),
};

const pausing = {
  ApplyReason: text('Why the change is asked for.', {
    maxLength: 1000,
    multiline: true,
    example: 'The shop is closed for repairs.',
  }),
  SuspensionDate: day('Day on which the service is to pause', '2026-05-20'),
  RecoveryDate: day('Day on which the service is to resume', '2026-07-01'),
};

/** What an application for a change of the service says. */
export const change = { ...pausing, ...destinations };

/** What CAMS adds to a stored application. */
export const stored: Readonly<Record<string, Field>> = {
  ...pausing,
  NowRecovery: text('Whether the service is to resume at once.', { values: ['y', 'n'], example: 'n' }),
};

/** What an application can be changed to. */
export const changeable = { ...openingEverywhere, ...openingDetails, ...pausing };
