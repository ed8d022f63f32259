import { businessError } from '../../protocol/errors.js';
import type { Space } from '../../state/model.js';
import type { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { ownedNumber } from '../phone-number-rules.js';
import { recordsOf } from '../records.js';

const KIND = 'username';
const WELL_FORMED = /^(?!www)(?=.*[a-z])(?=.{3,35}$)[a-z0-9_]+(\.[a-z0-9_]+)*$/i;

export const usernames = {
  GetWhatsappUserName: ({ space, params }) => {
    const { phoneNumber } = ownedNumber(space, params);
    return { Data: recordsOf(space, KIND).get(phoneNumber) ?? {} };
  },

  UpdateWhatsappUserName: ({ space, params, state }) => {
    const { phoneNumber } = ownedNumber(space, params);
    const name = params.text('Username');
    if (!WELL_FORMED.test(name)) {
      const rule = '3 to 35 letters, digits, dots and underscores, at least one of them a letter';
      throw businessError('InvalidParameter.Username', `Username has to be ${rule}.`);
    }
    const holder = holderOf(state, name);
    if (holder && holder.phoneNumber !== phoneNumber) {
      if (holder.space !== space || params.get('TransferAction') !== 'force_transfer') {
        throw businessError('InvalidParameter.UsernameExist', 'The user name is taken.');
      }
      recordsOf(space, KIND).delete(holder.phoneNumber);
    }
    recordsOf(space, KIND).set(phoneNumber, { Username: name, Status: 'approved' });
    return { Data: { Status: 'approved' } };
  },

  DeleteWhatsappUserName: ({ space, params }) => {
    recordsOf(space, KIND).delete(ownedNumber(space, params).phoneNumber);
    return { Data: true };
  },

  GetWhatsappUserNameSuggestions: ({ space, params, state }) => {
    const stem = ownedNumber(space, params)
      .verifiedName.toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 20);
    const names = [stem, `${stem}.official`, `hello_${stem}`];
    return { Data: names.filter((name) => WELL_FORMED.test(name) && !holderOf(state, name)) };
  },
} satisfies Record<string, Handler>;

/** The number that has a user name, in whichever space. */
function holderOf(state: SandboxState, name: string): { space: Space; phoneNumber: string } | undefined {
  for (const space of state.data.spaces.values()) {
    for (const [phoneNumber, { Username }] of space.records.get(KIND) ?? []) {
      if (String(Username).toLowerCase() === name.toLowerCase()) return { space, phoneNumber };
    }
  }
  return undefined;
}
