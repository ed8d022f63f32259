import { z } from 'zod';

const state = z.enum(['up', 'down']);
export type State = z.output<typeof state>;

export const livenessDocument = z
  .object({ status: z.literal('up').meta({ description: 'Always `up`: a process that is down does not answer.' }) })
  .meta({ id: 'Liveness' });

export const readinessDocument = z
  .object({
    status: state.describe('Whether all is well; calls may be served even when it is not.'),
    checks: z
      .object({
        gateway: z
          .enum(['up', 'stopping'])
          .describe('The process itself: one that is about to stop still serves calls, but should get no more.'),
        database: state.describe('PostgreSQL; nothing can be served without it.'),
        changeFeed: state.describe('News from the database; while it is down, everything is looked up anew.'),
        trail: state.describe('The audit trail; while it is down, changes are refused and reads go on.'),
        redis: z
          .enum(['up', 'down', 'off'])
          .describe(
            'What replicas share their limits over; while it is down, each keeps to its part of them. `off` where there is one alone.',
          ),
        upstream: state.describe('CAMS.'),
      })
      .meta({ description: 'The parts that it depends on.' }),
  })
  .meta({ id: 'Readiness' });
