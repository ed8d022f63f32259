import { type Action, flag, list, record, required, text } from '../shapes.js';
import { PhoneNumber } from './phone-number-fields.js';

const Username = text(
  'The user name: 3 to 35 letters, digits, dots and underscores, at least one of them a letter. Case does not count.',
  { minLength: 1, maxLength: 64, example: 'lakeside.books' },
);

const Status = text(
  'Where the name stands: `approved` once users see it, `reserved` while it is kept for you until user names open in their region.',
  { values: ['approved', 'reserved', 'deleted'], example: 'approved' },
);

export const usernames = {
  GetWhatsappUserName: {
    summary: 'Get the user name of a number',
    description: 'Gives the name by which users find the number in WhatsApp, and where it stands.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: { Data: record('The user name; empty where the number has none.', { Username, Status }) },
  },
  UpdateWhatsappUserName: {
    summary: 'Set the user name of a number',
    description:
      'Claims a name by which users find the number, in place of the one it has. A name belongs to one number in all of WhatsApp.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      PhoneNumber,
      Username: required(Username),
      TransferAction: text(
        'What happens when another number of the same business portfolio has the name: `none`, which is the default, refuses, and `force_transfer` takes it away from there.',
        { values: ['none', 'force_transfer'], maxLength: 32, example: 'none' },
      ),
    },
    reply: { Data: record('What became of the claim.', { Status }) },
  },
  DeleteWhatsappUserName: {
    summary: 'Delete the user name of a number',
    description: 'Gives the name up. Users then find the number by its digits alone, and others can claim the name.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: { Data: flag('Whether the name is gone.', { example: true }) },
  },
  GetWhatsappUserNameSuggestions: {
    summary: 'List user names that a number could take',
    description: 'Gives names that WhatsApp suggests for the number. Being listed does not reserve a name.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { PhoneNumber },
    reply: { Data: list('The names.', text('A name that could be taken.', { example: 'lakeside.books' })) },
  },
} as const satisfies Record<string, Action>;
