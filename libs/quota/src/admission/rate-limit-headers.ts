import { type LimitName, limitNames } from '../limits/limits.js';
import type { Balances } from '../store/quota-store.js';

/** The fields of the IETF's "RateLimit header fields for HTTP", draft 11; names in lower case, as frameworks have them. */
export type RateLimitHeaders = {
  /** What is allowed: `"rate";q=100;w=2, "day";q=500000;w=86400`. */
  readonly 'ratelimit-policy': string;
  /** What is left: `"rate";r=99;t=1, "day";r=499999;t=41203`. */
  readonly ratelimit: string;
};

/** Units other than requests. `messages` is ours; the draft's registry has none for it. */
const units: Readonly<Partial<Record<LimitName, string>>> = {
  concurrency: ';qu="concurrent-requests"',
  messages: ';qu="messages"',
};

export function rateLimitHeaders(balances: Balances): RateLimitHeaders {
  let policy = '';
  let service = '';
  for (const name of limitNames) {
    const balance = balances[name];
    if (!balance) continue;
    const { limit, remaining, windowS, resetS } = balance;
    const separator = policy ? ', ' : '';
    policy += `${separator}"${name}";q=${limit}${units[name] ?? ''}${windowS === undefined ? '' : `;w=${windowS}`}`;
    service += `${separator}"${name}";r=${Math.max(0, remaining)}${resetS === undefined ? '' : `;t=${resetS}`}`;
  }
  return { 'ratelimit-policy': policy, ratelimit: service };
}
