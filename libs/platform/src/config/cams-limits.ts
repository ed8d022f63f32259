import { z } from 'zod';

const MAX_PER_SECOND = 100_000;
const PAIR = /^\s*(\*|[A-Za-z]{1,64})\s*=\s*([1-9][0-9]{0,5})\s*$/;

/** `SendChatappMessage=500,*=100`: calls per second by action. */
export const camsLimits = z.string().transform((text, context): Readonly<Record<string, number>> => {
  const limits = new Map<string, number>();
  for (const pair of text.split(',').filter((each) => each.trim() !== '')) {
    const [, action, perSecond] = PAIR.exec(pair) ?? [];
    if (action === undefined || Number(perSecond) > MAX_PER_SECOND || limits.has(action)) {
      context.addIssue(
        `expected limits such as SendChatappMessage=500,*=100, each action once and at most ${MAX_PER_SECOND}, not ${pair.trim()}`,
      );
      return z.NEVER;
    }
    limits.set(action, Number(perSecond));
  }
  return Object.fromEntries(limits);
});
