import { Readable } from 'node:stream';
import type pg from 'pg';
import { connectApart } from '../connection.js';
import type { EventFilter } from './event-filter.js';
import { linesQuery } from './event-query.js';
import type { ExportFormat } from './export-format.js';

/** So many events are asked for at first, and at most. */
const FIRST_BATCH = 50;
const MAX_BATCH = 5_000;
const BATCH_BYTES = 512 * 1_024;
const HIGH_WATER_MARK_BYTES = 256 * 1_024;
/** A reader that takes nothing for so long does not come back. */
const IDLE_MS = 60_000;

/** Ends what a backend is doing. */
type Cancel = (processId: number) => Promise<unknown>;

interface Line {
  readonly id: string;
  readonly line: string;
  /** How many the statement found, more than it gives where they are too large. */
  readonly found: number;
}

/**
 * All events of a filter as lines of text. It reads one short statement ahead of whoever takes the lines: memory stays
 * constant whatever they hold, and a slow reader keeps nothing locked. Destroying it ends the statement that runs.
 */
export class EventExport extends Readable {
  private cursor: string | undefined;
  private left: number;
  private batch = FIRST_BATCH;
  private reading = false;
  private idle: NodeJS.Timeout | undefined;
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
    if (format.header !== undefined) this.push(format.header + format.lineEnd);
    this.ahead = this.fetchAhead();
  }

  /** Resolves when the first lines are there. @throws what the database says to the first statement */
  async begun(): Promise<void> {
    await this.ahead;
  }

  override _read(): void {
    clearTimeout(this.idle);
    this.ahead.then(
      (lines) => {
        if (this.destroyed) return;
        if (lines !== null) {
          this.ahead = this.fetchAhead();
          this.idle = setTimeout(() => this.destroy(new Error('nobody has taken anything of an export')), IDLE_MS);
        }
        this.push(lines);
      },
      (error: Error) => this.destroy(error),
    );
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.idle);
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
    const limit = Math.min(this.left, this.batch);
    if (limit === 0) return null;
    this.reading = true;
    try {
      const query = linesQuery(this.format.line, this.wanted, this.cursor, limit, BATCH_BYTES);
      const { rows } = await this.client.query<Line>({ ...query, values: [...query.values] });
      const [first] = rows;
      if (!first) return null;
      const lines = rows.map(({ line }) => line + this.format.lineEnd).join('');
      this.left = rows.length === first.found && first.found < limit ? 0 : this.left - rows.length;
      this.cursor = rows.at(-1)!.id;
      // As many as fit, if they are of the same size.
      this.batch = Math.max(1, Math.min(MAX_BATCH, Math.floor((rows.length * BATCH_BYTES) / lines.length)));
      return lines;
    } finally {
      this.reading = false;
    }
  }
}
