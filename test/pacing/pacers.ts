import type { ActionName } from '#libs/cams';
import { AccountLimits, LocalPacer, type Pacer, SharedPacer } from '#libs/pacing';
import { ChangeFeed, type Config, RedisLink, Replicas } from '#libs/platform';
import { schema } from '../../apps/gateway/src/schema.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { TestRedis, until } from '../support/redis.js';

export type Limits = Partial<Record<ActionName, number>>;

/** Pacers of one account, each as if in a process of its own. */
export interface Pacers {
  readonly pacers: readonly Pacer[];
  /** How often one of them has lost Redis. */
  readonly losses: number;
  close(): Promise<void>;
}

export async function localPacer(limits: Limits): Promise<Pacers> {
  const pacer = new LocalPacer(new AccountLimits(limits));
  return { pacers: [pacer], losses: 0, close: async () => pacer.close() };
}

/** What one process has of its own. */
export class Replica {
  readonly link: RedisLink;
  readonly pacer: SharedPacer;
  private readonly feed: ChangeFeed;
  private readonly replicas: Replicas;

  constructor(limits: Limits, redisUrl: string, databaseUrl: string, version?: string) {
    const config = { redisUrl, databaseUrl, encryptionKey: 'a key for tests' } as Config;
    this.feed = new ChangeFeed(config);
    this.link = new RedisLink(config);
    this.replicas = new Replicas(this.link, this.feed);
    this.pacer = new SharedPacer(new AccountLimits(limits), this.link, this.replicas, version);
  }

  async start(): Promise<void> {
    await this.feed.onApplicationBootstrap();
    await this.link.onApplicationBootstrap();
    await this.replicas.onApplicationBootstrap();
  }

  async stop(): Promise<void> {
    this.pacer.close();
    await this.pacer.leave();
    await this.replicas.onApplicationShutdown();
    await this.die();
  }

  /** Ends without a word to the others. */
  async die(): Promise<void> {
    await this.link.onApplicationShutdown();
    await this.feed.onApplicationShutdown();
  }
}

/** Replicas on a Redis and a database of their own. */
export class Account implements Pacers {
  readonly replicas: Replica[] = [];
  losses = 0;

  private constructor(
    readonly redis: TestRedis,
    private readonly database: TestDatabase,
    private readonly limits: Limits,
  ) {}

  /** @returns when each of them may use the whole limit */
  static async start(limits: Limits, count: number): Promise<Account> {
    const [redis, database] = await Promise.all([TestRedis.start(), createDatabase(schema)]);
    const account = new Account(redis, database, limits);
    await Promise.all(Array.from({ length: count }, () => account.add()));
    await account.settled();
    return account;
  }

  get pacers(): SharedPacer[] {
    return this.replicas.map(({ pacer }) => pacer);
  }

  /** @param redisUrl a way of its own to Redis @param version of what it runs there */
  async add(redisUrl = this.redis.url, version?: string): Promise<Replica> {
    const replica = this.prepare(redisUrl, version);
    await replica.start();
    return replica;
  }

  /** One that has not been started yet. */
  prepare(redisUrl = this.redis.url, version?: string): Replica {
    const replica = new Replica(this.limits, redisUrl, this.database.url, version);
    replica.link.onChange((isUp) => {
      if (!isUp) this.losses += 1;
    });
    this.replicas.push(replica);
    return replica;
  }

  /** All see all, and share the whole limit. */
  async settled(): Promise<void> {
    const [[action, limit]] = Object.entries(this.limits) as [[ActionName, number]];
    const turn = { party: { id: 'nobody' }, bulk: false };
    await until(async () => {
      const outlooks = await Promise.all(this.pacers.map((pacer) => pacer.outlook(action, turn)));
      return outlooks.every(({ perSecond, waitMs }) => perSecond === limit && waitMs === 0);
    }, 10_000);
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.stop()));
    await this.redis.close();
    await this.database.drop();
  }
}
