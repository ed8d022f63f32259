import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AuditModule, Trail } from '#libs/audit';
import { AuthModule, TOKEN_PATH } from '#libs/auth';
import {
  AllowedMethods,
  type Config,
  ConfigModule,
  createLogger,
  createServer,
  DatabaseModule,
  MetricsModule,
  ProblemFilter,
  RedisModule,
  RequestValidationPipe,
} from '#libs/platform';
import { QuotaModule } from '#libs/quota';
import { TenancyModule } from '#libs/tenancy';
import { OPERATOR, schema, UnreachableCamsModule } from '../auth/auth-app.js';
import { type Reply, send } from '../auth/requests.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { WatchedReplies } from '../support/watched-replies.js';
import { configFor } from './trail-kit.js';

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
      RedisModule,
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
  WatchedReplies.watchPart(app);
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
