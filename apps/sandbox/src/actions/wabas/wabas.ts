import type { Handler } from '../handler.js';
import { ownedWaba, wabaOf } from './waba.js';

export const wabas = {
  QueryChatappBindWaba: ({ space }) => ({ Data: { ...wabaOf(space) } }),

  QueryWabaBusinessInfo: ({ space, params }) => {
    const { BusinessId, BusinessName } = ownedWaba(space, params);
    return { Data: { BusinessId, BusinessName, VerificationStatus: 'verified', Vertical: 'RETAIL' } };
  },

  QueryMMLActive: ({ space }) => ({ Data: wabaOf(space).MarketingMessageLiteStatus }),

  UpdateWabaMmlStatus: ({ space, params }) => {
    ownedWaba(space, params).MarketingMessageLiteStatus = 'Y';
    return { Model: { status: 'Y' } };
  },

  EnableWhatsappROIMetric: () => ({}),
} satisfies Record<string, Handler>;
