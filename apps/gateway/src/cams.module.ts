import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CamsClient } from '#libs/cams';
import { CONFIG, type Config, Metrics } from '#libs/platform';

@Global()
@Module({
  providers: [
    {
      provide: CamsClient,
      inject: [CONFIG, Metrics],
      useFactory: ({ cams }: Config, metrics: Metrics) =>
        new CamsClient({
          ...cams,
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
