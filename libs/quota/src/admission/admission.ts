import type { Ledger } from '../commit/ledger.js';
import type { UsageRow } from '../commit/quota-parts.js';
import type { PlannedLimits } from '../limits/limits.js';
import type { Cost, QuotaStore, Verdict } from '../store/quota-store.js';
import { windowAt } from '../time/calendar.js';
import type { Clock } from '../time/clock.js';
import type { Outcome } from '../usage/outcome.js';
import { type RateLimitHeaders, rateLimitHeaders } from './rate-limit-headers.js';
import type { Standing } from './standing.js';

export const NOTHING: Cost = { requests: 0, messages: 0 };

/** ISO text of instants that many calls share. */
const texts = new Map<number, string>();
const MAX_TEXTS = 1_000;

/** A call that was let in, until it is settled. */
export class Admission {
  private underWay = true;

  constructor(
    private readonly tenantId: string,
    private readonly limits: PlannedLimits,
    private readonly windows: Verdict['windows'],
    private readonly standing: Standing,
    /** What the call costs as far as is known. */
    private cost: Cost,
    private readonly store: QuotaStore,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Of the tenant, beside others, in the limits of the account. */
  get weight(): number {
    return this.limits.weight;
  }

  /** What is allowed and what is left at present, for the reply; read it when the call is over. */
  get headers(): RateLimitHeaders {
    return rateLimitHeaders(this.standing.balances);
  }

  /** The call is no longer under way. Repeating it does no harm. */
  release(): void {
    if (!this.underWay) return;
    this.underWay = false;
    this.store.leave(this.tenantId);
    this.standing.leave();
  }

  /** CAMS certainly did nothing: no message counts. Repeating it does no harm. */
  refundMessages(): void {
    this.reduceTo({ requests: this.cost.requests, messages: 0 });
  }

  /** The call was not made: it costs nothing. Repeating it does no harm. */
  uncharge(): void {
    this.reduceTo(NOTHING);
  }

  /** Counts in the usage how the call ended. A refused one has cost nothing. Call it once. */
  settle(action: string, outcome: Outcome): void {
    if (outcome === 'refused') this.uncharge();
    const { tenantId, limits, cost, clock } = this;
    this.ledger.count(usageRow(tenantId, limits.timeZone, clock.wallMs(), action, outcome, cost.messages));
  }

  private reduceTo(cost: Cost): void {
    const requests = this.cost.requests - cost.requests;
    const messages = this.cost.messages - cost.messages;
    if (requests === 0 && messages === 0) return;
    this.cost = cost;
    this.store.giveBack(this.tenantId, this.windows, { requests, messages });
    this.standing.giveBack(this.windows, { requests, messages });
  }
}

/** A call of a tenant, for the usage of the hour in which it ended. */
export function usageRow(
  tenantId: string,
  timeZone: string,
  endedAtMs: number,
  action: string,
  outcome: Outcome,
  messages: number,
): UsageRow {
  const hour = isoText(windowAt(timeZone, 'hour', endedAtMs).startMs);
  return { tenantId, hour, action, outcome, calls: 1, messages };
}

function isoText(ms: number): string {
  const known = texts.get(ms);
  if (known) return known;
  if (texts.size >= MAX_TEXTS) texts.clear();
  const text = new Date(ms).toISOString();
  texts.set(ms, text);
  return text;
}
