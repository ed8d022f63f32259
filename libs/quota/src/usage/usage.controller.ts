import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  ApiProblems,
  CurrentTenantId,
  OPERATORS,
  OperatorAccess,
  operatorProblems,
  TenantAccess,
  tenantProblems,
} from '#libs/platform';
import { type TenantIdPath, tenantIdPath } from '../plans/plan.schemas.js';
import { type UsageDocument, type UsageQuery, usageDocument, usageQuery } from './usage.schemas.js';
import { UsageService } from './usage.service.js';

/** How much was used: for tenants their own, for operators every tenant's. */
@ApiTags('Usage')
@Controller()
export class UsageController {
  constructor(private readonly usage: UsageService) {}

  @Get('v1/usage')
  @TenantAccess('usage:read')
  @ApiOperation({
    operationId: 'getUsage',
    summary: 'Show what you have used',
    description: 'Counts calls and messages by action and outcome. A call counts in the hour in which it ended.',
  })
  @ApiResponse({ status: 200, description: 'What was used.', standardSchema: usageDocument })
  @ApiProblems(...tenantProblems, 'too_many_searches')
  getUsage(
    @CurrentTenantId() tenantId: string,
    @Query({ schema: usageQuery }) query: UsageQuery,
  ): Promise<UsageDocument> {
    return this.usage.of(tenantId, tenantId, query);
  }

  @Get('admin/v1/tenants/:id/usage')
  @OperatorAccess('tenant-usage:read')
  @ApiOperation({
    operationId: 'getTenantUsage',
    summary: 'Show what a tenant has used',
    description: 'Counts calls and messages by action and outcome. A call counts in the hour in which it ended.',
  })
  @ApiResponse({ status: 200, description: 'What was used.', standardSchema: usageDocument })
  @ApiProblems(...operatorProblems, 'too_many_searches', 404)
  getTenantUsage(
    @Param({ schema: tenantIdPath }) { id }: TenantIdPath,
    @Query({ schema: usageQuery }) query: UsageQuery,
  ): Promise<UsageDocument> {
    return this.usage.of(OPERATORS, id, query);
  }
}
