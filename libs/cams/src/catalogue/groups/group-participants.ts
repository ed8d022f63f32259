import { Page } from '../common-fields.js';
import { phoneNumber } from '../phone-numbers/phone-number-fields.js';
import { type Action, encoded, integer, list, record, required, text } from '../shapes.js';
import { BusinessNumber, ChannelType, GroupId, InviteLink, Result } from './group-fields.js';

export const groupParticipants = {
  ListChatGroupParticipants: {
    summary: 'List the participants of a group',
    description: 'Gives the users who are in the group page by page.',
    qps: null,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: { BusinessNumber, ChannelType, GroupId: required(GroupId), Page: encoded(Page) },
    reply: {
      Data: record('The participants and their number.', {
        List: list(
          'The participants of this page.',
          record('A participant.', {
            ParticipantNumber: text("The user's number, country code first.", { example: '8613900000001' }),
          }),
        ),
        Total: integer('Number of participants on all pages.', { example: 2 }),
      }),
    },
  },
  DeleteChatGroupParticipants: {
    summary: 'Remove participants from a group',
    description: 'Takes users out of the group. The invite link no longer lets them in.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      BusinessNumber,
      ChannelType,
      GroupId: required(GroupId),
      List: encoded(
        list(
          'Who is to be removed.',
          record('A participant.', {
            ParticipantNumber: required(phoneNumber("The user's number", '8613900000001')),
          }),
          { minItems: 1, maxItems: 100, example: [{ ParticipantNumber: '8613900000001' }] },
        ),
      ),
    },
    example: {
      BusinessNumber: '8613800001234',
      GroupId: GroupId.example,
      List: [{ ParticipantNumber: '8613900000001' }],
    },
    reply: { Result: { ...Result, description: 'How many participants were removed.' } },
  },
  AddChatGroupInviteLink: {
    summary: 'Make an invite link for a group',
    description: 'Makes a new address by which users join the group. The one before no longer works.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { BusinessNumber, ChannelType, GroupId: required(GroupId) },
    reply: { InviteLink },
  },
  DeleteChatGroupInviteLink: {
    summary: 'Delete the invite link of a group',
    description: 'Nobody can join the group until a new link is made. Those who are in it stay.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: { BusinessNumber, ChannelType, GroupId: required(GroupId) },
    reply: { Result },
  },
} as const satisfies Record<string, Action>;
