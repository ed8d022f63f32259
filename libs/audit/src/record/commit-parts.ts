import type { CommitPart } from '#libs/platform';
import { Chain, type Sealer, type TrailTable } from './seal.js';
import { type EventRow, eventColumns, type OutcomeRow, outcomeColumns } from './trail-rows.js';

const columnsOf: Readonly<Record<TrailTable, Readonly<Record<string, string>>>> = {
  audit_event: eventColumns,
  audit_outcome: outcomeColumns,
};
const TIMES = new Set(['at', 'event_at']);

/** Inserts sealed rows of a table from a JSON array; rows that are there already stay as they are. */
export function insertSql(table: TrailTable, parameter: string): string {
  const columns = Object.entries(columnsOf[table]);
  const names = columns.map(([name]) => name);
  const values = names.map((name) =>
    TIMES.has(name) ? `timestamptz 'epoch' + ${name} * interval '1 millisecond'` : name,
  );
  return `INSERT INTO ${table} (${names.join(', ')}, chain, seq, seal)
    SELECT ${values.join(', ')}, chain, seq, decode(seal, 'hex')
    FROM json_to_recordset(${parameter}) AS r(
      ${columns.map(([name, type]) => `${name} ${type}`).join(', ')}, chain uuid, seq bigint, seal text
    )
    ON CONFLICT DO NOTHING`;
}

/** The parts of a commit that write the trail: one chain goes through the rows of both, in the order of writing. */
export function trailParts(sealer: Sealer): readonly CommitPart[] {
  const chain = new Chain(sealer);
  return (['audit_event', 'audit_outcome'] as const).map((table) => ({
    name: table,
    sql: (parameter: string) => insertSql(table, parameter),
    prepare: (rows: readonly object[]) => (rows as (EventRow | OutcomeRow)[]).map((row) => chain.append(table, row)),
    abandoned: () => chain.restart(),
  }));
}
