import { DONE, isWhole, itemsOf, known, LONGEST_PAGE, type Settlements } from '../settlement.js';

export const campaigns = {
  DeleteMessageCampaign: {
    read: 'ListMessageCampaign',
    question: ({ PageId, AdAccountId, CampaignId }) => known({ PageId, AdAccountId, CampaignId, Page: LONGEST_PAGE }),
    finding: ({ CampaignId }, payload) => {
      const campaigns = itemsOf(payload, 'Data');
      const left = campaigns?.find((campaign) => campaign.CampaignId === CampaignId);
      if (left) return left.Status === 'AVAILABLE' ? false : undefined;
      return campaigns && isWhole(campaigns, payload.Total) ? DONE : undefined;
    },
  },
} satisfies Settlements;
