import type { Handler } from '../handler.js';
import { given, recordsOf, structured } from '../records.js';

const KIND = 'mail-account';
const NOTHING_TO_SAY = { Data: 'NONE' };

export const mailAccount = {
  ListBindDmAccount: ({ space }) => ({ Data: [...recordsOf(space, KIND).values()] }),

  // A space has one account: unbinding names none.
  BindDmAccount: ({ space, params }) => {
    const bound = recordsOf(space, KIND);
    bound.clear();
    bound.set(params.text('AccountCode'), {
      ...given(params, 'AccountCode'),
      ExtendAttr: structured(params, 'ExtendAttr'),
      InstanceId: space.custSpaceId,
      InstanceName: 'Sandbox',
    });
    return NOTHING_TO_SAY;
  },

  UnbindDmAccount: ({ space }) => {
    recordsOf(space, KIND).clear();
    return NOTHING_TO_SAY;
  },
} satisfies Record<string, Handler>;
