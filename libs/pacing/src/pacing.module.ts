import { Global, Module, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config, Metrics, RedisLink, Replicas } from '#libs/platform';
import { AccountLimits } from './account-limits.js';
import { LocalPacer } from './local-pacer.js';
import { Pacer } from './pacer.js';
import { PacingMetrics } from './pacing-metrics.js';
import { SharedPacer } from './shared/shared-pacer.js';

/**
 * The fair share of the account's limits. Needs what `ConfigModule`, `RedisModule` and `MetricsModule` provide, all
 * global.
 */
@Global()
@Module({
  providers: [
    {
      provide: Pacer,
      inject: [CONFIG, RedisLink, Replicas, Metrics],
      useFactory({ cams, redisUrl }: Config, redis: RedisLink, replicas: Replicas, { registry }: Metrics) {
        const limits = new AccountLimits(cams.limits);
        const pacer = redisUrl === undefined ? new LocalPacer(limits) : new SharedPacer(limits, redis, replicas);
        pacer.observer = new PacingMetrics(registry, pacer);
        return pacer;
      },
    },
  ],
  exports: [Pacer],
})
export class PacingModule implements OnModuleDestroy, OnApplicationShutdown {
  constructor(private readonly pacer: Pacer) {}

  /** Before the server waits for calls under way: another replica can take those that only wait for their turn. */
  onModuleDestroy(): void {
    this.pacer.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pacer.leave();
  }
}
