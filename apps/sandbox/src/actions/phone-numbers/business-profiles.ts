import { businessError } from '../../protocol/errors.js';
import type { Item } from '../../state/model.js';
import type { ActionCall, Handler } from '../handler.js';
import { ownedNumber } from '../phone-number-rules.js';
import { given, recordsOf, structured } from '../records.js';

const KIND = 'business-profile';
const MAX_WEBSITES = 2;
const MEMBERS = ['About', 'Address', 'Description', 'Email', 'ProfilePictureUrl', 'Vertical'];

export const businessProfiles = {
  QueryPhoneBusinessProfile: (call) => ({ Data: profileOf(call) }),

  ModifyPhoneBusinessProfile: (call) => {
    const { space, params } = call;
    const websites = structured(params, 'Websites');
    if (websites !== undefined && !(Array.isArray(websites) && websites.length <= MAX_WEBSITES)) {
      throw businessError('InvalidParameter.Websites', 'Websites has to be a list of at most two.');
    }
    recordsOf(space, KIND).set(ownedNumber(space, params).phoneNumber, {
      ...profileOf(call),
      ...given(params, ...MEMBERS),
      ...(websites !== undefined && { Websites: websites }),
    });
    return {};
  },
} satisfies Record<string, Handler>;

function profileOf({ space, params }: ActionCall): Item {
  const { phoneNumber } = ownedNumber(space, params);
  return recordsOf(space, KIND).get(phoneNumber) ?? { Vertical: 'OTHER', Websites: [] };
}
