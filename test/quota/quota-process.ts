import { DataSource } from 'typeorm';
import { ChangeFeed, type CommitEntry, type Config, dataSourceOptions, GroupCommit } from '#libs/platform';
import { LimitsDirectory, Quota, quotaSchema } from '#libs/quota';
import { Plan } from '../../libs/quota/src/plans/plan.entity.js';
import { PlanOverride } from '../../libs/quota/src/plans/plan-override.entity.js';
import { MemoryQuotaStore } from '../../libs/quota/src/store/memory-quota-store.js';
import { readCounters } from '../../libs/quota/src/store/stored-counters.js';
import { type Clock, systemClock } from '../../libs/quota/src/time/clock.js';

/** The quotas of one process of the gateway. */
export interface QuotaProcess {
  readonly quota: Quota;
  readonly limits: LimitsDirectory;
  readonly source: DataSource;
  commit(entry: CommitEntry): Promise<unknown>;
  /** As after SIGKILL: what is not durable is lost. */
  end(): Promise<void>;
}

/** Starts on a database, with nothing in memory. */
export async function startQuota(databaseUrl: string, clock: Clock = systemClock): Promise<QuotaProcess> {
  const config = { databaseUrl } as Config;
  const source = await new DataSource(dataSourceOptions(databaseUrl, quotaSchema)).initialize();
  const feed = new ChangeFeed(config);
  const commits = new GroupCommit(config);
  const limits = new LimitsDirectory(feed, source.getRepository(Plan), source.getRepository(PlanOverride));
  const store = new MemoryQuotaStore((tenantId) => readCounters(source, tenantId), clock);
  await feed.onApplicationBootstrap();
  return {
    quota: new Quota(limits, store, clock, commits),
    limits,
    source,
    commit: (entry) => commits.commit(entry),
    async end() {
      await feed.onApplicationShutdown();
      await commits.onApplicationShutdown();
      await source.destroy();
    },
  };
}
