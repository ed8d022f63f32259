import { DONE, itemsOf, known, LONGEST_PAGE, type Settlements } from '../settlement.js';

export const campaigns = {
  DeleteMessageCampaign: {
    read: 'ListMessageCampaign',
    question: ({ PageId, AdAccountId, CampaignId }) => known({ PageId, AdAccountId, CampaignId, Page: LONGEST_PAGE }),
    finding: ({ CampaignId }, payload) => {
      const left = itemsOf(payload, 'Data').find((campaign) => campaign.CampaignId === CampaignId);
      if (!left) return DONE;
      return left.Status === 'AVAILABLE' ? false : undefined;
    },
  },
} satisfies Settlements;
