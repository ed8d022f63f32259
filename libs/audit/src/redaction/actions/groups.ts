import { type Allowed, plain } from '../rules.js';

/** Links are left out: whoever has one can join. */
const ofNumber: Allowed = { BusinessNumber: 'number', ChannelType: 'plain' };
const group: Allowed = { ...ofNumber, GroupId: 'plain' };

export const groups = {
  ListChatGroup: {
    ...ofNumber,
    ...plain('Subject', 'GroupStatus', 'GroupType'),
    Page: plain('Index', 'Size'),
  },
  AddChatGroup: { ...ofNumber, ...plain('Subject') },
  UpdateChatGroup: { ...group, ...plain('Subject') },
  DeleteChatGroup: group,
  ListChatGroupParticipants: { ...group, Page: plain('Index', 'Size') },
  DeleteChatGroupParticipants: { ...group, List: { ParticipantNumber: 'number' } },
  AddChatGroupInviteLink: group,
  DeleteChatGroupInviteLink: group,
} satisfies Record<string, Allowed>;
