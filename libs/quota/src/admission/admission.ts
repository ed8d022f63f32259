import type { CommitEntry } from '#libs/platform';
import type { CounterRow, UsageRow } from '../commit/quota-parts.js';
import { type Balances, type Cost, counterNames, type QuotaStore, type Verdict } from '../store/quota-store.js';
import { windowAt } from '../time/calendar.js';
import type { Clock } from '../time/clock.js';
import type { Outcome } from '../usage/outcome.js';
import { type RateLimitHeaders, rateLimitHeaders } from './rate-limit-headers.js';

const NOTHING: Cost = { requests: 0, messages: 0 };

/** ISO text of instants that many calls share. */
const texts = new Map<number, string>();
const MAX_TEXTS = 1_000;

/** A call that was let in, until it is settled. */
export class Admission {
  /** What the call costs as far as is known. */
  private cost: Cost;
  private balances: Balances;
  /** How much of it was handed over to be made durable. */
  private charged = NOTHING;
  private underWay = true;

  constructor(
    private readonly tenantId: string,
    private readonly timeZone: string,
    private readonly verdict: Verdict,
    messages: number,
    private readonly store: QuotaStore,
    private readonly clock: Clock,
  ) {
    this.cost = { requests: 1, messages };
    this.balances = verdict.balances;
  }

  /** What is allowed and what is left after this call, for its reply. */
  get headers(): RateLimitHeaders {
    return rateLimitHeaders(this.balances);
  }

  /** The call is no longer under way. Repeating it does no harm. */
  release(): void {
    if (!this.underWay) return;
    this.underWay = false;
    this.store.leave(this.tenantId);
  }

  /** CAMS certainly did nothing: no message counts. Repeating it does no harm. */
  refundMessages(): void {
    this.reduceTo({ requests: this.cost.requests, messages: 0 });
  }

  /**
   * Rows that make the call count durably before it is sent, to be committed with its intent: a crash while it is
   * under way then gives nothing back. What turns out otherwise is corrected by `settle`.
   */
  charge(): CommitEntry {
    const rows = this.counterRows();
    return rows.length > 0 ? { quota_batch: [{}], quota_counter: rows } : {};
  }

  /** The commit of `charge` failed, and nothing was sent: the call costs nothing. Before `settle`. */
  uncharge(): void {
    this.charged = NOTHING;
    this.reduceTo(NOTHING);
  }

  /**
   * Rows that make durable what the call has cost and how it ended, to be committed with the record of the call. A
   * refused call has cost nothing. Call it once.
   */
  settle(action: string, outcome: Outcome): CommitEntry {
    if (outcome === 'refused') this.reduceTo(NOTHING);
    const { tenantId, timeZone, cost, clock } = this;
    return {
      quota_batch: [{}],
      quota_counter: this.counterRows(),
      usage_hour: [usageRow(tenantId, timeZone, clock.wallMs(), action, outcome, cost.messages)],
    };
  }

  /** The difference between what the call costs and what was charged for it before. */
  private counterRows(): CounterRow[] {
    const requests = this.cost.requests - this.charged.requests;
    const messages = this.cost.messages - this.charged.messages;
    this.charged = this.cost;
    const rows: CounterRow[] = [];
    for (const counter of counterNames) {
      const used = counter === 'messages-day' ? messages : requests;
      if (used === 0) continue;
      const { startMs, endMs } = this.verdict.windows[counter];
      rows.push({ tenantId: this.tenantId, counter, windowStart: isoText(startMs), windowEnd: isoText(endMs), used });
    }
    return rows;
  }

  private reduceTo(cost: Cost): void {
    const requests = this.cost.requests - cost.requests;
    const messages = this.cost.messages - cost.messages;
    if (requests === 0 && messages === 0) return;
    this.cost = cost;
    this.store.giveBack(this.tenantId, this.verdict.windows, { requests, messages });
    const { day, month, messages: ofMessages, ...others } = this.balances;
    this.balances = {
      ...others,
      ...(day && { day: { ...day, remaining: day.remaining + requests } }),
      ...(month && { month: { ...month, remaining: month.remaining + requests } }),
      ...(ofMessages && { messages: { ...ofMessages, remaining: ofMessages.remaining + messages } }),
    };
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
