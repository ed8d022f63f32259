import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { type Commit, type CommitEntry, type CommitPart, CommitStatement } from './group-commit-parts.js';
import { isAnswer, isRefusal } from './unavailable.js';

const MAX_ENTRIES_PER_COMMIT = 1_000;
const MAX_WAITING_ENTRIES = 20_000;
const MAX_OWED_ENTRIES = 10_000;
const STATEMENT_TIMEOUT_MS = 1_000;
/** A little more than the server has, so that the server is the one who ends a statement. */
const ANSWER_TIMEOUT_MS = 1_250;
/** How long an entry may wait for a database that is gone before its caller is told: a lost answer and one more try. */
const PATIENCE_MS = 2_000;
const RECONNECT_MS = 50;
const PROBE_MS = 1_000;

/** Makes what is to be committed in place of an entry of which nobody knows whether it became durable. */
type Correction = () => CommitEntry;

interface Waiting {
  readonly entry: CommitEntry;
  readonly correction: Correction | undefined;
  readonly since: number;
  resolve(ids: ReadonlySet<string>): void;
  reject(error: unknown): void;
}

/**
 * Many callers, one commit: what arrives while a commit is under way goes into the next one, as a single statement.
 *
 * Guarantees: a promise that resolves means durable; an entry is written wholly or not at all; entries are written in
 * the order of arrival; a lost acknowledgement is resolved by writing the same rows again, never by guessing, and where
 * that cannot be done in time, by a correction; an entry that the database refuses takes no other with it.
 */
@Injectable()
export class GroupCommit implements OnApplicationShutdown {
  private readonly logger = new Logger(GroupCommit.name);
  private readonly statement = new CommitStatement();
  private readonly waiting: Waiting[] = [];
  /** What is to be written when the database answers again. */
  private readonly owed: CommitEntry[] = [];
  private client: pg.Client | undefined;
  private running: Promise<void> | undefined;
  private probe: NodeJS.Timeout | undefined;
  private probeIsDue = false;
  private failed: Commit | undefined;
  /** The last one that was sent and not answered. */
  private unanswered: Commit | undefined;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Before the first commit only; in the order in which parts refer to one another. */
  register(part: CommitPart): void {
    this.statement.add(part);
  }

  /** Whether commits succeed at present; where one has failed, that is tried out once a second. True at first. */
  get isHealthy(): boolean {
    return this.failed === undefined;
  }

  /**
   * @param correction when the database is lost for good at the very moment of the commit, this is committed as soon as it
   *   answers again; forgotten only with the process
   * @returns the ids that the results of the parts named in this commit, for this entry and others
   * @throws what the database says, or that it cannot be reached; then nothing of the entry is durable, unless the
   *   database was lost for good at the very moment of the commit
   */
  commit(entry: CommitEntry, correction?: Correction): Promise<ReadonlySet<string>> {
    if (this.stopped) return Promise.reject(new Error('the gateway is stopping'));
    const stranger = this.statement.unknownPart(entry);
    if (stranger) return Promise.reject(new Error(`no part ${stranger} is registered`));
    if (this.waiting.length >= MAX_WAITING_ENTRIES) {
      return Promise.reject(new Error('too many entries wait for a commit'));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ entry, correction, since: performance.now(), resolve, reject });
      this.running ??= this.run();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.payOff();
    this.stopped = true;
    clearTimeout(this.probe);
    await this.running;
    await this.client?.end();
  }

  private async run(): Promise<void> {
    // One turn of the event loop: everything that arrived in it shares the commit.
    await new Promise(setImmediate);
    while (this.waiting.length > 0 || this.probeIsDue) {
      if (this.probeIsDue) await this.rehearse();
      else await this.write(this.waiting.splice(0, MAX_ENTRIES_PER_COMMIT));
    }
    this.running = undefined;
  }

  /** Settles every entry of the batch; never throws. */
  private async write(batch: readonly Waiting[]): Promise<void> {
    let commit: Commit | undefined;
    try {
      commit = this.statement.prepare(batch.map(({ entry }) => entry));
      const ids = await this.persist(commit, batch[0]!.since);
      for (const { resolve } of batch) resolve(ids);
    } catch (error) {
      this.statement.abandon();
      if (isRefusal(error) && batch.length > 1) return this.isolate(batch);
      this.logger.error({ err: error }, `a commit of ${batch.length} entries failed`);
      if (commit && this.unanswered === commit && !isRefusal(error)) this.owe(batch);
      for (const { reject } of batch) reject(error);
    }
  }

  /** Writes the same rows until the database has answered, or patience is at its end. */
  private async persist(commit: Commit, since: number): Promise<ReadonlySet<string>> {
    for (;;) {
      try {
        const ids = await this.execute(commit);
        this.noteSuccess(commit);
        return ids;
      } catch (error) {
        if (isRefusal(error)) throw error;
        this.noteFailure(commit);
        this.dropClient();
        if (performance.now() - since > PATIENCE_MS) throw error;
        await sleep(RECONNECT_MS);
      }
    }
  }

  /** One entry that the database refuses must not take the others with it: it is found by halving. */
  private async isolate(batch: readonly Waiting[]): Promise<void> {
    const middle = Math.ceil(batch.length / 2);
    await this.write(batch.slice(0, middle));
    await this.write(batch.slice(middle));
  }

  private async execute(commit: Commit): Promise<ReadonlySet<string>> {
    this.client ??= await this.connect();
    const { name, text, values } = commit;
    try {
      const { rows } = await this.client.query<{ id: string }>({ name, text, values: [...values] });
      return new Set(rows.map(({ id }) => id));
    } catch (error) {
      if (!isAnswer(error)) this.unanswered = commit;
      throw error;
    }
  }

  private owe(batch: readonly Waiting[]): void {
    for (const { correction } of batch) {
      if (!correction) continue;
      if (this.owed.length < MAX_OWED_ENTRIES) this.owed.push(correction());
      else this.logger.error('what was given up cannot be corrected: too much is to be corrected already');
    }
  }

  /** Writes what is owed; what cannot be written now stays. Never throws. */
  private async payOff(): Promise<void> {
    const writing = this.owed.splice(0).map((entry) =>
      this.commit(entry).catch((error: unknown) => {
        if (!isRefusal(error)) this.owed.push(entry);
      }),
    );
    await Promise.all(writing);
  }

  /**
   * Tries again what failed, and takes it back; never throws. A commit of nothing would not do: it succeeds on a full
   * disk, too.
   */
  private async rehearse(): Promise<void> {
    this.probeIsDue = false;
    const commit = this.failed;
    if (!commit) return;
    try {
      this.client ??= await this.connect();
      await this.client.query('BEGIN');
      await this.execute(commit);
      await this.client.query('ROLLBACK');
      this.noteSuccess(commit);
    } catch (error) {
      this.dropClient();
      if (isRefusal(error)) this.noteSuccess(commit);
      else this.noteFailure(commit);
    }
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'cams-gateway group commit',
      connectionTimeoutMillis: ANSWER_TIMEOUT_MS,
      query_timeout: ANSWER_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      keepAlive: true,
    });
    client.on('error', () => this.dropClient(client));
    try {
      await client.connect();
      // A server may be set to acknowledge what is not on disk yet.
      await client.query(
        "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'",
      );
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }

  private dropClient(client = this.client): void {
    if (!client || client !== this.client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
  }

  /** What writes to other tables than the one that failed proves nothing: their disk need not be full. */
  private noteSuccess({ parts }: Commit): void {
    if (this.failed && (parts & this.failed.parts) === this.failed.parts) this.failed = undefined;
    if (!this.failed && this.owed.length > 0) void this.payOff();
  }

  private noteFailure(commit: Commit): void {
    this.failed = commit;
    if (this.probe || this.stopped) return;
    this.probe = setTimeout(() => {
      this.probe = undefined;
      this.probeIsDue = true;
      this.running ??= this.run();
    }, PROBE_MS);
    this.probe.unref();
  }
}
