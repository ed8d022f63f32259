import { type Action, encoded, json, record, required, text } from '../shapes.js';
import {
  change,
  changeable,
  openingDetails,
  openingEverywhere,
  registeredCountries,
  stored,
} from './application-fields.js';

const RequestNo = text('Number of the application.', {
  pattern: '^[A-Za-z0-9_-]{1,64}$',
  maxLength: 64,
  example: '114624518005956096',
});

const RequestType = text('What is applied for: `viberOpen` is an account. CAMS does not document the other values.', {
  values: ['viberOpen'],
  minLength: 1,
  maxLength: 64,
  example: 'viberOpen',
});

const AuditResult = text('Where the review stands: `unAudit` waits for it, `pass` is approved.', {
  values: ['unAudit', 'pass'],
  maxLength: 32,
  example: 'unAudit',
});

const filed = json('What CAMS says of the filed application, in a form that it does not document.', {
  example: { RequestNo: '114624518005956096' },
});

const application = {
  RequestNo,
  RequestType,
  AuditResult,
  AuditTime: text('When it was reviewed, in milliseconds since 1970.', { example: '1753322826000' }),
  State: text('State of the record; `A` means that it is in force.', { values: ['A'], example: 'A' }),
  MaapServiceNo: text('Number of the Viber service that the application is about.', { example: '735221' }),
  SubscriberCode: text('Number of the subscriber at the channel.', { example: '345436456546' }),
  Id: text('Id of the record inside CAMS.', { example: '4711' }),
  GmtCreate: text('When it was filed, in milliseconds since 1970.', { example: '1753236426000' }),
  GmtModifier: text('When it was changed last, in milliseconds since 1970.', { example: '1753236426000' }),
};

export const viberApplications = {
  GetAuditRequestByTypeUnAudit: {
    summary: 'Get the application under review',
    description: 'Gives the application of one type that still waits for its review, with all that was filed.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { RequestType: required(RequestType) },
    reply: {
      Data: record('The application.', {
        ...application,
        AuditRecord: record('What was filed.', {
          ...openingEverywhere,
          ...stored,
          CompanyRegisteredCountry: registeredCountries,
        }),
      }),
    },
  },
  AddAuditViberOpen: {
    summary: 'Apply for a Viber account',
    description:
      'Files an application for a Viber business account, which Viber reviews within some working days. Messages can be sent after that.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      AuditRecord: encoded(
        record(
          'What Viber is to know of the company and its messages.',
          { ...openingEverywhere, ...openingDetails },
          { example: { BusinessAccountName: 'Lakeside Books', CompanyLegalName: 'Lakeside Books Inc.' } },
        ),
      ),
      AuditResult,
    },
    example: {
      AuditRecord: {
        BusinessAccountName: 'Lakeside Books',
        CompanyLegalName: 'Lakeside Books Inc.',
        CompanyRegisteredCountry: 'PH',
        IndustryInvolved: 'telecommunicationsAndIT',
        AgeLimit: 'unlimited',
        MessageDestinationCountry: ['63|PH'],
        WebAddress: 'https://www.example.com',
      },
    },
    reply: { Data: filed },
  },
  GetViberByRequestNo: {
    summary: 'Get a Viber application',
    description: 'Gives one application with all that was filed, where its review stands and why it was turned down.',
    qps: null,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { RequestNo: required(RequestNo) },
    reply: {
      Data: record('The application.', {
        ...application,
        Reason: text('What the reviewers say.', { example: 'The letter of guarantee is not signed' }),
        AuditRecord: record('What was filed.', { ...openingEverywhere, ...openingDetails, ...stored }),
      }),
    },
  },
  UpdateAuditRequest: {
    summary: 'Change a Viber application',
    description: 'Replaces what was filed, for example after the reviewers turned it down, and hands it in again.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      RequestNo: required(RequestNo),
      AuditRecord: required(
        encoded(
          record('What the application says from now on.', changeable, {
            example: { BusinessAccountName: 'Lakeside Books', CompanyLegalName: 'Lakeside Books Inc.' },
          }),
        ),
      ),
      AuditResult,
    },
    reply: { Data: filed },
  },
  AddAddressRecoverSuspend: {
    summary: 'Apply for a change of the Viber service',
    description:
      'Asks Viber to pause the service, to resume it, or to change the countries that it sends to. Pauses of a month have to be asked for by its 25th.',
    qps: null,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: {
      RequestType: text('Which change is applied for, as CAMS names it. CAMS does not document the values.', {
        minLength: 1,
        maxLength: 64,
        example: 'viberSuspend',
      }),
      AuditRecord: encoded(
        record('What is asked for: a day to pause or to resume, or the new countries.', change, {
          example: { ApplyReason: 'The shop is closed for repairs.', SuspensionDate: '2026-05-20' },
        }),
      ),
    },
    example: {
      RequestType: 'viberSuspend',
      AuditRecord: { ApplyReason: 'The shop is closed for repairs.', SuspensionDate: '2026-05-20' },
    },
    reply: { Data: filed },
  },
} as const satisfies Record<string, Action>;
