import { z } from 'zod';
import { cursorOf, pageLimit, singleLine } from '#libs/platform';
import { EVENT_ID } from '../record/event-id.js';
import { outcomes } from '../record/trail-event.js';

const EXAMPLE_ID = 'evt_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d';

export const eventId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be an id of an event')
  .meta({ description: 'Id of the event.', examples: [EXAMPLE_ID] });

/** Path of one event. */
export const eventPath = z.strictObject({ id: eventId });
export type EventPath = z.output<typeof eventPath>;

const instant = z.iso
  .datetime({ offset: true, error: 'must be a time as in RFC 3339, such as 2026-01-15T09:30:00Z' })
  .transform((text) => new Date(text));

/** Part of a body or query that names a stretch of time. */
export const period = {
  from: instant
    .optional()
    .meta({ description: 'Only what happened at this time or later.', examples: ['2026-01-01T00:00:00Z'] }),
  to: instant
    .optional()
    .meta({ description: 'Only what happened before this time.', examples: ['2026-02-01T00:00:00Z'] }),
};

/** A period that ends before it begins would find nothing, and so say that all is well. */
export function inOrder({ from, to }: { from?: Date | undefined; to?: Date | undefined }): boolean {
  return !from || !to || from < to;
}
export const outOfOrder = { path: ['from'], error: 'must be before the end' };

const filters = {
  actor: singleLine(128)
    .optional()
    .meta({
      description: 'Only by this client id or credential id.',
      examples: ['cgc_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'],
    }),
  action: singleLine(128)
    .optional()
    .meta({
      description: "Only this action: CAMS's name of it, or the operation of the gateway.",
      examples: ['SendChatappMessage'],
    }),
  resource: singleLine(512)
    .optional()
    .meta({ description: 'Only what named this resource, such as a phone number.', examples: ['8613800001234'] }),
  outcome: z.enum(outcomes).optional().meta({ description: 'Only what ended so.' }),
  ...period,
  requestId: singleLine(128).optional().meta({ description: 'Only the request with this `X-Request-Id`.' }),
  cursor: cursorOf(z.string().regex(EVENT_ID)).optional(),
  limit: pageLimit
    .unwrap()
    .optional()
    .meta({ description: 'How many items there are at most. A page holds 50 unless given, an export everything.' }),
};

export const tenantsEventsQuery = z.strictObject(filters).refine(inOrder, outOfOrder);
export const operatorsEventsQuery = z
  .strictObject({
    tenantId: singleLine(64)
      .optional()
      .meta({ description: 'Only of this tenant.', examples: ['ten_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'] }),
    ...filters,
  })
  .refine(inOrder, outOfOrder);

/** Which events, and from where on. */
export type EventFilter = z.output<typeof operatorsEventsQuery>;
export type TenantsEventsQuery = z.output<typeof tenantsEventsQuery>;
