import { type Item, isWhole, itemsOf, known, LONGEST_PAGE, type Settlements } from '../settlement.js';

export const groups = {
  DeleteChatGroup: {
    read: 'ListChatGroup',
    question: ({ BusinessNumber, GroupId, ChannelType }) =>
      known({ GroupId }) && known({ BusinessNumber, ...(ChannelType && { ChannelType }), Page: LONGEST_PAGE }),
    finding: ({ GroupId }, { Data }) => {
      const list = (Data ?? {}) as Item;
      const groups = itemsOf(list, 'List');
      const left = groups?.find((group) => group.GroupId === GroupId);
      if (left) return left.GroupStatus === 'ACTIVE' ? false : undefined;
      return groups && isWhole(groups, list.Total) ? { Result: 1 } : undefined;
    },
  },
} satisfies Settlements;
