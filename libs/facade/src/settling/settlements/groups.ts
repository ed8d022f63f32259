import { type Item, itemsOf, known, LONGEST_PAGE, type Settlements } from '../settlement.js';

export const groups = {
  DeleteChatGroup: {
    read: 'ListChatGroup',
    question: ({ BusinessNumber, GroupId, ChannelType }) =>
      known({ GroupId }) && known({ BusinessNumber, ...(ChannelType && { ChannelType }), Page: LONGEST_PAGE }),
    finding: ({ GroupId }, { Data }) => {
      const groups = itemsOf((Data ?? {}) as Item, 'List');
      const left = groups.find((group) => group.GroupId === GroupId);
      if (left) return left.GroupStatus === 'ACTIVE' ? false : undefined;
      // It can still stand on a page that was not read.
      return Number((Data as Item | null)?.Total) <= groups.length ? { Result: 1 } : undefined;
    },
  },
} satisfies Settlements;
