import { DONE, type Item, known, type Settlements } from '../settlement.js';

const readMailAccounts = { read: 'ListBindDmAccount', question: () => ({}) } as const;

export const account = {
  BindDmAccount: {
    ...readMailAccounts,
    question: ({ AccountCode }) => known({ AccountCode }) && {},
    finding: ({ AccountCode }, { Data }) =>
      Array.isArray(Data) ? Data.some((bound: Item) => bound.AccountCode === AccountCode) && DONE : undefined,
  },
  UnbindDmAccount: {
    ...readMailAccounts,
    finding: (_, { Data }) => (Array.isArray(Data) ? Data.length === 0 && DONE : undefined),
  },
  UpdateWabaMmlStatus: {
    read: 'QueryChatappBindWaba',
    question: ({ WabaId }) => known({ WabaId }) && {},
    // Meta may take a while to switch it on, so `N` says nothing.
    finding: ({ WabaId }, { Data }) => {
      const { Id, MarketingMessageLiteStatus } = (Data ?? {}) as Item;
      return Id === WabaId && MarketingMessageLiteStatus === 'Y' ? DONE : undefined;
    },
  },
} satisfies Settlements;
