import { Problem } from '#libs/platform';
import type { LimitName } from '../limits/limits.js';
import type { Balance, Verdict } from '../store/quota-store.js';
import { rateLimitHeaders } from './rate-limit-headers.js';

/** Where nobody can know when a place becomes free. */
const RETRY_SOON_S = 1;

const told: Readonly<Record<LimitName, (limit: number) => string>> = {
  rate: (limit) => `Calls come faster than your plan allows (at most ${limit} at once).`,
  concurrency: (limit) => `${limit} calls are under way at the same time, as many as your plan allows.`,
  day: (limit) => `The ${limit} requests of your plan for this day are used up.`,
  month: (limit) => `The ${limit} requests of your plan for this month are used up.`,
  messages: (limit) => `The call has more messages than are left of the ${limit} of your plan for this day.`,
};

/** The 429 of a call that a limit stopped; it carries the `RateLimit` headers, too. */
export function quotaExceeded(name: LimitName, verdict: Verdict, messages: number): Problem {
  const { limit, remaining, resetS = RETRY_SOON_S } = verdict.balances[name] as Balance;
  const detail =
    name === 'messages' && messages > limit
      ? `The call has ${messages} messages, more than the ${limit} that your plan has for a whole day. Send fewer at once.`
      : told[name](limit);
  return new Problem('quota_exceeded', detail, {
    limit: { name, limit, remaining: Math.max(0, remaining), resetSeconds: resetS },
    headers: { 'retry-after': String(resetS), ...rateLimitHeaders(verdict.balances) },
  });
}
