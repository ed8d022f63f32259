import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DestinationStream } from 'pino';
import { Redactor, Trail } from '#libs/audit';
import { TOKEN_PATH } from '#libs/auth';
import {
  AllowedMethods,
  allowOrigins,
  type Config,
  createLogger,
  createServer,
  Metrics,
  NestLogger,
  ProblemFilter,
  RequestValidationPipe,
} from '#libs/platform';
import { Quota } from '#libs/quota';
import { serveDocumentation } from './documentation/serve-documentation.js';
import { GatewayModule } from './gateway.module.js';
import { MONITORING, monitorApart } from './monitoring.js';
import { recordTheRest } from './record-the-rest.js';
import { tellTheRest } from './tell-the-rest.js';

/** Puts the gateway together; the caller migrates before and listens after. */
export async function createGateway(config: Config, logTo?: DestinationStream): Promise<NestFastifyApplication> {
  const logger = createLogger(config.logLevel, logTo);
  const server = createServer({ logger, trustedProxies: config.trustedProxies, formPath: TOKEN_PATH });
  const fastify = server.getInstance<FastifyInstance>();
  const allowedMethods = new AllowedMethods(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.for(config), server, {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter(allowedMethods));
  app.useGlobalPipes(new RequestValidationPipe());
  if (config.corsOrigins.length > 0) allowOrigins(app, config.corsOrigins);
  if (config.monitoring) monitorApart(fastify, config.monitoring);
  observeRequests(fastify, app.get(Metrics));
  tellTheRest(fastify, app.get(Quota, { strict: false }));
  recordTheRest(fastify, app.get(Trail, { strict: false }), app.get(Redactor, { strict: false }));
  serveDocumentation(app);
  await app.init();
  return app;
}

/** One log line and one measurement per request, under the route's pattern: paths hold phone numbers. */
function observeRequests(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', (request: FastifyRequest, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { statusCode, elapsedTime } = reply;
    metrics.observeRequest(request.method, route, statusCode, elapsedTime);
    request.log[MONITORING.test(route) ? 'debug' : 'info']({
      requestId: request.id,
      method: request.method,
      route,
      status: statusCode,
      durationMs: Math.round(elapsedTime * 100) / 100,
      clientId: request.caller?.clientId,
      tenantId: request.caller?.tenant?.id,
    });
    done();
  });
}
