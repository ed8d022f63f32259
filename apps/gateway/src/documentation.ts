import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { operatorScopes, TOKEN_PATH, tenantScopes } from '#libs/auth';
import { routeGroups } from '#libs/facade';
import { problemExamples } from '#libs/platform';
import { searchOperations } from './documentation-search.js';

const DESCRIPTION = `WhatsApp messaging through Alibaba Cloud's Chat App Message Service (CAMS). Every customer, here called
a tenant, has a space of its own: phone numbers, QR codes, templates and messages.

**Try it:** press *Authorize* and enter a client id and its secret, or the secret alone as an API key. Then open an
operation, press *Try it out* and *Execute*.

- Tenants call \`/v1\`. Operators call \`/admin/v1\`, and \`/v1\` in the name of a tenant.
- Lists come in pages: give the \`nextCursor\` of a page as \`cursor\` to get the next one.
- A change with an \`Idempotency-Key\` happens once, however often it is sent.
- \`RateLimit\` in a reply says what is left of your plan.
- Errors are problem documents (RFC 9457) with a stable \`code\`; [all codes](/errors).
- Every reply has an \`X-Request-Id\`. Quote it when you ask for help.

This document: [JSON](/openapi.json), [YAML](/openapi.yaml).`;

/** The groups beside those of the facade, in the order of the page. */
const tags = {
  Usage: 'How much was used, by hour and day.',
  'Audit trail': 'What was done, by whom, and how it ended.',
  Authentication: 'Access tokens for programs, and what other programs need to check them.',
  Tenants: 'For operators: the customers, and their spaces at CAMS.',
  Plans: 'For operators: how much tenants may use.',
  Credentials: 'For operators: the client ids and secrets of tenants.',
  'Signing keys': 'For operators: the keys that sign access tokens.',
  Health: 'For load balancers and monitoring.',
};

/** The OpenAPI document of everything that the application serves. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('CAMS gateway')
    .setDescription(DESCRIPTION)
    .setVersion('1.0')
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
  for (const { tag, description } of routeGroups) builder.addTag(tag, description);
  for (const [tag, description] of Object.entries(tags)) builder.addTag(tag, description);
  const document = SwaggerModule.createDocument(app, builder.build());
  document.components = { ...document.components, examples: problemExamples };
  for (const path of Object.values(document.paths)) Object.values(path).forEach(describeNeeds);
  return document;
}

/** Says in words what the extensions say to programs. */
function describeNeeds(operation: Record<string, unknown>): void {
  const { description, 'x-required-scope': scope, 'x-cams-action': action } = operation;
  const needs = [scope && `Scope: \`${scope}\`.`, action && `CAMS action: \`${action}\`.`].filter(Boolean);
  if (needs.length > 0) operation.description = `${description}\n\n${needs.join(' ')}`;
}

/**
 * Swagger UI moves the focus, and scrolls, to the last field for a key or token: so the last part of the dialog is shown
 * first. No credential has the scopes of tenants and of operators, so there is nothing to select all.
 */
const STYLE = `
.swagger-ui .topbar { display: none }
.swagger-ui .info { margin: 24px 0 }
.swagger-ui .scheme-container { padding: 12px 0 }
.swagger-ui .dialog-ux .modal-ux-content { display: flex; flex-direction: column; max-height: 75vh }
.swagger-ui .dialog-ux .auth-container:last-child { order: -1; border-bottom: 1px solid #ebebeb }
.swagger-ui .dialog-ux .scope-def { display: none }
.swagger-ui .dialog-ux .scopes h2 a:first-of-type { display: none }
.swagger-ui .dialog-ux .scopes { display: grid; grid-template-columns: 1fr 1fr }
.swagger-ui .dialog-ux .scopes h2 { grid-column: 1 / -1 }
.swagger-ui .response-col_links { display: none }
.swagger-ui .response:not([data-code^="2"]) .response-control-media-type { display: none }
`;

/** Swagger UI at `/docs`, the document at `/openapi.json`. Nothing is loaded from elsewhere. */
export function serveDocumentation(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'CAMS gateway',
    customCss: STYLE,
    swaggerOptions: {
      validatorUrl: 'none',
      filter: true,
      plugins: [searchOperations],
      displayRequestDuration: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
    },
  });
}
