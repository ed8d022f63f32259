import { businessError } from '../../protocol/errors.js';
import type { Item } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { recordsOf } from '../records.js';
import { oneTemplate } from '../templates.js';

const MINUTE_MS = 60_000;
const periods: ReadonlyMap<string, number> = new Map([
  ['DAILY', 24 * 60 * MINUTE_MS],
  ['HALF_HOUR', 30 * MINUTE_MS],
]);

export const templateMetrics = {
  /** Every message arrives and none is read. Periods without messages are left out. */
  GetChatappTemplateMetric: ({ space, params }) => {
    const template = oneTemplate(space, params);
    const [start, end] = [Number(params.text('Start')), Number(params.text('End'))];
    if (!(start <= end)) throw businessError('InvalidParameter.TimeError', 'Start has to lie before End.');
    const granularity = params.get('Granularity') ?? 'DAILY';
    const periodMs = periods.get(granularity);
    if (periodMs === undefined) {
      throw businessError('InvalidParameter.GranularityNotSupport', 'Granularity has to be DAILY or HALF_HOUR.');
    }
    const counts = new Map<number, number>();
    for (const message of recordsOf(space, 'message').values()) {
      const sentAt = sendTime(message);
      if (message.TemplateCode !== template.code || sentAt < start || sentAt > end) continue;
      const period = sentAt - (sentAt % periodMs);
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
    return {
      Data: [...counts].map(([period, count]) => ({
        TemplateCode: template.code,
        Language: template.language,
        Start: period,
        End: period + periodMs,
        SentCount: count,
        DeliveredCount: count,
        ReadCount: 0,
        Cliented: [],
      })),
    };
  },
} satisfies Record<string, Handler>;

function sendTime({ SendTime }: Item): number {
  return Date.parse(String(SendTime));
}
