import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { openApiDocument } from './document.js';
import { editionOf } from './edition-of.js';
import { editions, whole } from './editions.js';
import { adaptFields, openFoundGroups, resolveLocally, searchOperations } from './swagger-ui-plugins.js';
import { STYLE } from './swagger-ui-style.js';

/** Swagger UI at `/docs`, where `/` leads to; the documents at `/openapi.json` and beside it. Nothing is loaded from elsewhere. */
export function serveDocumentation(app: NestFastifyApplication): void {
  const texts = once(() => textsOf(app));
  for (const { url } of editions) {
    app.getHttpAdapter().get(url, (_request: FastifyRequest, reply: FastifyReply) => {
      reply.type('application/json; charset=utf-8').send(texts().get(url));
    });
  }
  app.getHttpAdapter().get('/', (_request: FastifyRequest, reply: FastifyReply) => {
    reply.redirect('/docs');
  });
  SwaggerModule.setup('docs', app, () => ({ ...new DocumentBuilder().build(), paths: {} }), {
    raw: false,
    explorer: true,
    customSiteTitle: whole.title,
    customCss: STYLE,
    swaggerOptions: {
      // The page loads one of the documents instead of carrying one.
      spec: {},
      urls: editions.map(({ name, url }) => ({ name, url })),
      validatorUrl: 'none',
      filter: true,
      plugins: [searchOperations, openFoundGroups, adaptFields, resolveLocally],
      displayRequestDuration: true,
      docExpansion: 'none',
      defaultModelsExpandDepth: -1,
    },
  });
}

/** The documents as they are sent, by address. */
function textsOf(app: NestFastifyApplication): ReadonlyMap<string, Buffer> {
  const document = openApiDocument(app);
  return new Map(editions.map((edition) => [edition.url, Buffer.from(JSON.stringify(editionOf(document, edition)))]));
}

/** Nobody may ever ask, and the start is not to wait for it: made at the first use, then kept. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
