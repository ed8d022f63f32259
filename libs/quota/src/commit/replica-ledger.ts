import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { GroupCommit, Replicas } from '#libs/platform';
import type { SharedTable } from '../store/shared/shared-quota-store.js';
import { readCounters } from '../store/stored-counters.js';
import type { Reservation, StoredCounters } from '../store/tenant-usage.js';
import { addReplicaCounters, counterRows, type ReplicaCounterRow } from './quota-parts.js';

/** The counters of this replica, beside those of others. Needs the commit parts that `Ledger` registers. */
@Injectable()
export class ReplicaLedger implements SharedTable {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly commits: GroupCommit,
    private readonly replicas: Replicas,
  ) {}

  /** See `CounterTable`. */
  read(tenantId: string): Promise<StoredCounters> {
    return readCounters(this.source, tenantId);
  }

  /** See `CounterTable`. */
  async add(tenantId: string, reservations: readonly Reservation[]): Promise<void> {
    await this.commits.commit({ quota_batch: [{}], replica_counter: this.rows(tenantId, reservations) });
  }

  /** See {@link SharedTable}. */
  draw(tenantId: string, decide: (stored: StoredCounters) => readonly Reservation[]): Promise<void> {
    return this.source.transaction(async (manager) => {
      // In a statement of its own: the one that reads has to see what whoever had the lock before has written.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`quota ${tenantId}`]);
      const rows = this.rows(tenantId, decide(await readCounters(manager, tenantId)));
      if (rows.length > 0) await manager.query(addReplicaCounters('$1'), [JSON.stringify(rows)]);
    });
  }

  private rows(tenantId: string, reservations: readonly Reservation[]): ReplicaCounterRow[] {
    const { id: replica } = this.replicas;
    return counterRows(tenantId, reservations).map((row) => ({ ...row, replica }));
  }
}
