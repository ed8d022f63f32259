import { z } from 'zod';
import { businessError } from '../../protocol/errors.js';
import type { Handler } from '../handler.js';
import { pageOf, structured } from '../records.js';
import { ownedGroup, participantsOf } from './group-rules.js';

const participants = z.array(z.object({ ParticipantNumber: z.string() })).min(1);

export const groupParticipants = {
  ListChatGroupParticipants: (call) => {
    const all = [...participantsOf(call.space, String(ownedGroup(call).GroupId)).values()];
    return { Data: { List: pageOf(call.params, all), Total: all.length } };
  },

  DeleteChatGroupParticipants: (call) => {
    const present = participantsOf(call.space, String(ownedGroup(call).GroupId));
    const doomed = participants.safeParse(structured(call.params, 'List'));
    if (!doomed.success) throw businessError('InvalidParameter.List', 'List has to name at least one participant.');
    return { Result: doomed.data.filter(({ ParticipantNumber }) => present.delete(ParticipantNumber)).length };
  },
} satisfies Record<string, Handler>;
