import { z } from 'zod';
import { instant, instantText, tenantId, wholeNumber } from '#libs/platform';
import { isTimeZone } from '../time/local-time.js';
import { limitsOf, type Plan } from './plan.entity.js';
import type { PlanOverride } from './plan-override.entity.js';

const MIN_PER_SECOND = 0.01;
const MAX_PER_SECOND = 10_000;
const MAX_BURST = 100_000;
/** Far above any real number, and far below what JSON, a header field and a number hold exactly. */
const MAX_COUNT = 1_000_000_000_000;
const MAX_CONCURRENCY = 100_000;
const MAX_WEIGHT = 1_000;

const EXAMPLE = {
  rate: { perSecond: 1_000, burst: 2_000 },
  requestsPerDay: 10_000_000,
  requestsPerMonth: null,
  messagesPerDay: 1_000_000,
  concurrency: 1_000,
  weight: 2,
  timeZone: 'UTC',
};

const whole = (max: number) => wholeNumber(1, max);

const rate = z
  .strictObject({
    perSecond: z
      .number(`must be a number from ${MIN_PER_SECOND} to ${MAX_PER_SECOND}`)
      .min(MIN_PER_SECOND)
      .max(MAX_PER_SECOND)
      .meta({ description: 'Calls per second that can be kept up.' }),
    burst: whole(MAX_BURST).meta({ description: 'Calls that can come at once after a pause.' }),
  })
  .meta({ description: 'How fast calls may come.', examples: [EXAMPLE.rate] });

const requestsPerDay = whole(MAX_COUNT).nullable().meta({ description: 'Calls per day; `null` for no limit.' });
const requestsPerMonth = whole(MAX_COUNT)
  .nullable()
  .meta({ description: 'Calls per calendar month; `null` for no limit.' });
const messagesPerDay = whole(MAX_COUNT)
  .nullable()
  .meta({ description: 'Messages per day, one for each recipient; `null` for no limit.' });
const concurrency = whole(MAX_CONCURRENCY)
  .nullable()
  .meta({ description: 'Calls under way at the same time; `null` for no limit.' });
const weight = whole(MAX_WEIGHT).meta({ description: "Share of the account's own limits, beside other tenants." });
const timeZone = z
  .string()
  .max(64)
  .refine((name) => /^[A-Za-z]/.test(name) && isTimeZone(name), 'must be a time zone such as Europe/Berlin')
  .meta({ description: 'IANA name of the time zone in which days and months begin.', examples: ['UTC'] });

/** Name of a plan, in paths, bodies and replies. */
export const planName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be 1 to 64 lower-case letters, digits or hyphens')
  .meta({ description: 'Name of the plan.', examples: ['gold'] });

export const planPath = z.strictObject({ name: planName });
export type PlanPath = z.output<typeof planPath>;

export const putPlanBody = z
  .strictObject({
    name: planName.optional().meta({ description: 'Name of the plan; the one in the path, if given.' }),
    rate,
    requestsPerDay: requestsPerDay.default(null),
    requestsPerMonth: requestsPerMonth.default(null),
    messagesPerDay: messagesPerDay.default(null),
    concurrency: concurrency.default(null),
    weight: weight.default(1),
    timeZone: timeZone.default('UTC'),
  })
  .meta({ examples: [EXAMPLE] });
export type PutPlan = z.output<typeof putPlanBody>;

/** A plan as operators see it. */
export const planDocument = z
  .object({
    name: planName,
    rate,
    requestsPerDay,
    requestsPerMonth,
    messagesPerDay,
    concurrency,
    weight,
    timeZone,
    createdAt: instant.describe('When it was made.'),
    updatedAt: instant.describe('When it was last changed.'),
  })
  .meta({ id: 'Plan' });
export type PlanDocument = z.output<typeof planDocument>;

export const planList = z
  .object({
    items: z.array(planDocument).meta({ description: 'All plans, by name.' }),
    nextCursor: z.null().meta({ description: 'Always `null`: there is one page.' }),
  })
  .meta({ id: 'PlanList' });

const overridden = {
  rate: rate.optional(),
  requestsPerDay: requestsPerDay.optional(),
  requestsPerMonth: requestsPerMonth.optional(),
  messagesPerDay: messagesPerDay.optional(),
  concurrency: concurrency.optional(),
  weight: weight.optional(),
};

const endsAt = instantText.nullable();

/** Path of the override of one tenant. */
export const tenantIdPath = z.strictObject({ id: tenantId });
export type TenantIdPath = z.output<typeof tenantIdPath>;

export const putOverrideBody = z
  .strictObject({
    ...overridden,
    endsAt: endsAt
      .refine((text) => text === null || Date.parse(text) > Date.now(), 'must be in the future')
      .default(null)
      .meta({ description: 'When the plan alone counts again; `null` or left out for never.' }),
  })
  .refine(({ endsAt: _, ...limits }) => Object.values(limits).some((limit) => limit !== undefined), {
    error: 'must name a limit at least',
  })
  .meta({ examples: [{ messagesPerDay: 250_000, endsAt: '2030-01-31T00:00:00Z' }] });
export type PutOverride = z.output<typeof putOverrideBody>;

/** A tenant's override as operators see it. */
export const overrideDocument = z
  .object({
    tenantId,
    ...overridden,
    endsAt: endsAt.meta({ description: 'From then on the plan alone counts; `null` for never.' }),
    createdAt: instant.describe('When it was made.'),
    updatedAt: instant.describe('When it was last changed.'),
  })
  .meta({ id: 'QuotaOverride' });
export type OverrideDocument = z.output<typeof overrideDocument>;

/** The plan as replies show it. */
export function toPlanDocument(plan: Plan): PlanDocument {
  const { name, createdAt, updatedAt } = plan;
  return { name, ...limitsOf(plan), createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

/** The override as replies show it. */
export function toOverrideDocument(override: PlanOverride): OverrideDocument {
  const { tenantId, limits, endsAt: end, createdAt, updatedAt } = override;
  return {
    tenantId,
    ...(limits as Omit<OverrideDocument, 'tenantId' | 'endsAt' | 'createdAt' | 'updatedAt'>),
    endsAt: end?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
