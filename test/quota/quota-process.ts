import { DataSource } from 'typeorm';
import { ChangeFeed, type Config, dataSourceOptions, GroupCommit } from '#libs/platform';
import { LimitsDirectory, Quota, quotaSchema } from '#libs/quota';
import { Ledger } from '../../libs/quota/src/commit/ledger.js';
import { Plan } from '../../libs/quota/src/plans/plan.entity.js';
import { PlanOverride } from '../../libs/quota/src/plans/plan-override.entity.js';
import { MemoryQuotaStore } from '../../libs/quota/src/store/memory-quota-store.js';
import { type Clock, systemClock } from '../../libs/quota/src/time/clock.js';

/** The quotas of one process of the gateway. */
export interface QuotaProcess {
  readonly quota: Quota;
  readonly limits: LimitsDirectory;
  readonly source: DataSource;
  readonly ledger: Ledger;
  /** Waits until everything is durable that was to become durable by now. */
  settled(): Promise<void>;
  /** As after SIGKILL: what is not durable is lost. */
  kill(): Promise<void>;
  /** As after SIGTERM. */
  stop(): Promise<void>;
}

/** Starts on a database, with nothing in memory. */
export async function startQuota(databaseUrl: string, clock: Clock = systemClock): Promise<QuotaProcess> {
  const config = { databaseUrl } as Config;
  const source = await new DataSource(dataSourceOptions(databaseUrl, quotaSchema)).initialize();
  const feed = new ChangeFeed(config);
  const commits = new GroupCommit(config);
  const ledger = new Ledger(source, commits);
  const limits = new LimitsDirectory(feed, source.getRepository(Plan), source.getRepository(PlanOverride));
  const store = new MemoryQuotaStore(ledger, clock);
  await feed.onApplicationBootstrap();
  const kill = async () => {
    await feed.onApplicationShutdown();
    await commits.onApplicationShutdown();
    await source.destroy();
  };
  return {
    quota: new Quota(limits, store, ledger, clock),
    limits,
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
