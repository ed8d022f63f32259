import { businessError, notOwned } from '../../protocol/errors.js';
import type { Item, Space } from '../../state/model.js';
import type { ActionCall } from '../handler.js';
import { ownedNumber } from '../phone-number-rules.js';
import { recordOf, recordsOf } from '../records.js';

const KIND = 'group';

/** The groups of a space, by id. */
export const groupsOf = (space: Space) => recordsOf(space, KIND);

/** Who is in a group, by number. */
export const participantsOf = (space: Space, groupId: string) => recordsOf(space, participantKind(groupId));

/** Removes a group and everybody in it. */
export function removeGroup(space: Space, groupId: string): void {
  groupsOf(space).delete(groupId);
  space.records.delete(participantKind(groupId));
}

/** The number that a group hangs on. @throws {CamsError} when the space lacks it, or groups of that channel */
export function groupNumber({ space, params }: ActionCall): string {
  const channel = params.get('ChannelType') ?? 'WHATSAPP';
  if (channel.toUpperCase() !== 'WHATSAPP') {
    throw businessError('InvalidParameter.ChannelTypeNotSupport', `ChannelType ${channel} is not supported.`);
  }
  return ownedNumber(space, params, 'BusinessNumber').phoneNumber;
}

/** The group that a call names. @throws {CamsError} when the number runs none of that id */
export function ownedGroup(call: ActionCall): Item {
  const number = groupNumber(call);
  const group = recordOf(call.space, KIND, call.params.text('GroupId'));
  if (group.BusinessNumber !== number) throw notOwned();
  return group;
}

function participantKind(groupId: string): string {
  return `participants of ${groupId}`;
}
