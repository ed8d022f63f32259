import { businessError } from '../../protocol/errors.js';
import type { Handler } from '../handler.js';
import { ownedNumber } from '../phone-number-rules.js';
import { recordsOf } from '../records.js';

const COMMERCE = 'commerce-setting';

const intervals: ReadonlyMap<string, number> = new Map([
  ['DAILY', 24 * 60 * 60_000],
  ['HALF_HOUR', 30 * 60_000],
]);

export const phoneSettings = {
  GetChatappPhoneNumberSetting: ({ space, params }) => ({
    Model: { PhoneNumber: ownedNumber(space, params).phoneNumber, MarketingPaused: 'N' },
  }),

  GetCommerceSetting: ({ space, params }) => {
    const { phoneNumber } = ownedNumber(space, params);
    return { Data: recordsOf(space, COMMERCE).get(phoneNumber) ?? { CartEnable: true, CatalogVisible: false } };
  },

  UpdateCommerceSetting: ({ space, params }) => {
    const { phoneNumber } = ownedNumber(space, params);
    recordsOf(space, COMMERCE).set(phoneNumber, {
      CartEnable: params.text('CartEnable') === 'true',
      CatalogVisible: params.text('CatalogVisible') === 'true',
    });
    return {};
  },

  SyncBusinessAppHistory: ({ space, params }) => {
    ownedNumber(space, params);
    return {};
  },

  // Messages are not counted here: the first interval stands for all.
  GetChatappPhoneNumberMetric: ({ space, params }) => {
    const numbers = params.get('PhoneNumber') ? [ownedNumber(space, params)] : [...space.phoneNumbers.values()];
    const granularity = params.get('Granularity') ?? 'DAILY';
    const interval = intervals.get(granularity);
    if (interval === undefined) {
      throw businessError('InvalidParameter.Granularity', 'Granularity has to be DAILY or HALF_HOUR.');
    }
    const start = Number(params.text('Start'));
    const end = Number(params.text('End'));
    if (!(start < end)) throw businessError('InvalidParameter.TimeRange', 'Start has to be before End.');
    return {
      Data: numbers.map(({ phoneNumber }) => ({
        PhoneNumber: phoneNumber,
        Granularity: granularity,
        Start: start,
        End: Math.min(start + interval, end),
        SentCount: 0,
        DeliveredCount: 0,
      })),
    };
  },
} satisfies Record<string, Handler>;
