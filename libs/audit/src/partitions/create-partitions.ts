import type { TrailTable } from '../record/seal.js';
import { addMonths, type Month, monthOf, startOf, suffixOf } from './months.js';

/** The month before is for replicas whose clock is a little behind. */
const MONTHS_BEHIND = 1;
const MONTHS_AHEAD = 3;

type Run = (sql: string) => Promise<unknown>;

/**
 * Makes the partitions for the month of `now` and those around it, where they do not exist yet. There is no default
 * partition: a row of a month without a partition is refused, loudly, instead of piling up where no retention finds it.
 */
export async function createPartitions(run: Run, now: Date): Promise<void> {
  for (let i = -MONTHS_BEHIND; i <= MONTHS_AHEAD; i += 1) await createMonth(run, addMonths(monthOf(now), i));
}

/** Makes the partitions of one month. */
export async function createMonth(run: Run, month: Month): Promise<void> {
  await createPartition(run, 'audit_event', month);
  await createPartition(run, 'audit_outcome', month);
}

/** Attached, as making it in place would lock out everybody who writes. */
async function createPartition(run: Run, table: TrailTable, month: Month): Promise<void> {
  const name = partitionOf(table, month);
  const [from, to] = [month, addMonths(month, 1)].map((each) => startOf(each).toISOString());
  await run(`
    DO $do$ BEGIN
      IF to_regclass('${name}') IS NULL THEN
        CREATE TABLE ${name} (LIKE ${table} INCLUDING ALL);
        CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${name}
          FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();
        ALTER TABLE ${table} ATTACH PARTITION ${name} FOR VALUES FROM ('${from}') TO ('${to}');
      END IF;
    END $do$`);
}

/** Name of the partition of a month, such as `audit_event_2026_01`. */
export function partitionOf(table: TrailTable, month: Month): string {
  return `${table}_${suffixOf(month)}`;
}
