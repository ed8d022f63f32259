import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { timeOfEvent, uuidOfEvent } from '../record/event-id.js';

/** An intent whose outcome nobody knows. */
export interface UnknownEvent {
  readonly id: string;
  readonly tenantId: string;
  readonly action: string;
  /** As recorded: some are hidden, some may be masked. */
  readonly params: Readonly<Record<string, string>>;
}

const PAGE = 100;
const BEFORE_ALL = `evt_${'0'.repeat(32)}`;

/** Finds changes that were begun and of which nobody wrote how they ended, or wrote that it is not known. */
@Injectable()
export class UnknownEvents {
  constructor(private readonly database: DataSource) {}

  /** The oldest first, of these actions and of this span of time. */
  async *each(actions: readonly string[], from: Date, to: Date): AsyncGenerator<UnknownEvent> {
    let [fromMs, after] = [from.getTime(), BEFORE_ALL];
    for (;;) {
      const page: UnknownEvent[] = await this.database.query(
        `SELECT 'evt_' || replace(e.id::text, '-', '') AS id, e.tenant_id AS "tenantId", e.action, e.params
         FROM audit_event e
         LEFT JOIN LATERAL (
           SELECT outcome FROM audit_outcome
           WHERE event_at = e.at AND event_id = e.id ORDER BY id DESC LIMIT 1
         ) AS o ON true
         WHERE e.at >= $2 AND e.at < $3 AND e.id > $4 AND e.action = ANY ($1)
           AND e.outcome IS NULL AND e.tenant_id IS NOT NULL AND coalesce(o.outcome, 'unknown') = 'unknown'
         ORDER BY e.at, e.id LIMIT ${PAGE}`,
        [actions, new Date(fromMs), to, uuidOfEvent(after)],
      );
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      // Ids sort by time.
      [fromMs, after] = [timeOfEvent(last.id), last.id];
    }
  }
}
