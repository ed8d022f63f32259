import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentFacts, type RequestFacts } from '#libs/audit';
import { ApiProblems, NoBody, NoQuery, OperatorAccess } from '#libs/platform';
import { type TenantPath, tenantPath } from '#libs/tenancy';
import {
  type CreateCredential,
  type CredentialPath,
  createCredentialBody,
  credentialList,
  credentialPath,
  type ListCredentials,
  listCredentialsQuery,
  newCredentialDocument,
  toDocument,
} from './credential.schemas.js';
import { CredentialsService } from './credentials.service.js';

/** Operators' endpoints for the credentials of a tenant. */
@ApiTags('Credentials')
@Controller('admin/v1/tenants/:id/credentials')
export class CredentialsController {
  constructor(private readonly credentials: CredentialsService) {}

  @Post()
  @NoQuery()
  @Header('cache-control', 'no-store')
  @OperatorAccess('credentials:write')
  @ApiOperation({
    operationId: 'createCredential',
    summary: 'Create a credential',
    description:
      'Makes a client id and a secret for one program of the tenant. The secret is shown this once and only its hash is kept.',
  })
  @ApiResponse({
    status: 201,
    description: 'The new credential and its secret.',
    standardSchema: newCredentialDocument,
  })
  @ApiProblems(400, 401, 403, 404, 413, 415, 429, 503)
  async createCredential(
    @CurrentFacts() facts: RequestFacts,
    @Param({ schema: tenantPath }) { id }: TenantPath,
    @Body({ schema: createCredentialBody }) body: CreateCredential,
  ) {
    const { credential, secret } = await this.credentials.create(facts, id, body);
    return { ...toDocument(credential), clientSecret: secret };
  }

  @Get()
  @OperatorAccess('credentials:read')
  @ApiOperation({
    operationId: 'listCredentials',
    summary: 'List credentials',
    description: 'Gives the credentials of the tenant that are not revoked, in the order of their creation.',
  })
  @ApiResponse({ status: 200, description: 'A page of credentials.', standardSchema: credentialList })
  @ApiProblems(400, 401, 403, 404, 429, 503)
  async listCredentials(
    @Param({ schema: tenantPath }) { id }: TenantPath,
    @Query({ schema: listCredentialsQuery }) query: ListCredentials,
  ) {
    const { items, nextCursor } = await this.credentials.list(id, query);
    return { items: items.map(toDocument), nextCursor };
  }

  @Delete(':credentialId')
  @HttpCode(204)
  @NoQuery()
  @NoBody()
  @OperatorAccess('credentials:write')
  @ApiOperation({
    operationId: 'revokeCredential',
    summary: 'Revoke a credential',
    description: 'Ends it for good. Within a second its secret and every token issued for it are refused everywhere.',
  })
  @ApiResponse({ status: 204, description: 'The credential is revoked.' })
  @ApiProblems(400, 401, 403, 404, 429, 503)
  async revokeCredential(
    @CurrentFacts() facts: RequestFacts,
    @Param({ schema: credentialPath }) { id, credentialId }: CredentialPath,
  ): Promise<void> {
    await this.credentials.revoke(facts, id, credentialId);
  }
}
