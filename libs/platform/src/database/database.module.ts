import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions, MigrationInterface } from 'typeorm';
import { DataSource } from 'typeorm';
import { ChangeFeed } from './change-feed.js';

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
      providers: [ChangeFeed],
      exports: [ChangeFeed],
    };
  }
}

/** Any constant will do, as long as nobody else locks on it. */
const MIGRATION_LOCK = 7_320_606;

/** Brings the schema up to date. Replicas that start together wait for one another. */
export async function migrate(databaseUrl: string, schema: Schema): Promise<void> {
  const source = new DataSource({
    ...dataSourceOptions(databaseUrl, schema),
    applicationName: 'cams-gateway migrations',
    extra: { max: 2 },
  } as DataSourceOptions);
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations();
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}
