import { milliseconds, Page } from '../common-fields.js';
import { type Action, encoded, integer, list, record, required, text } from '../shapes.js';
import {
  BusinessNumber,
  ChannelType,
  Description,
  GroupId,
  GroupLink,
  InviteLink,
  Result,
  Subject,
} from './group-fields.js';

const GroupStatus = text('State of the group; it can be used while `ACTIVE`.', {
  values: ['ACTIVE', 'INACTIVE', 'SUSPENDED', 'CREATING', 'DELETING', 'UPDATING'],
  maxLength: 32,
  example: 'ACTIVE',
});

const GroupType = text('On Telegram: kind of group.', { maxLength: 64, example: 'supergroup' });

const ProfilePictureFile = text('Address of the picture of the group.', {
  maxLength: 2048,
  example: 'https://example.com/media/readers.jpg',
});

const group = record('A group.', {
  GroupId,
  BusinessNumber: text('Business number that runs the group, country code first.', { example: '8613800001234' }),
  BusinessRole: text('What the business number is in the group.', { example: 'ADMIN' }),
  Subject,
  Description,
  GroupStatus,
  GroupType,
  GroupLink,
  InviteLink,
  ProfilePictureFile,
  TotalParticipantCount: integer('Number of participants.', { example: 5 }),
  GmtModifier: milliseconds('Time of the last change', 1_758_902_399_000),
});

export const groups = {
  ListChatGroup: {
    summary: 'List the groups of a number',
    description:
      'Gives the groups that a business number runs page by page, narrowed down by whatever filters are set.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: {
      BusinessNumber,
      ChannelType,
      Subject: { ...Subject, description: 'Only groups with this title.' },
      GroupStatus: { ...GroupStatus, description: 'Only groups in this state.' },
      GroupType: { ...GroupType, description: 'On Telegram: only groups of this kind.' },
      GroupLink: { ...GroupLink, description: 'On Telegram: only the group with this address.' },
      Page: required(encoded(Page)),
    },
    reply: {
      Data: record('The groups and their number.', {
        List: list('The groups of this page.', group),
        Total: integer('Number of groups on all pages.', { example: 1 }),
      }),
    },
  },
  AddChatGroup: {
    summary: 'Create a group',
    description:
      'Creates a group that the business number runs. Nobody can be added to it: users join by its invite link, up to eight of them. The list of groups gives its id.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      BusinessNumber,
      ChannelType,
      Subject: { ...Subject, description: 'Title of the group, up to 128 characters. WhatsApp requires one.' },
      Description,
      GroupLink,
    },
    example: {
      BusinessNumber: '8613800001234',
      Subject: 'Readers of Lakeside Books',
      Description: 'New arrivals, every Friday.',
    },
    reply: {
      UniqueCode: text('Code of this creation. It is not the id of the group.', { example: '893820561547132813' }),
    },
  },
  UpdateChatGroup: {
    summary: 'Change a group',
    description: 'Changes title, description or picture of a group; what is left out stays as it is.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { BusinessNumber, ChannelType, GroupId: required(GroupId), Subject, Description, ProfilePictureFile },
    example: {
      BusinessNumber: '8613800001234',
      GroupId: GroupId.example,
      Subject: 'Friends of Lakeside Books',
    },
    reply: { Result },
  },
  DeleteChatGroup: {
    summary: 'Delete a group',
    description: 'Closes the group. All participants leave it, and its invite link no longer works.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { BusinessNumber, ChannelType, GroupId: required(GroupId) },
    reply: { Result },
  },
} as const satisfies Record<string, Action>;
