import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { AuthModule } from '#libs/auth';
import { FacadeModule } from '#libs/facade';
import { PacingModule } from '#libs/pacing';
import {
  type Config,
  ConfigModule,
  DatabaseModule,
  ErrorPagesController,
  MetricsModule,
  RedisModule,
} from '#libs/platform';
import { TenancyModule } from '#libs/tenancy';
import { CamsModule } from './cams.module.js';
import { Drain } from './drain.js';
import { HealthController } from './health.controller.js';
import { schema } from './schema.js';

@Module({})
export class GatewayModule {
  static for(config: Config): DynamicModule {
    return {
      module: GatewayModule,
      imports: [
        ConfigModule.for(config),
        DatabaseModule.for(config.databaseUrl, schema),
        RedisModule,
        MetricsModule,
        PacingModule,
        CamsModule,
        TenancyModule,
        AuthModule,
        AuditModule,
        FacadeModule,
      ],
      controllers: [HealthController, ErrorPagesController],
      providers: [Drain],
    };
  }
}
