import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { operatorScopes, TOKEN_PATH, tenantScopes } from '#libs/auth';
import { documentControllers } from '#libs/facade';
import { problemExamples } from '#libs/platform';
import { convertSchema } from './convert-schema.js';
import { whole } from './editions.js';
import { operationsOf } from './operations.js';
import { leaveFiltersEmpty } from './prefill.js';
import { shareComponents } from './share-components.js';
import { shareSchemas } from './share-schemas.js';
import { tags } from './tags.js';

/** The OpenAPI document of everything that the application serves. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  documentControllers();
  const document = SwaggerModule.createDocument(app, frame(), { standardSchemaConverter: convertSchema });
  document.components = { ...document.components, examples: problemExamples };
  for (const operation of operationsOf(document)) {
    // For everybody, rather than not said.
    operation.security ??= [];
    describeNeeds(operation);
    leaveFiltersEmpty(operation);
  }
  shareSchemas(document);
  shareComponents(document);
  return document;
}

/** All that is not found in the application. */
function frame() {
  const builder = new DocumentBuilder()
    .setTitle(whole.title)
    .setDescription(whole.description)
    .setVersion('1.0')
    .addServer('/', 'The gateway that this document comes from.')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .setOpenAPIVersion('3.1.0')
    .addOAuth2(
      {
        type: 'oauth2',
        description: 'A client id and its secret. Choose no scopes to get all that the credential has.',
        flows: { clientCredentials: { tokenUrl: TOKEN_PATH, scopes: { ...tenantScopes, ...operatorScopes } } },
      },
      'clientCredentials',
    )
    .addApiKey(
      {
        type: 'apiKey',
        in: 'header',
        name: 'X-Act-As-Tenant',
        description: "For operators who call `/v1`, beside their own credential: the tenant's id.",
      },
      'actAsTenant',
    )
    .addBearerAuth(
      {
        type: 'http',
        bearerFormat: 'API key or JWT',
        description: 'The secret itself as an API key, or an access token that you already have.',
      },
      'apiKey',
    );
  for (const { name, description } of tags) builder.addTag(name, description);
  return builder.build();
}

/** Says in words what the extensions say to programs. */
function describeNeeds(operation: object): void {
  const needing = operation as Record<string, unknown>;
  const { description, 'x-required-scope': scope, 'x-cams-action': action } = needing;
  const needs = [scope && `Scope: \`${scope}\`.`, action && `CAMS action: \`${action}\`.`].filter(Boolean);
  if (needs.length > 0) needing.description = `${description}\n\n${needs.join(' ')}`;
}
