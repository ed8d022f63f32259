import { z } from 'zod';
import { eventId, inOrder, outOfOrder, period } from '../search/event-filter.js';

/** Everything, unless there is less to verify. */
export const verifyTrailBody = z
  .strictObject(period)
  .refine(inOrder, outOfOrder)
  .prefault({})
  .meta({ examples: [{}] });
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
