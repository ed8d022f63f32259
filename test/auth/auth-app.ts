import { Controller, type DynamicModule, Get, Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { auditSchema } from '#libs/audit';
import { AuthModule, authSchema, type Caller, CurrentCaller, TOKEN_PATH } from '#libs/auth';
import { CamsClient } from '#libs/cams';
import {
  AllowedMethods,
  type Config,
  ConfigModule,
  createLogger,
  createServer,
  DatabaseModule,
  loadConfig,
  MetricsModule,
  OperatorAccess,
  ProblemFilter,
  Public,
  RedisModule,
  RequestValidationPipe,
  type Schema,
  TenantAccess,
} from '#libs/platform';
import { QuotaModule, quotaSchema } from '#libs/quota';
import { TenancyModule, tenancySchema } from '#libs/tenancy';
import { WatchedReplies } from '../support/watched-replies.js';

export const ISSUER = 'https://gateway.test';
export const OPERATOR = { clientId: 'operator', clientSecret: 'operator-secret.with.dots' };

const schemas = [auditSchema, quotaSchema, tenancySchema, authSchema];

export const schema: Schema = {
  entities: schemas.flatMap(({ entities }) => entities),
  migrations: schemas.flatMap(({ migrations }) => migrations),
};

/** One handler for each kind of access; each tells who the guard found. */
@Controller('probe')
class ProbeController {
  @Get('public')
  @Public()
  anybody() {
    return {};
  }

  @Get('tenant')
  @TenantAccess('messages:send')
  tenant(@CurrentCaller() caller: Caller) {
    return describeCaller(caller);
  }

  @Get('operator')
  @OperatorAccess('tenants:read')
  operator(@CurrentCaller() caller: Caller) {
    return describeCaller(caller);
  }
}

function describeCaller({ kind, tenant, clientId, scopes }: Caller) {
  return { kind, tenantId: tenant?.id ?? null, clientId, scopes: [...scopes].sort() };
}

/** Nothing listens there, and nobody waits for it: these tests never need CAMS. */
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
export class UnreachableCamsModule {}

export interface AuthApp {
  /** Origin, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly app: NestFastifyApplication;
}

export function configFor(databaseUrl: string, env: Record<string, string> = {}): Config {
  return loadConfig({
    NODE_ENV: 'test',
    PUBLIC_URL: ISSUER,
    DATABASE_URL: databaseUrl,
    CAMS_ACCESS_KEY_ID: 'id',
    CAMS_ACCESS_KEY_SECRET: 'secret',
    ENCRYPTION_KEY: 'a key for tests that is long enough',
    OPERATOR_CLIENT_ID: OPERATOR.clientId,
    OPERATOR_CLIENT_SECRET: OPERATOR.clientSecret,
    ...env,
  });
}

/** The libraries for access, with handlers to try them on, behind the gateway's own HTTP server. */
export async function startAuthApp(config: Config, controllers: Type[] = [ProbeController]): Promise<AuthApp> {
  const logger = createLogger('silent');
  const server = createServer({ logger, trustedProxies: config.trustedProxies, formPath: TOKEN_PATH });
  const root: DynamicModule = {
    module: class AuthAppModule {},
    imports: [
      ConfigModule.for(config),
      DatabaseModule.for(config.databaseUrl, schema),
      RedisModule,
      MetricsModule,
      UnreachableCamsModule,
      QuotaModule,
      TenancyModule,
      AuthModule,
    ],
    controllers,
  };
  const allowedMethods = new AllowedMethods(server.getInstance<FastifyInstance>());
  const app = await NestFactory.create<NestFastifyApplication>(root, server, {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter(allowedMethods));
  app.useGlobalPipes(new RequestValidationPipe());
  WatchedReplies.watchPart(app);
  try {
    await app.listen(0, '127.0.0.1');
  } catch (error) {
    await app.close();
    throw error;
  }
  return { url: await app.getUrl(), app };
}
