import { z } from 'zod';
import type { Operation } from '../operation/operation.js';
import { operationsByAction } from '../operations.js';
import { ABSURD_S, MAX_PATIENCE_S, USUAL_URGENCY } from '../waiting.js';
import { messagesOf } from './messages-of.js';

const MAX_URGENCY = 7;
/** More than any call can send. */
const MAX_MESSAGES = 1_000_000;

const action = z
  .string('must be a text')
  .refine((name) => offeredOperation(name) !== undefined, 'must be an action of CAMS that you can call');

const whole = (min: number, max: number) => z.int(`must be a whole number from ${min} to ${max}`).min(min).max(max);

export const quotaQuery = z.strictObject({
  action: action.optional().meta({
    description: 'The action of CAMS to tell of; left out, all for which CAMS documents a limit.',
    examples: ['SendChatappMessage'],
  }),
});
export type QuotaQuery = z.output<typeof quotaQuery>;

/** A call, as far as limits go. */
export const explainBody = z
  .strictObject({
    action: action.meta({
      description: 'The action of CAMS that would be called; `x-cams-action` of an operation names it.',
      examples: ['SendChatappMassMessage'],
    }),
    messages: whole(0, MAX_MESSAGES).optional().meta({
      description: 'How many messages the call would send, one for each recipient; left out, the fewest that it can.',
    }),
    wait: whole(0, ABSURD_S)
      .optional()
      .meta({
        description: `Seconds that the call would wait for its turn, as in \`Prefer: wait=…\`: 5 unless you say so, ${MAX_PATIENCE_S} at most count.`,
      }),
    urgency: whole(0, MAX_URGENCY)
      .default(USUAL_URGENCY)
      .meta({ description: 'As `u` in the header `Priority`: from 4 on your other calls go before it.' }),
  })
  .superRefine(({ action: name, messages }, context) => {
    const operation = offeredOperation(name);
    if (!operation || messages === undefined) return;
    const { least, most } = messagesOf(operation);
    if (messages >= least && messages <= most) return;
    const allowed = least === most ? `${least}` : `from ${least} to ${most}`;
    context.addIssue({ code: 'custom', path: ['messages'], message: `must be ${allowed} for this action` });
  })
  .meta({ examples: [{ action: 'SendChatappMassMessage', messages: 500, wait: 10 }] });
export type ExplainBody = z.output<typeof explainBody>;

const limit = z
  .int()
  .min(1)
  .meta({ description: 'The whole of it.', examples: [500_000] });
const remaining = z
  .int()
  .min(0)
  .meta({ description: 'What is left of it.', examples: [499_120] });
const resetSeconds = z
  .int()
  .min(1)
  .meta({ description: 'Seconds until more is left.', examples: [5_400] });
const windowSeconds = z
  .int()
  .min(1)
  .meta({ description: 'How long its window is.', examples: [86_400] });
const inWindow = z
  .object({ limit, remaining, resetSeconds, windowSeconds })
  .meta({ id: 'WindowLimit', description: 'A limit that begins anew with every window of time.' });

const planLimits = z
  .object({
    rate: inWindow
      .extend({ perSecond: z.number().meta({ description: 'Calls per second that can be kept up.', examples: [50] }) })
      .meta({ description: 'Calls at once, and how fast they come back.' }),
    concurrency: z.object({ limit, remaining }).optional().meta({ description: 'Calls under way at the same time.' }),
    day: inWindow.optional().meta({ description: 'Calls of the day.' }),
    month: inWindow.optional().meta({ description: 'Calls of the month.' }),
    messages: inWindow.optional().meta({ description: 'Messages of the day.' }),
  })
  .meta({ id: 'PlanLimits', description: 'The limits of your plan; those that it does not have are left out.' });
export type PlanLimits = z.output<typeof planLimits>;

const waitSeconds = z
  .number()
  .min(0)
  .meta({ description: 'How long a call that came now would wait for its turn, if no others came.', examples: [0.4] });

const turn = z
  .object({
    action: z.string().meta({ description: 'What is called.', examples: ['SendChatappMessage'] }),
    perSecond: z.number().meta({
      description: 'Calls per second that all tenants together make at most at present.',
      examples: [250],
    }),
    sharePerSecond: z.number().meta({
      description: 'Of these, what you get if you ask for all you can. What others leave is yours.',
      examples: [125],
    }),
    waitSeconds,
  })
  .meta({ id: 'ActionLimits', description: "The account's limit of an action, and your part of it." });
export type ActionLimits = z.output<typeof turn>;

/** What a tenant may use at present. */
export const quotaDocument = z
  .object({
    plan: z.string().meta({ description: 'Name of your plan.', examples: ['standard'] }),
    weight: z
      .int()
      .meta({ description: "Your share of the account's own limits, beside other tenants.", examples: [1] }),
    timeZone: z.string().meta({ description: 'Where days and months begin at midnight.', examples: ['UTC'] }),
    limits: planLimits,
    actions: z
      .array(turn)
      .meta({ description: 'The action that was asked for, or all for which CAMS documents a limit.' }),
  })
  .meta({ id: 'Quota' });
export type QuotaDocument = z.output<typeof quotaDocument>;

export const verdicts = ['sent', 'queued', 'refused'] as const;

/** What would become of a call. */
export const explanation = z
  .object({
    verdict: z
      .enum(verdicts)
      .meta({ description: '`sent` at once, `queued` for its turn and then sent, or `refused` with 429.' }),
    detail: z.string().meta({ description: 'The same in words.', examples: ['The call would be sent at once.'] }),
    waitSeconds: waitSeconds.optional().meta({ description: 'How long it would wait, unless it is refused.' }),
    retryAfterSeconds: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'After so many seconds it is let in, if no others come; only where it is refused.' }),
    limit: z
      .object({
        name: z.string().meta({
          description: '`rate`, `concurrency`, `day`, `month` or `messages` of your plan, or `account`.',
          examples: ['account'],
        }),
        limit: z.number().meta({ description: 'The whole of it.', examples: [250] }),
        remaining,
        resetSeconds,
      })
      .optional()
      .meta({ description: 'The limit that it would wait for or be refused by.' }),
    limits: planLimits,
    account: turn,
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.output<typeof explanation>;

/** The operation by which tenants can call an action. */
export function offeredOperation(action: string): Operation | undefined {
  const operation = (operationsByAction as ReadonlyMap<string, Operation>).get(action);
  return operation?.audience === 'tenant' ? operation : undefined;
}
