import { z } from 'zod';
import { eventId, period } from '../search/event-filter.js';

export const verifyTrailBody = z
  .strictObject(period)
  .prefault({})
  .meta({ examples: [{ from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }] });
export type VerifyTrail = z.output<typeof verifyTrailBody>;

export const verificationDocument = z
  .object({
    ok: z
      .boolean()
      .meta({ description: 'Whether every record is as it was written, and none is missing between others.' }),
    checked: z
      .int()
      .meta({ description: 'How many records were looked at: events, and outcomes that are records of their own.' }),
    firstBroken: z
      .object({
        eventId: eventId.describe('The event whose record is broken, or follows what is missing.'),
        chain: z
          .string()
          .meta({ description: 'The chain of records.', examples: ['0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d'] }),
        seq: z.int().meta({ description: 'The place in the chain.', examples: [4711] }),
        reason: z.enum(['changed', 'missing']).meta({
          description: '`changed`: the record is not what was sealed. `missing`: what was before it is gone.',
        }),
      })
      .nullable()
      .meta({ description: 'The first record that is not right; `null` when all are.' }),
  })
  .meta({ id: 'AuditVerification' });
export type Verification = z.output<typeof verificationDocument>;
