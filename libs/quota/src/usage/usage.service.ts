import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { invalidRequest, Problem, SearchSlots } from '#libs/platform';
import { Ledger } from '../commit/ledger.js';
import { LimitsDirectory } from '../limits/limits-directory.js';
import { TenantPlans } from '../plans/tenant-plans.js';
import { windowStarts } from '../time/calendar.js';
import { CLOCK, type Clock } from '../time/clock.js';
import type { Outcome } from './outcome.js';
import { type Granularity, MAX_ITEMS, type UsageDocument, type UsageQuery } from './usage.schemas.js';

const DAY_MS = 86_400_000;

/** How far back is told, unless asked otherwise, and at most. */
const ranges: Readonly<Record<Granularity, { usualMs: number; maxDays: number }>> = {
  hour: { usualMs: DAY_MS, maxDays: 7 },
  day: { usualMs: 30 * DAY_MS, maxDays: 366 },
};

interface Row {
  readonly start: Date;
  readonly action: string;
  readonly outcome: Outcome;
  /** PostgreSQL's sums arrive as text. */
  readonly calls: string;
  readonly messages: string;
}

/** What tenants have used, by action and outcome. */
@Injectable()
export class UsageService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly tenants: TenantPlans,
    private readonly limits: LimitsDirectory,
    private readonly ledger: Ledger,
    private readonly slots: SearchSlots,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The whole hours or days that touch the time asked for.
   * @param owner who asks
   * @throws {Problem} `not_found` for an unknown tenant, `invalid_request` when the time is too long or ends too soon,
   *   or has more items than a reply, `too_many_searches` beside others of the same owner
   */
  async of(
    owner: string,
    tenantId: string,
    { granularity, from, to = this.clock.wallMs() }: UsageQuery,
  ): Promise<UsageDocument> {
    const plan = await this.tenants.planOf(tenantId);
    if (plan === undefined) throw new Problem('not_found', 'There is no tenant with this id.');
    const { timeZone } = await this.limits.of({ id: tenantId, plan });
    const startMs = checkedStart(granularity, from, to);
    const starts = windowStarts(timeZone, granularity, { startMs, endMs: to });
    // A caller sees its own calls, those of this very moment included; what other replicas count comes within a second.
    await this.ledger.flush();
    const rows = await this.slots.run(owner, () => this.read(tenantId, starts, to));
    if (rows.length > MAX_ITEMS) throw tooLong(granularity, `has more than ${MAX_ITEMS} items after it`);
    const items = rows.map(({ start, calls, messages, ...row }) => ({
      start: start.toISOString(),
      ...row,
      calls: Number(calls),
      messages: Number(messages),
    }));
    return {
      from: new Date(starts[0]!).toISOString(),
      to: new Date(to).toISOString(),
      granularity,
      timeZone,
      items,
      totals: { calls: total(items, 'calls'), messages: total(items, 'messages') },
    };
  }

  private read(tenantId: string, startsMs: readonly number[], endMs: number): Promise<Row[]> {
    return this.source.query(
      `SELECT ($2::timestamptz[])[width_bucket(hour, $2::timestamptz[])] AS start, action, outcome,
              sum(calls) AS calls, sum(messages) AS messages
       FROM usage_hour WHERE tenant_id = $1 AND hour >= ($2::timestamptz[])[1] AND hour < $3
       GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 LIMIT ${MAX_ITEMS + 1}`,
      [tenantId, startsMs.map((ms) => new Date(ms).toISOString()), new Date(endMs)],
    );
  }
}

function checkedStart(granularity: Granularity, from: number | undefined, to: number): number {
  const { usualMs, maxDays } = ranges[granularity];
  const startMs = from ?? to - usualMs;
  if (startMs >= to) throw invalidRequest({ pointer: '#/query/from', detail: 'must be before the end' });
  if (to - startMs > maxDays * DAY_MS) {
    throw tooLong(granularity, `must be at most ${maxDays} days before the end with granularity=${granularity}`);
  }
  return startMs;
}

function tooLong(granularity: Granularity, detail: string): Problem {
  const fix = granularity === 'hour' ? 'Ask for less, or for granularity=day.' : 'Ask for less.';
  return invalidRequest({ pointer: '#/query/from', detail, fix });
}

function total(items: UsageDocument['items'], member: 'calls' | 'messages'): number {
  return items.reduce((sum, item) => sum + item[member], 0);
}
