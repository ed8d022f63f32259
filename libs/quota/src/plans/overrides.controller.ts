import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentFacts, type RequestFacts } from '#libs/audit';
import { ApiProblems, NoBody, NoQuery, OperatorAccess, operatorProblems } from '#libs/platform';
import { OverridesService } from './overrides.service.js';
import {
  type OverrideDocument,
  overrideDocument,
  type PutOverride,
  putOverrideBody,
  type TenantIdPath,
  tenantIdPath,
  toOverrideDocument,
} from './plan.schemas.js';

/** Operators' endpoints for exceptions from plans. */
@ApiTags('Plans')
@Controller('admin/v1/tenants/:id/quota-override')
export class OverridesController {
  constructor(private readonly overrides: OverridesService) {}

  @Get()
  @NoQuery()
  @OperatorAccess('plans:read')
  @ApiOperation({
    operationId: 'getQuotaOverride',
    summary: "Show a tenant's override",
    description: 'Gives the limits that the tenant has otherwise than its plan says; 404 where there are none.',
  })
  @ApiResponse({ status: 200, description: 'The override.', standardSchema: overrideDocument })
  @ApiProblems(...operatorProblems, 'not_found')
  async getQuotaOverride(@Param({ schema: tenantIdPath }) { id }: TenantIdPath): Promise<OverrideDocument> {
    return toOverrideDocument(await this.overrides.get(id));
  }

  @Put()
  @NoQuery()
  @OperatorAccess('plans:write')
  @ApiOperation({
    operationId: 'putQuotaOverride',
    summary: "Make or replace a tenant's override",
    description:
      'Gives one tenant other limits than its plan, for good or until a time. Replaces the whole override: a limit that is left out is as in the plan, `null` lifts it.',
  })
  @ApiResponse({ status: 200, description: 'The override as it is now.', standardSchema: overrideDocument })
  @ApiProblems(...operatorProblems, 'not_found', 'trail_unavailable', 413, 415)
  async putQuotaOverride(
    @CurrentFacts() facts: RequestFacts,
    @Param({ schema: tenantIdPath }) { id }: TenantIdPath,
    @Body({ schema: putOverrideBody }) body: PutOverride,
  ): Promise<OverrideDocument> {
    return toOverrideDocument(await this.overrides.put(facts, id, body));
  }

  @Delete()
  @HttpCode(204)
  @NoQuery()
  @NoBody()
  @OperatorAccess('plans:write')
  @ApiOperation({
    operationId: 'deleteQuotaOverride',
    summary: "Remove a tenant's override",
    description: 'The tenant has the limits of its plan again.',
  })
  @ApiResponse({ status: 204, description: 'The override is gone.' })
  @ApiProblems(...operatorProblems, 'not_found', 'trail_unavailable')
  async deleteQuotaOverride(
    @CurrentFacts() facts: RequestFacts,
    @Param({ schema: tenantIdPath }) { id }: TenantIdPath,
  ): Promise<void> {
    await this.overrides.delete(facts, id);
  }
}
