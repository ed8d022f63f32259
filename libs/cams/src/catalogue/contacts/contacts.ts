import { BizCode, BizExtend } from '../business-fields.js';
import { done } from '../common-fields.js';
import { type Action, encoded, flag, json, list, required, text } from '../shapes.js';
import { ContactDetails, ContactId, ContactName, Country, Email, FilePath, GroupId, Remark } from './contact-fields.js';

const day = (description: string, example: string) =>
  text(`${description}, as year, month and day.`, { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', maxLength: 10, example });

export const contacts = {
  AddContacts: {
    summary: 'Add contacts',
    description: 'Adds one contact by its phone number, or all those of an uploaded file, and puts them into groups.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      Groups: required(
        text('Contact groups to put the contacts into, as JSON text with the id of each.', {
          minLength: 1,
          maxLength: 4096,
          example: '[{"id":5435}]',
        }),
      ),
      NeedUpdate: required(
        flag('Whether a contact that exists already is changed to what is given.', { example: true }),
      ),
      ContactName,
      ContactDetails,
      Country,
      Email,
      Remark,
      FilePath,
      BizCode,
      BizExtend,
    },
    example: {
      Groups: '[{"id":5435}]',
      NeedUpdate: true,
      ContactName: 'Lee',
      ContactDetails: '13800001234',
      Country: 'China',
    },
    reply: { Data: done },
  },
  UpdateContactById: {
    summary: 'Change a contact',
    description: 'Replaces what is known of the contact. Its groups stay as they are.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      ContactId: required(ContactId),
      ContactName: required(ContactName),
      ContactDetails: required(ContactDetails),
      Country: required(Country),
      Email,
      Remark,
      BizCode,
      BizExtend,
    },
    reply: { Data: done },
  },
  DeleteContacts: {
    summary: 'Delete contacts by what is known of them',
    description: 'Deletes the contact of that phone number, or all those that an uploaded file names.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { ContactName, ContactDetails, Country, FilePath, BizCode, BizExtend },
    example: { ContactDetails: '13800001234', Country: 'China' },
    reply: { Data: done },
  },
  DeleteContactsByIds: {
    summary: 'Delete contacts by their ids',
    description: 'Deletes the contacts from all groups.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      Contacts: required(
        text('Ids of the contacts, separated by commas.', {
          minLength: 1,
          maxLength: 4096,
          example: '3456456346,3456456347',
        }),
      ),
    },
    reply: { Model: json('What CAMS says of the outcome.', { example: {} }) },
  },
  MoveContactToGroup: {
    summary: 'Move contacts to other groups',
    description: 'Puts the contacts into groups that exist, into new ones, or into both.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      Contacts: required(
        text('The contacts, as JSON text with the id of each.', {
          minLength: 1,
          maxLength: 4096,
          example: '[{"id":3456456346}]',
        }),
      ),
      LinkExistGroups: text('Groups to move them to, as JSON text with the id of each.', {
        maxLength: 4096,
        example: '[{"id":5435}]',
      }),
      LinkNewGroups: text('Groups to make and move them to, as JSON text with the name of each.', {
        maxLength: 4096,
        example: '[{"groupName":"Summer customers"}]',
      }),
      BizCode,
      BizExtend,
    },
    example: { Contacts: '[{"id":3456456346}]', LinkExistGroups: '[{"id":5435}]' },
    reply: { Data: json('What CAMS says of the outcome.', { example: {} }) },
  },
  GetDownloadExcelList: {
    summary: 'Export contacts',
    description: 'Gives the contacts as data for a spreadsheet, narrowed down by whatever filters are set.',
    qps: null,
    // It may well store a file, and hands out personal data: so it is recorded and repeated like a change.
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      Condition: text('Only contacts whose name or phone number contains this.', { maxLength: 128, example: 'Lee' }),
      GroupId,
      GroupIds: encoded(list('Only contacts of these groups.', GroupId, { maxItems: 100, example: ['5435', '5436'] })),
      CountryNames: encoded(
        list(
          'Only contacts of these countries.',
          text('A country, by its English name.', { maxLength: 64, example: 'China' }),
          { maxItems: 100, example: ['China', 'India'] },
        ),
      ),
      StartDate: day('Only contacts that were added on this day or later', '2026-01-01'),
      EndDate: day('Only contacts that were added on this day or earlier', '2026-01-31'),
      BizCode,
      BizExtend,
    },
    reply: { Data: text('The contacts as JSON text, in the form that CAMS chooses.', { example: '{}' }) },
  },
} as const satisfies Record<string, Action>;
