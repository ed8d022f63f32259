import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentFacts, type RequestFacts } from '#libs/audit';
import { ApiProblems, NoBody, NoQuery, OperatorAccess, operatorProblems } from '#libs/platform';
import {
  type CreateTenant,
  createTenantBody,
  type ListTenants,
  listTenantsQuery,
  type TenantDocument,
  type TenantPath,
  tenantDocument,
  tenantList,
  tenantPath,
  toDocument,
  type UpdateTenant,
  updateTenantBody,
} from './tenant.schemas.js';
import { TenantsService } from './tenants.service.js';

/** Operators' endpoints for tenants. */
@ApiTags('Tenants')
@Controller('admin/v1/tenants')
export class TenantsController {
  constructor(private readonly tenants: TenantsService) {}

  @Get()
  @OperatorAccess('tenants:read')
  @ApiOperation({
    operationId: 'listTenants',
    summary: 'List tenants',
    description: 'Gives tenants in the order of their creation. Deleted ones are shown only when asked for.',
  })
  @ApiResponse({ status: 200, description: 'A page of tenants.', standardSchema: tenantList })
  @ApiProblems(...operatorProblems)
  async listTenants(@Query({ schema: listTenantsQuery }) query: ListTenants) {
    const { items, nextCursor } = await this.tenants.list(query);
    return { items: items.map(toDocument), nextCursor };
  }

  @Post()
  @NoQuery()
  @OperatorAccess('tenants:write')
  @ApiOperation({
    operationId: 'createTenant',
    summary: 'Create a tenant',
    description:
      'Maps a sub-customer space of CAMS to a new tenant and learns its phone numbers. Give the tenant credentials next.',
  })
  @ApiResponse({ status: 201, description: 'The new tenant.', standardSchema: tenantDocument })
  @ApiProblems(...operatorProblems, 'trail_unavailable', 409, 413, 415)
  async createTenant(
    @CurrentFacts() facts: RequestFacts,
    @Body({ schema: createTenantBody }) body: CreateTenant,
  ): Promise<TenantDocument> {
    return toDocument(await this.tenants.create(facts, body));
  }

  @Get(':id')
  @NoQuery()
  @OperatorAccess('tenants:read')
  @ApiOperation({ operationId: 'getTenant', summary: 'Show a tenant', description: 'Deleted tenants are not shown.' })
  @ApiResponse({ status: 200, description: 'The tenant.', standardSchema: tenantDocument })
  @ApiProblems(...operatorProblems, 404)
  async getTenant(@Param({ schema: tenantPath }) { id }: TenantPath): Promise<TenantDocument> {
    return toDocument(await this.tenants.get(id));
  }

  @Patch(':id')
  @NoQuery()
  @OperatorAccess('tenants:write')
  @ApiOperation({
    operationId: 'updateTenant',
    summary: 'Change a tenant',
    description: 'Changes the fields that are given and leaves the others. The space cannot be changed.',
  })
  @ApiResponse({ status: 200, description: 'The tenant as it is now.', standardSchema: tenantDocument })
  @ApiProblems(...operatorProblems, 'trail_unavailable', 404, 413, 415)
  async updateTenant(
    @CurrentFacts() facts: RequestFacts,
    @Param({ schema: tenantPath }) { id }: TenantPath,
    @Body({ schema: updateTenantBody }) body: UpdateTenant,
  ): Promise<TenantDocument> {
    return toDocument(await this.tenants.update(facts, id, body));
  }

  @Post(':id/suspend')
  @HttpCode(200)
  @NoQuery()
  @NoBody()
  @OperatorAccess('tenants:write')
  @ApiOperation({
    operationId: 'suspendTenant',
    summary: 'Suspend a tenant',
    description: 'Refuses all of its credentials within a second, tokens issued before too. Repeating it does no harm.',
  })
  @ApiResponse({ status: 200, description: 'The suspended tenant.', standardSchema: tenantDocument })
  @ApiProblems(...operatorProblems, 'trail_unavailable', 404, 409)
  async suspendTenant(
    @CurrentFacts() facts: RequestFacts,
    @Param({ schema: tenantPath }) { id }: TenantPath,
  ): Promise<TenantDocument> {
    return toDocument(await this.tenants.setStatus(facts, id, 'suspended'));
  }

  @Post(':id/resume')
  @HttpCode(200)
  @NoQuery()
  @NoBody()
  @OperatorAccess('tenants:write')
  @ApiOperation({
    operationId: 'resumeTenant',
    summary: 'Resume a tenant',
    description: 'Ends a suspension. Repeating it does no harm.',
  })
  @ApiResponse({ status: 200, description: 'The active tenant.', standardSchema: tenantDocument })
  @ApiProblems(...operatorProblems, 'trail_unavailable', 404, 409)
  async resumeTenant(
    @CurrentFacts() facts: RequestFacts,
    @Param({ schema: tenantPath }) { id }: TenantPath,
  ): Promise<TenantDocument> {
    return toDocument(await this.tenants.setStatus(facts, id, 'active'));
  }

  @Delete(':id')
  @HttpCode(204)
  @NoQuery()
  @NoBody()
  @OperatorAccess('tenants:write')
  @ApiOperation({
    operationId: 'deleteTenant',
    summary: 'Delete a tenant',
    description:
      'Ends its access for good and frees its space for another tenant. Nothing is deleted at CAMS, and the record stays for the books.',
  })
  @ApiResponse({ status: 204, description: 'The tenant is deleted.' })
  @ApiProblems(...operatorProblems, 'trail_unavailable', 404)
  async deleteTenant(
    @CurrentFacts() facts: RequestFacts,
    @Param({ schema: tenantPath }) { id }: TenantPath,
  ): Promise<void> {
    await this.tenants.delete(facts, id);
  }
}
