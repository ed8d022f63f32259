import { DataSource } from 'typeorm';
import { ChangeFeed, type Config, dataSourceOptions, GroupCommit, RedisLink, Replicas } from '#libs/platform';
import { LimitsDirectory, Quota, quotaSchema } from '#libs/quota';
import { Ledger } from '../../libs/quota/src/commit/ledger.js';
import { ReplicaLedger } from '../../libs/quota/src/commit/replica-ledger.js';
import { Plan } from '../../libs/quota/src/plans/plan.entity.js';
import { PlanOverride } from '../../libs/quota/src/plans/plan-override.entity.js';
import { MemoryQuotaStore } from '../../libs/quota/src/store/memory-quota-store.js';
import type { QuotaStore } from '../../libs/quota/src/store/quota-store.js';
import { SharedQuotaStore } from '../../libs/quota/src/store/shared/shared-quota-store.js';
import { type Clock, systemClock } from '../../libs/quota/src/time/clock.js';

/** The quotas of one process of the gateway. */
export interface QuotaProcess {
  readonly quota: Quota;
  readonly limits: LimitsDirectory;
  readonly store: QuotaStore;
  readonly redis: RedisLink;
  readonly replicas: Replicas;
  readonly source: DataSource;
  readonly ledger: Ledger;
  /** Waits until everything is durable that was to become durable by now. */
  settled(): Promise<void>;
  /** As after SIGKILL: what is not durable is lost. */
  kill(): Promise<void>;
  /** As after SIGTERM. */
  stop(): Promise<void>;
}

/**
 * Starts on a database, with nothing in memory.
 * @param redisUrl of what it shares with other processes
 * @param version of what it runs there
 */
export async function startQuota(
  databaseUrl: string,
  clock: Clock = systemClock,
  redisUrl?: string,
  version?: string,
): Promise<QuotaProcess> {
  const config = { databaseUrl, redisUrl, encryptionKey: 'a key for tests' } as Config;
  const source = await new DataSource(dataSourceOptions(databaseUrl, quotaSchema)).initialize();
  const feed = new ChangeFeed(config);
  const redis = new RedisLink(config);
  const replicas = new Replicas(redis, feed);
  const commits = new GroupCommit(config);
  const ledger = new Ledger(source, commits);
  const limits = new LimitsDirectory(feed, source.getRepository(Plan), source.getRepository(PlanOverride));
  const store = redisUrl
    ? new SharedQuotaStore(new ReplicaLedger(source, commits, replicas), clock, redis, replicas, undefined, version)
    : new MemoryQuotaStore(ledger, clock);
  for (const each of [feed, redis, replicas]) await each.onApplicationBootstrap();
  const kill = async () => {
    // Redis hears nothing of the end.
    await redis.onApplicationShutdown();
    await replicas.onApplicationShutdown();
    await feed.onApplicationShutdown();
    await commits.onApplicationShutdown();
    await source.destroy();
  };
  return {
    quota: new Quota(limits, store, ledger, clock),
    limits,
    store,
    redis,
    replicas,
    source,
    ledger,
    settled: async () => void (await commits.commit({})),
    kill,
    async stop() {
      await Promise.all([store.close(), ledger.flush()]);
      await kill();
    },
  };
}
