import { Problem } from '#libs/platform';
import type { LimitName, Limits } from '../limits/limits.js';
import type { Balance, Balances } from '../store/quota-store.js';
import { rateLimitHeaders } from './rate-limit-headers.js';

/** Where nobody can know when a place becomes free. */
const RETRY_SOON_S = 1;

interface Told extends Omit<Balance, 'resetS'> {
  readonly messages: number;
  readonly perSecond: number;
}

/** What bound and how much it is. */
const told: Readonly<Record<LimitName, (told: Told) => string>> = {
  rate: ({ limit, perSecond }) =>
    `Calls come faster than your plan allows (${perSecond} per second, at most ${limit} at once)`,
  concurrency: ({ limit }) => `As many calls are under way as your plan allows at the same time (${limit})`,
  day: ({ limit }) => `The ${limit} requests of your plan for this day are used up`,
  month: ({ limit }) => `The ${limit} requests of your plan for this month are used up`,
  messages: ({ limit, remaining, messages }) =>
    `Of the ${limit} messages of your plan for this day ${remaining} are left, and the call has ${messages}`,
};

/** The 429 of a call that a limit stopped; it carries the `RateLimit` headers, too. */
export function quotaExceeded(name: LimitName, balances: Balances, { rate }: Limits, messages: number): Problem {
  const balance = balances[name] as Balance;
  const { limit, resetS = RETRY_SOON_S } = balance;
  const remaining = Math.max(0, balance.remaining);
  const detail =
    name === 'messages' && messages > limit
      ? `The call has ${messages} messages, more than the ${limit} that your plan has for a whole day: send fewer at once.`
      : `${told[name]({ ...balance, remaining, messages, perSecond: rate.perSecond })}: come back in ${resetS} s.`;
  return new Problem('quota_exceeded', detail, {
    limit: { name, limit, remaining, resetSeconds: resetS },
    headers: { 'retry-after': String(resetS), ...rateLimitHeaders(balances) },
  });
}
