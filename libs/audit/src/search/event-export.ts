import { Readable } from 'node:stream';
import type pg from 'pg';
import { connectApart } from '../connection.js';
import type { EventFilter } from './event-filter.js';
import { eventsQuery } from './event-query.js';
import type { ExportFormat } from './export-format.js';

const BATCH = 5_000;
const HIGH_WATER_MARK_BYTES = 256 * 1_024;

/** Ends what a backend is doing. */
type Cancel = (processId: number) => Promise<unknown>;

/**
 * All events of a filter as lines of text. It reads one short statement ahead of whoever takes the lines: memory stays
 * constant, and a slow reader keeps nothing locked. Destroying it ends the statement that runs.
 */
export class EventExport extends Readable {
  private cursor: string | undefined;
  private left: number;
  private reading = false;
  private ahead: Promise<string | null>;

  /** @throws when the database cannot be reached */
  static async start(
    databaseUrl: string,
    filter: EventFilter,
    format: ExportFormat,
    cancel: Cancel,
  ): Promise<EventExport> {
    const client = await connectApart(databaseUrl, 'audit export');
    try {
      const { rows } = await client.query<{ processId: number }>('SELECT pg_backend_pid() AS "processId"');
      return new EventExport(client, rows[0]!.processId, filter, format, cancel);
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  private constructor(
    private readonly client: pg.Client,
    private readonly processId: number,
    private readonly wanted: EventFilter,
    private readonly format: ExportFormat,
    private readonly cancel: Cancel,
  ) {
    super({ highWaterMark: HIGH_WATER_MARK_BYTES });
    this.cursor = wanted.cursor;
    this.left = wanted.limit ?? Number.POSITIVE_INFINITY;
    if (format.header !== undefined) this.push(`${format.header}\n`);
    this.ahead = this.fetchAhead();
  }

  /** Resolves when the first lines are there. @throws what the database says to the first statement */
  async begun(): Promise<void> {
    await this.ahead;
  }

  override _read(): void {
    this.ahead.then(
      (lines) => {
        if (lines !== null) this.ahead = this.fetchAhead();
        this.push(lines);
      },
      (error: Error) => this.destroy(error),
    );
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const ends = [this.client.end(), ...(this.reading ? [this.cancel(this.processId)] : [])];
    Promise.all(ends).then(
      () => done(error),
      (failure: Error) => done(error ?? failure),
    );
  }

  private fetchAhead(): Promise<string | null> {
    const ahead = this.fetch();
    // Whoever reads next is told of a failure; until then nobody has to be.
    ahead.catch(() => undefined);
    return ahead;
  }

  /** The next lines; `null` when there are none. */
  private async fetch(): Promise<string | null> {
    const limit = Math.min(this.left, BATCH);
    if (limit === 0) return null;
    this.reading = true;
    try {
      const query = eventsQuery(this.format.line, this.wanted, this.cursor, limit);
      const { rows } = await this.client.query<{ id: string; line: string }>({ ...query, values: [...query.values] });
      this.left = rows.length < limit ? 0 : this.left - rows.length;
      this.cursor = rows.at(-1)?.id;
      return rows.length === 0 ? null : rows.map(({ line }) => `${line}\n`).join('');
    } finally {
      this.reading = false;
    }
  }
}
