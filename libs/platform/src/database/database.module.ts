import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions, MigrationInterface } from 'typeorm';
import { ChangeFeed } from './change-feed.js';
import { GroupCommit } from './group-commit.js';
import { SearchSlots } from './search-slots.js';

export interface Schema {
  readonly entities: readonly Type[];
  readonly migrations: readonly Type<MigrationInterface>[];
}

/** How every process of the gateway connects; migrations run through {@link migrate}, never by themselves. */
export function dataSourceOptions(databaseUrl: string, schema: Schema): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    applicationName: 'cams-gateway',
    connectTimeoutMS: 2_000,
    extra: { max: 10, query_timeout: 5_000, statement_timeout: 5_000, keepAlive: true },
  };
}

@Global()
@Module({})
export class DatabaseModule {
  static for(databaseUrl: string, schema: Schema): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(databaseUrl, schema), retryAttempts: 0, logging: false })],
      providers: [ChangeFeed, GroupCommit, SearchSlots],
      exports: [ChangeFeed, GroupCommit, SearchSlots],
    };
  }
}
