import { agrees, DONE, type Item, known, type Settlements } from '../settlement.js';

const userNameOf = (payload: Item) => (payload.Data ?? {}) as { readonly Username?: string; readonly Status?: string };

export const phoneSettings = {
  UpdateCommerceSetting: {
    read: 'GetCommerceSetting',
    question: ({ PhoneNumber }) => known({ PhoneNumber }),
    finding: (change, { Data }) => agrees(change, Data, 'CartEnable', 'CatalogVisible') && DONE,
  },
  UpdateWhatsappUserName: {
    read: 'GetWhatsappUserName',
    question: ({ PhoneNumber, Username }) => known({ Username }) && known({ PhoneNumber }),
    finding: (change, payload) => {
      const { Username = '', Status } = userNameOf(payload);
      return Username.toLowerCase() === change.Username?.toLowerCase() && { Data: { Status } };
    },
  },
  DeleteWhatsappUserName: {
    read: 'GetWhatsappUserName',
    question: ({ PhoneNumber }) => known({ PhoneNumber }),
    finding: (_, payload) => !userNameOf(payload).Username && { Data: true },
  },
} satisfies Settlements;
