import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { GroupCommit } from '#libs/platform';
import type { CounterTable } from '../store/kept-tenants.js';
import { readCounters } from '../store/stored-counters.js';
import type { Reservation, StoredCounters } from '../store/tenant-usage.js';
import { counterRows, quotaParts, sumUsage, type UsageRow } from './quota-parts.js';

const USAGE_INTERVAL_MS = 500;

/**
 * What is written down of quotas: counters at once, the usage twice a second, so that a busy gateway writes it a few
 * times for thousands of calls.
 */
@Injectable()
export class Ledger implements CounterTable {
  private readonly logger = new Logger(Ledger.name);
  private usage: UsageRow[] = [];
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
    this.usage.push(call);
    this.writeSoon();
  }

  /** Makes durable what was counted. Never throws: what cannot be written now is written with the next. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.usage.length === 0) return;
    // While the database is gone, calls add up here: one row for many keeps that small.
    const rows = sumUsage(this.usage);
    this.usage = [];
    try {
      await this.commits.commit({ quota_batch: [{}], usage_hour: rows });
    } catch (error) {
      this.logger.warn(`the usage was not written, it is the next time: ${String(error)}`);
      this.usage.push(...rows);
      this.writeSoon();
    }
  }

  private writeSoon(): void {
    this.timer ??= setTimeout(() => void this.flush(), USAGE_INTERVAL_MS).unref();
  }
}
