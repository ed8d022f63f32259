import type pg from 'pg';
import type { DroppedStretch } from '../partitions/drop-month.js';
import type { TrailTable } from '../record/seal.js';
import { type EventRow, eventColumns, type OutcomeRow, outcomeColumns } from '../record/trail-rows.js';

/** A part of a chain, both ends included. */
export interface Stretch {
  readonly chain: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
}

/** A record as it stands in the database. */
export interface Link {
  readonly seq: number;
  readonly table: TrailTable;
  /** Hex. */
  readonly seal: string;
  readonly row: EventRow | OutcomeRow;
  /** The parameters of an event as they are written, where a member that stands twice is not lost. */
  readonly params: string | null;
}

export interface Period {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/** Chains that have records of the period, in the order of their ids, each from its first to its last such record. */
export async function readStretches(
  client: pg.Client,
  { from, to }: Period,
  afterChain: string,
  limit: number,
): Promise<readonly Stretch[]> {
  const values: unknown[] = [afterChain, limit];
  const lower = from && `$${values.push(from)}`;
  const upper = to && `$${values.push(to)}`;
  const within = (column: string) =>
    ['chain > $1', lower && `${column} >= ${lower}`, upper && `${column} < ${upper}`].filter(Boolean).join(' AND ');
  const { rows } = await client.query<Stretch>(
    `SELECT chain, min(seq)::float8 AS "firstSeq", max(seq)::float8 AS "lastSeq" FROM (
       SELECT chain, seq FROM audit_event WHERE ${within('at')}
       UNION ALL SELECT chain, seq FROM audit_outcome WHERE ${within('event_at')}
     ) AS link
     GROUP BY chain ORDER BY chain LIMIT $2`,
    values,
  );
  return rows;
}

/** Records of a chain after a place in it, in order. */
export async function readLinks(client: pg.Client, { chain, lastSeq }: Stretch, afterSeq: number, limit: number) {
  const { rows } = await client.query<Link>({
    name: 'links',
    text: `${linksOf('audit_event', eventColumns)} UNION ALL ${linksOf('audit_outcome', outcomeColumns)}
      ORDER BY seq LIMIT $4`,
    values: [chain, afterSeq, lastSeq, limit],
  });
  return rows;
}

/** The columns come as they were sealed: times in milliseconds, JSON as it was written. */
function linksOf(table: TrailTable, columns: Readonly<Record<string, string>>): string {
  const values = Object.keys(columns).map((name) =>
    name === 'at' || name === 'event_at' ? `(extract(epoch FROM ${name}) * 1000)::float8 AS ${name}` : name,
  );
  return `(SELECT seq::float8 AS seq, '${table}' AS table, encode(seal, 'hex') AS seal,
      (SELECT row_to_json(r) FROM (SELECT ${values.join(', ')}) AS r) AS row,
      ${'params' in columns ? 'params::text' : 'NULL'} AS params
    FROM ${table} AS t WHERE chain = $1 AND t.seq > $2 AND t.seq <= $3 ORDER BY t.seq LIMIT $4)`;
}

/** The seal of the record just before a place in a chain, in hex; `undefined` where there is no such record. */
export async function readSeal(client: pg.Client, chain: string, seq: number): Promise<string | undefined> {
  const { rows } = await client.query<{ seal: string }>({
    name: 'seal',
    text: `SELECT encode(seal, 'hex') AS seal FROM (
        SELECT seal FROM audit_event WHERE chain = $1 AND seq = $2
        UNION ALL SELECT seal FROM audit_outcome WHERE chain = $1 AND seq = $2
      ) AS link LIMIT 1`,
    values: [chain, seq],
  });
  return rows[0]?.seal;
}

/** What retention has dropped of a chain that ends, or begins, at a place in it. */
export async function readDropped(
  client: pg.Client,
  chain: string,
  place: { readonly firstSeq: number } | { readonly lastSeq: number },
): Promise<(DroppedStretch & { readonly seal: string }) | undefined> {
  const [column, seq] = 'firstSeq' in place ? ['first_seq', place.firstSeq] : ['last_seq', place.lastSeq];
  const { rows } = await client.query<DroppedStretch & { readonly seal: string }>(
    `SELECT chain, first_seq::float8 AS "firstSeq", last_seq::float8 AS "lastSeq",
       encode(last_seal, 'hex') AS "lastSeal", encode(seal, 'hex') AS seal
     FROM audit_dropped WHERE chain = $1 AND ${column} = $2`,
    [chain, seq],
  );
  return rows[0];
}
