import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiProblems, CONFIG, type Config, NoQuery, Public } from '#libs/platform';
import { operatorScopeNames, tenantScopeNames } from '../scopes.js';
import { publicJwk } from '../signing-keys/signing-key.js';
import { SigningKeys } from '../signing-keys/signing-keys.js';
import { TOKEN_PATH } from './token.controller.js';
import { jwksDocument, serverMetadataDocument } from './well-known.documents.js';

const JWKS_PATH = '/.well-known/jwks.json';

/** What other programs need to get and to check our tokens. */
@ApiTags('Authentication')
@Controller()
export class WellKnownController {
  constructor(
    private readonly keys: SigningKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(JWKS_PATH)
  @NoQuery()
  @Public()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({
    operationId: 'getJwks',
    summary: 'Keys that check access tokens',
    description: 'A JSON Web Key Set (RFC 7517): the key that signs, and those before it until their tokens expire.',
  })
  @ApiResponse({ status: 200, description: 'The keys.', standardSchema: jwksDocument })
  @ApiProblems(400)
  getJwks() {
    return { keys: this.keys.list().map(publicJwk) };
  }

  @Get('/.well-known/oauth-authorization-server')
  @NoQuery()
  @Public()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({
    operationId: 'getAuthorizationServerMetadata',
    summary: 'Description of the token endpoint',
    description: 'Authorization server metadata (RFC 8414).',
  })
  @ApiResponse({ status: 200, description: 'The description.', standardSchema: serverMetadataDocument })
  @ApiProblems(400)
  getAuthorizationServerMetadata() {
    const { publicUrl } = this.config;
    return {
      issuer: publicUrl,
      token_endpoint: publicUrl + TOKEN_PATH,
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      grant_types_supported: ['client_credentials'],
      response_types_supported: [],
      scopes_supported: [...tenantScopeNames, ...operatorScopeNames],
      jwks_uri: publicUrl + JWKS_PATH,
      service_documentation: `${publicUrl}/docs`,
    };
  }
}
