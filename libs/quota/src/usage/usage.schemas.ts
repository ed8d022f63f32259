import { z } from 'zod';
import { instantText } from '#libs/platform';
import { outcomes } from './outcome.js';

const instant = (description: string, example: string) =>
  instantText
    .transform((text) => Date.parse(text))
    .optional()
    .meta({ description, examples: [example] });

export const granularities = ['hour', 'day'] as const;
export type Granularity = (typeof granularities)[number];

/**
 * Whatever a tenant has called, its last day by hour and its last month by day are fewer. More at once would keep others
 * waiting while they are put into JSON.
 */
export const MAX_ITEMS = 20_000;

export const usageQuery = z.strictObject({
  from: instant(
    'Start of the time to look at; left out, 24 hours before its end, or 30 days with `granularity=day`.',
    '2026-01-01T00:00:00Z',
  ),
  to: instant('End of the time to look at; left out, now.', '2026-01-31T00:00:00Z'),
  granularity: z
    .enum(granularities)
    .default('hour')
    .meta({ description: "Counts per hour, or per day in the time zone of the tenant's plan." }),
});
export type UsageQuery = z.output<typeof usageQuery>;

const time = z.string().meta({ format: 'date-time', examples: ['2026-01-15T09:00:00.000Z'] });
const count = z.int().min(0);
const counts = {
  calls: count.meta({ description: 'Calls that ended so.' }),
  messages: count.meta({ description: 'Messages that they count for, one for each recipient.' }),
};

/** What a tenant has used. */
export const usageDocument = z
  .object({
    from: time.describe('Start of the first hour or day that is told.'),
    to: time.describe('End of the time that is told.'),
    granularity: z.enum(granularities).describe('How long each item lasts.'),
    timeZone: z.string().meta({ description: 'Where the days begin at midnight.', examples: ['UTC'] }),
    items: z
      .array(
        z.object({
          start: time.describe('When the hour or day began.'),
          action: z.string().meta({ description: 'What was called.', examples: ['SendChatappMessage'] }),
          outcome: z.enum(outcomes).describe('How the calls ended.'),
          ...counts,
        }),
      )
      .meta({ description: `The oldest first, ${MAX_ITEMS} at most; hours and days without calls are left out.` }),
    totals: z.object(counts).meta({ description: 'The sums of all items.' }),
  })
  .meta({ id: 'Usage' });
export type UsageDocument = z.output<typeof usageDocument>;
