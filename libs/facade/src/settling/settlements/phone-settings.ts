import { agrees, DONE, known, type Settlements } from '../settlement.js';

interface UserName {
  readonly Username?: string;
  readonly Status?: string;
}

export const phoneSettings = {
  UpdateCommerceSetting: {
    read: 'GetCommerceSetting',
    question: ({ PhoneNumber }) => known({ PhoneNumber }),
    finding: (change, { Data }) => agrees(change, Data, 'CartEnable', 'CatalogVisible') && DONE,
  },
  UpdateWhatsappUserName: {
    read: 'GetWhatsappUserName',
    question: ({ PhoneNumber, Username }) => known({ Username }) && known({ PhoneNumber }),
    finding: (change, { Data }) => {
      if (!Data) return undefined;
      const { Username = '', Status } = Data as UserName;
      return Username.toLowerCase() === change.Username?.toLowerCase() && { Data: { Status } };
    },
  },
  DeleteWhatsappUserName: {
    read: 'GetWhatsappUserName',
    question: ({ PhoneNumber }) => known({ PhoneNumber }),
    finding: (_, { Data }) => (Data ? !(Data as UserName).Username && { Data: true } : undefined),
  },
} satisfies Settlements;
