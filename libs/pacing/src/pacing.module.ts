import { Global, Module, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform';
import { AccountLimits } from './account-limits.js';
import { LocalPacer } from './local-pacer.js';
import { Pacer } from './pacer.js';

/** The fair share of the account's limits. Needs what `ConfigModule` and `MetricsModule` provide, all global. */
@Global()
@Module({
  providers: [
    {
      provide: Pacer,
      inject: [CONFIG],
      useFactory: ({ cams }: Config) => new LocalPacer(new AccountLimits(cams.limits)),
    },
  ],
  exports: [Pacer],
})
export class PacingModule implements OnModuleDestroy {
  constructor(private readonly pacer: Pacer) {}

  /** Before the server waits for calls under way: another replica can take those that only wait for their turn. */
  onModuleDestroy(): void {
    this.pacer.close();
  }
}
