import { type DynamicModule, Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AuditModule, auditSchema, Trail } from '#libs/audit';
import { AuthModule, authSchema, TOKEN_PATH } from '#libs/auth';
import { CamsClient } from '#libs/cams';
import {
  AllowedMethods,
  type Config,
  ConfigModule,
  createLogger,
  createServer,
  DatabaseModule,
  MetricsModule,
  ProblemFilter,
  RequestValidationPipe,
  type Schema,
} from '#libs/platform';
import { QuotaModule, quotaSchema } from '#libs/quota';
import { TenancyModule, tenancySchema } from '#libs/tenancy';
import { OPERATOR } from '../auth/auth-app.js';
import { type Reply, send } from '../auth/requests.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { configFor } from './trail-kit.js';

const schemas = [quotaSchema, tenancySchema, authSchema, auditSchema];
const schema: Schema = {
  entities: schemas.flatMap(({ entities }) => entities),
  migrations: schemas.flatMap(({ migrations }) => migrations),
};

/** Nothing listens there: the trail never needs CAMS. */
@Global()
@Module({
  providers: [
    {
      provide: CamsClient,
      useFactory: () =>
        new CamsClient({
          endpoint: 'http://127.0.0.1:9',
          accessKeyId: 'id',
          accessKeySecret: 'secret',
          deadlineMs: 50,
        }),
    },
  ],
  exports: [CamsClient],
})
class UnreachableCamsModule {}

/** The endpoints of the trail behind the real guard and the real HTTP server. */
export interface AuditApp {
  readonly url: string;
  readonly trail: Trail;
  readonly database: TestDatabase;
  /** As the operator, with all scopes. @param path below `/admin/v1` */
  operator(path: string, headers?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

export async function startAuditApp(): Promise<AuditApp> {
  const database = await createDatabase(schema);
  const config: Config = configFor(database.url, {
    PUBLIC_URL: 'https://gateway.test',
    OPERATOR_CLIENT_ID: OPERATOR.clientId,
    OPERATOR_CLIENT_SECRET: OPERATOR.clientSecret,
  });
  const server = createServer({ logger: createLogger('silent'), trustedProxies: [], formPath: TOKEN_PATH });
  const allowedMethods = new AllowedMethods(server.getInstance<FastifyInstance>());
  const root: DynamicModule = {
    module: class AuditAppModule {},
    imports: [
      ConfigModule.for(config),
      DatabaseModule.for(config.databaseUrl, schema),
      MetricsModule,
      UnreachableCamsModule,
      QuotaModule,
      TenancyModule,
      AuthModule,
      AuditModule,
    ],
  };
  const options = { logger: false, bodyParser: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(root, server, options);
  app.useGlobalFilters(new ProblemFilter(allowedMethods));
  app.useGlobalPipes(new RequestValidationPipe());
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    url,
    trail: app.get(Trail),
    database,
    operator: (path, headers) =>
      send(`${url}/admin/v1${path}`, { headers: { ...headers, authorization: `Bearer ${OPERATOR.clientSecret}` } }),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
