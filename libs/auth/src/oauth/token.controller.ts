import { Controller, Header, HttpCode, Post, Req, UseFilters } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblems, Public } from '#libs/platform';
import { OAuthErrorFilter } from './oauth-error.js';
import { errorReplyDocument, tokenFormSchema, tokenReplyDocument } from './token.documents.js';
import { type TokenReply, TokenService } from './token.service.js';
import { readTokenRequest } from './token-request.js';

/** Where programs get their access tokens; the only path that takes a form. */
export const TOKEN_PATH = '/oauth/token';

@ApiTags('Authentication')
@Controller()
export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  @Post(TOKEN_PATH)
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Header('pragma', 'no-cache')
  @Public()
  @UseFilters(OAuthErrorFilter)
  @ApiOperation({
    operationId: 'issueToken',
    summary: 'Get an access token',
    description:
      'The client-credentials grant of OAuth 2.0 (RFC 6749, section 4.4). The client is named in the form, or by Basic authentication.',
  })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ schema: tokenFormSchema })
  @ApiResponse({ status: 200, description: 'The token.', standardSchema: tokenReplyDocument })
  @ApiResponse({ status: 400, description: 'The request is wrong.', standardSchema: errorReplyDocument })
  @ApiResponse({
    status: 401,
    description: 'The client is not accepted.',
    standardSchema: errorReplyDocument,
    headers: { 'WWW-Authenticate': { description: 'Asks for Basic authentication.', schema: { type: 'string' } } },
  })
  @ApiResponse({
    status: 429,
    description: 'The client, or others at its address, failed too often.',
    standardSchema: errorReplyDocument,
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
  })
  @ApiProblems(413, 415, 503)
  async issueToken(@Req() request: FastifyRequest): Promise<TokenReply> {
    const asked = readTokenRequest(request);
    request.claimedClientId = this.tokens.tellableClientId(asked);
    return this.tokens.grant(asked, request.ip);
  }
}
