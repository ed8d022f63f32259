import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CamsClient } from '#libs/cams';
import { Pacer } from '#libs/pacing';
import { CONFIG, type Config, Metrics } from '#libs/platform';

@Global()
@Module({
  providers: [
    {
      provide: CamsClient,
      inject: [CONFIG, Metrics, Pacer],
      useFactory: ({ cams }: Config, metrics: Metrics, pace: Pacer) =>
        new CamsClient({
          ...cams,
          pace,
          onAttempt: ({ action, code, durationMs }) => metrics.observeAttempt(action, code, durationMs),
        }),
    },
  ],
  exports: [CamsClient],
})
export class CamsModule implements OnApplicationShutdown {
  constructor(private readonly cams: CamsClient) {}

  onApplicationShutdown(): Promise<void> {
    return this.cams.close();
  }
}
