import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { operatorScopes, TOKEN_PATH, tenantScopes } from '#libs/auth';
import { routeGroups } from '#libs/facade';

const DESCRIPTION = `Send WhatsApp messages and manage numbers, QR codes and templates through Alibaba Cloud's Chat App
Message Service, each customer in a space of its own.

Press **Authorize** and give a client id and secret, or paste the secret alone as a bearer token.
Errors are problem documents (RFC 9457); [all codes](/errors).`;

/** The OpenAPI document of everything that the application serves. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('CAMS gateway')
    .setDescription(DESCRIPTION)
    .setVersion('1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setOpenAPIVersion('3.1.0')
    .addServer('/')
    .addOAuth2(
      {
        type: 'oauth2',
        description: 'A client id and its secret, as the operator gave them.',
        flows: { clientCredentials: { tokenUrl: TOKEN_PATH, scopes: { ...tenantScopes, ...operatorScopes } } },
      },
      'clientCredentials',
    )
    .addBearerAuth({ type: 'http', description: 'The secret itself as an API key, or an access token.' }, 'apiKey');
  for (const { tag, description } of routeGroups) builder.addTag(tag, description);
  return SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: (_controller, method) => method });
}

/** Swagger UI at `/docs`, the document at `/openapi.json`. Nothing is loaded from elsewhere. */
export function serveDocumentation(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'CAMS gateway',
    swaggerOptions: {
      validatorUrl: 'none',
      persistAuthorization: true,
      displayRequestDuration: true,
      docExpansion: 'list',
      tryItOutEnabled: true,
    },
  });
}
