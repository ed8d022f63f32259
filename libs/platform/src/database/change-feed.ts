import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

/** The channel that the database's triggers notify, with `topic:key` as payload. */
const CHANNEL = 'cams_gateway_changes';

/** By this, replicas are counted. */
const APPLICATION_NAME = 'cams-gateway change feed';

const HEARTBEAT_MS = 250;
const HEARTBEAT_TIMEOUT_MS = 500;
const RECONNECT_MS = 100;

/** Told the key that changed, or `null` when anything may have changed unseen. */
export type ChangeListener = (key: string | null) => void;

/**
 * What other replicas (and this one) committed, as it happens: PostgreSQL's LISTEN on a connection of its own.
 *
 * Guarantee: while {@link isLive} is true, a change committed anywhere reaches every subscriber within
 * HEARTBEAT_MS + HEARTBEAT_TIMEOUT_MS, or `isLive` turns false. When the connection comes back, every subscriber
 * hears `null` before `isLive` turns true again.
 */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ChangeFeed.name);
  private readonly subscribers = new Map<string, Set<ChangeListener>>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private live = false;
  private replicaCount = 1;
  private stopped = false;
  private hasCounted!: () => void;

  /** Settled when replicas have been counted for the first time: the others count this one from now on, too. */
  readonly counted = new Promise<void>((resolve) => {
    this.hasCounted = resolve;
  });

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether what was loaded before is still known to be current. */
  get isLive(): boolean {
    return this.live;
  }

  /** How many gateways work on this database, this one included, as far as was seen last; at least 1. */
  get replicas(): number {
    return Math.max(1, this.replicaCount);
  }

  subscribe(topic: string, listener: ChangeListener): void {
    const listeners = this.subscribers.get(topic) ?? new Set();
    listeners.add(listener);
    this.subscribers.set(topic, listeners);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.live = false;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: APPLICATION_NAME,
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
    });
    this.client = client;
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, new Error('the connection ended')));
    client.on('notification', ({ payload }) => this.deliver(payload ?? ''));
    try {
      await client.connect();
      await inTime(client.query(`LISTEN ${CHANNEL}`));
      this.replicaCount = await inTime(countFeeds(client));
      this.hasCounted();
    } catch (error) {
      this.lost(client, error);
      return;
    }
    if (this.stopped || this.client !== client) return;
    for (const listeners of this.subscribers.values()) for (const listener of listeners) listener(null);
    this.live = true;
    this.schedule(() => this.beat(client), HEARTBEAT_MS);
  }

  /** Notices a connection that is gone without a word: a cut network, a frozen server. */
  private async beat(client: pg.Client): Promise<void> {
    try {
      this.replicaCount = await inTime(countFeeds(client));
    } catch (error) {
      this.lost(client, error);
      return;
    }
    if (this.client === client) this.schedule(() => this.beat(client), HEARTBEAT_MS);
  }

  private lost(client: pg.Client, error: unknown): void {
    if (this.stopped || this.client !== client) return;
    if (this.live) this.logger.warn(`change feed lost, reading the database directly: ${String(error)}`);
    this.live = false;
    this.client = undefined;
    // A half-open connection never acknowledges its end; nothing waits for it.
    client.end().catch(() => undefined);
    this.schedule(() => this.connect(), RECONNECT_MS);
  }

  private schedule(work: () => Promise<void>, delayMs: number): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => void work(), delayMs);
    this.timer.unref();
  }

  private deliver(payload: string): void {
    const colon = payload.indexOf(':');
    const listeners = this.subscribers.get(payload.slice(0, colon));
    for (const listener of listeners ?? []) listener(payload.slice(colon + 1));
  }
}

/**
 * @throws when the answer does not come within the time of a heartbeat; one that has arrived while the process itself
 * was busy has come in time
 */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const tooLate = () => reject(new Error(`no answer within ${HEARTBEAT_TIMEOUT_MS} ms`));
    const timer = setTimeout(() => setImmediate(tooLate), HEARTBEAT_TIMEOUT_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Each gateway has one feed, and the connection of one that was killed is gone with it. */
async function countFeeds(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ feeds: number }>(
    `SELECT count(*)::int AS feeds FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = '${APPLICATION_NAME}'`,
  );
  return rows[0]!.feeds;
}
