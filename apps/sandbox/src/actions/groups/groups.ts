import { digits, newMessageId } from '../../ids.js';
import { businessError } from '../../protocol/errors.js';
import type { Item } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { given, pageOf } from '../records.js';
import { groupNumber, groupsOf, ownedGroup, participantsOf, removeGroup } from './group-rules.js';

/** Nobody can follow an invite link here, so every group has its participants from the start. */
const FIRST_PARTICIPANTS = ['8613900000001', '8613900000002'];
const FILTERS = ['Subject', 'GroupStatus', 'GroupType', 'GroupLink'];

export const groups = {
  ListChatGroup: (call) => {
    const { space, params } = call;
    const wanted = Object.entries({ BusinessNumber: groupNumber(call), ...given(params, ...FILTERS) });
    const found = [...groupsOf(space).values()].filter((group) =>
      wanted.every(([name, value]) => group[name] === value),
    );
    const withCount = (group: Item) => ({
      ...group,
      TotalParticipantCount: participantsOf(space, String(group.GroupId)).size,
    });
    return { Data: { List: pageOf(params, found).map(withCount), Total: found.length } };
  },

  AddChatGroup: (call) => {
    const { space, params, now } = call;
    const number = groupNumber(call);
    if (!params.get('Subject')) throw businessError('InvalidParameter.SubjectNotEmpty', 'Subject is needed.');
    const id = newGroupId(number);
    groupsOf(space).set(id, {
      GroupId: id,
      BusinessNumber: number,
      BusinessRole: 'ADMIN',
      GroupStatus: 'ACTIVE',
      InviteLink: newInviteLink(),
      GmtModifier: now,
      ...given(params, 'Subject', 'Description'),
    });
    for (const ParticipantNumber of FIRST_PARTICIPANTS) {
      participantsOf(space, id).set(ParticipantNumber, { ParticipantNumber });
    }
    return { UniqueCode: digits(18) };
  },

  UpdateChatGroup: (call) => {
    Object.assign(ownedGroup(call), given(call.params, 'Subject', 'Description', 'ProfilePictureFile'), {
      GmtModifier: call.now,
    });
    return { Result: 1 };
  },

  DeleteChatGroup: (call) => {
    removeGroup(call.space, String(ownedGroup(call).GroupId));
    return { Result: 1 };
  },

  AddChatGroupInviteLink: (call) => {
    const group = ownedGroup(call);
    group.InviteLink = newInviteLink();
    return { InviteLink: group.InviteLink };
  },

  DeleteChatGroupInviteLink: (call) => {
    const group = ownedGroup(call);
    if (group.InviteLink === undefined) return { Result: 0 };
    delete group.InviteLink;
    return { Result: 1 };
  },
} satisfies Record<string, Handler>;

/** WhatsApp's ids of groups are text in Base64. */
function newGroupId(number: string): string {
  return Buffer.from(`capi_group:${number}:${digits(18)}`).toString('base64url');
}

function newInviteLink(): string {
  return `https://chat.whatsapp.com/${newMessageId().slice(0, 22)}`;
}
