import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  CONFIG,
  type Config,
  encodeCursor,
  invalidRequest,
  Problem,
  SearchSlots,
  tooManySearches,
} from '#libs/platform';
import { EVENT_ID } from '../record/event-id.js';
import { Redactor } from '../redaction/redactor.js';
import type { EventDetail, EventDocument } from './event-documents.js';
import { EventExport } from './event-export.js';
import type { EventFilter } from './event-filter.js';
import { eventQuery, eventsQuery } from './event-query.js';
import type { ExportFormat } from './export-format.js';

const PAGE_SIZE = 50;
const EXPORTS_PER_OWNER = 2;
/** Each has a connection and some megabytes of its own. */
const EXPORTS = 8;
/** SQLSTATE of a statement that took too long. */
const CANCELED = '57014';

/** Finds events, the newest first. Each owner has some places for that. */
@Injectable()
export class EventSearch {
  private readonly exports: string[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly redactor: Redactor,
    @Inject(CONFIG) private readonly config: Config,
    private readonly slots: SearchSlots,
  ) {}

  /**
   * A page. Events that arrive meanwhile do not move those of later pages.
   * @throws {Problem} `invalid_request` for a search that takes too long, `too_many_searches` beside others
   */
  async page(owner: string, filter: EventFilter): Promise<{ items: EventDocument[]; nextCursor: string | null }> {
    const { limit = PAGE_SIZE, cursor } = filter;
    const { text, values } = eventsQuery('row_to_json(d)', this.asRecorded(filter), cursor, limit + 1);
    const find = (): Promise<{ line: EventDocument }[]> => this.database.query(text, [...values]);
    const rows = await this.slots.run(owner, find).catch(tooBroad);
    const items = rows.slice(0, limit).map(({ line }) => line);
    return { items, nextCursor: rows.length > limit ? encodeCursor(items.at(-1)!.id) : null };
  }

  /**
   * All of them as text; whoever takes it must destroy it.
   * @throws {Problem} `too_many_searches` beside others
   * @throws when the database cannot be reached
   */
  async export(owner: string, filter: EventFilter, format: ExportFormat): Promise<EventExport> {
    const ofOwner = this.exports.filter((each) => each === owner).length;
    if (ofOwner >= EXPORTS_PER_OWNER || this.exports.length >= EXPORTS) throw tooManySearches();
    this.exports.push(owner);
    const leave = () => this.exports.splice(this.exports.indexOf(owner), 1);
    try {
      const lines = await EventExport.start(this.config.databaseUrl, this.asRecorded(filter), format, (processId) =>
        this.database.query('SELECT pg_cancel_backend($1)', [processId]),
      );
      return lines.once('close', leave);
    } catch (error) {
      leave();
      throw error;
    }
  }

  /**
   * @param tenantId whose event it must be, if given
   * @throws {Problem} `not_found`, `too_many_searches` beside others
   */
  async get(owner: string, id: string, tenantId?: string): Promise<EventDetail> {
    if (!EVENT_ID.test(id)) throw notFound();
    const { text, values } = eventQuery(id, tenantId);
    const find = (): Promise<{ detail: EventDetail }[]> => this.database.query(text, [...values]);
    const [row] = await this.slots.run(owner, find);
    if (!row) throw notFound();
    return row.detail;
  }

  /** A number is looked for in the form in which it is recorded. */
  private asRecorded(filter: EventFilter): EventFilter {
    return filter.resource === undefined ? filter : { ...filter, resource: this.redactor.resource(filter.resource) };
  }
}

function notFound(): Problem {
  return new Problem('not_found', 'There is no event with this id.');
}

/** The server ends what takes too long; where both are equally patient, the driver gives up first, without a code. */
function tooBroad(error: unknown): never {
  const { driverError } = error as { driverError?: NodeJS.ErrnoException };
  if (driverError?.code !== CANCELED && driverError?.message !== 'Query read timeout') throw error;
  throw invalidRequest({
    pointer: '#/query/from',
    detail: 'the search takes too long: narrow it, for example by time',
  });
}
