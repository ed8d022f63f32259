import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { GroupCommit } from '#libs/platform';
import type { CounterTable } from '../store/kept-tenants.js';
import { readCounters } from '../store/stored-counters.js';
import type { Reservation, StoredCounters } from '../store/tenant-usage.js';
import { counterRows, quotaParts, type UsageRow, usageKey } from './quota-parts.js';

const USAGE_INTERVAL_MS = 500;

type Sum = { -readonly [Member in keyof UsageRow]: UsageRow[Member] };

/**
 * What is written down of quotas: counters at once, the usage twice a second, so that a busy gateway writes it a few
 * times for thousands of calls.
 */
@Injectable()
export class Ledger implements CounterTable {
  private readonly logger = new Logger(Ledger.name);
  /** One sum for many calls, changed in place: a row for each would live long enough to be costly to collect. */
  private readonly usage = new Map<string, Sum>();
  private writing: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly commits: GroupCommit,
  ) {
    for (const part of quotaParts()) commits.register(part);
  }

  /** See {@link CounterTable}. */
  read(tenantId: string): Promise<StoredCounters> {
    return readCounters(this.source, tenantId);
  }

  /** See {@link CounterTable}. Commits are made in the order in which they were asked for. */
  async add(tenantId: string, reservations: readonly Reservation[]): Promise<void> {
    await this.commits.commit({ quota_batch: [{}], quota_counter: counterRows(tenantId, reservations) });
  }

  /** Counts a call for the usage; durable within a second. A process that dies before that has not counted it. */
  count(call: UsageRow): void {
    const key = usageKey(call);
    const sum = this.usage.get(key);
    if (sum) {
      sum.calls += call.calls;
      sum.messages += call.messages;
    } else {
      this.usage.set(key, { ...call });
    }
    this.timer ??= setTimeout(() => void this.flush(), USAGE_INTERVAL_MS).unref();
  }

  /**
   * Makes durable what was counted, also where writing it has begun already. Never throws: what cannot be written now is
   * written with the next.
   */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.usage.size > 0) {
      const rows = [...this.usage.values()];
      this.usage.clear();
      // Commits are made in order: with the last one, those before it are over.
      this.writing = this.write(rows);
    }
    await this.writing;
  }

  private async write(rows: readonly UsageRow[]): Promise<void> {
    try {
      await this.commits.commit({ quota_batch: [{}], usage_hour: rows });
    } catch (error) {
      this.logger.warn(`the usage was not written, it is the next time: ${String(error)}`);
      for (const row of rows) this.count(row);
    }
  }
}
