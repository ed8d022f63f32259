import { contentOf, DONE, type Item, includes, itemsOf, known, type Settlements } from '../settlement.js';

const readMailAccounts = { read: 'ListBindDmAccount', question: () => ({}) } as const;

export const account = {
  BindDmAccount: {
    ...readMailAccounts,
    question: ({ AccountCode }) => known({ AccountCode }) && {},
    finding: ({ AccountCode, ExtendAttr }, payload) => {
      const accounts = itemsOf(payload, 'Data');
      const bound = accounts?.find((account) => account.AccountCode === AccountCode);
      // It can have been bound before, in another way.
      if (bound) return includes(bound.ExtendAttr, contentOf(ExtendAttr)) ? DONE : undefined;
      return accounts && false;
    },
  },
  UnbindDmAccount: {
    ...readMailAccounts,
    finding: (_, payload) => {
      const accounts = itemsOf(payload, 'Data');
      return accounts && accounts.length === 0 && DONE;
    },
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
