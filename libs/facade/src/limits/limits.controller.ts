import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentFacts, type RequestFacts } from '#libs/audit';
import { type Caller, CurrentCaller } from '#libs/auth';
import { ApiProblems, NoQuery, TenantAccess, tenantProblems } from '#libs/platform';
import {
  type ExplainBody,
  type Explanation,
  explainBody,
  explanation,
  type QuotaDocument,
  type QuotaQuery,
  quotaDocument,
  quotaQuery,
} from './limits.schemas.js';
import { LimitsService } from './limits.service.js';

/** What limits say to a tenant, before it runs into one. */
@ApiTags('Usage')
@Controller('v1/quota')
export class LimitsController {
  constructor(private readonly limits: LimitsService) {}

  @Get()
  @TenantAccess('usage:read')
  @ApiOperation({
    operationId: 'getQuota',
    summary: 'Show what is left',
    description: "Tells what is left of your plan, and your share of the account's limits. Costs nothing of either.",
  })
  @ApiResponse({ status: 200, description: 'How things stand.', standardSchema: quotaDocument })
  @ApiProblems(...tenantProblems)
  async getQuota(
    @CurrentCaller() { tenant }: Caller,
    @CurrentFacts() facts: RequestFacts,
    @Query({ schema: quotaQuery }) { action }: QuotaQuery,
  ): Promise<QuotaDocument> {
    const document = await this.limits.of(tenant!, action);
    leaveNoRecord(facts);
    return document;
  }

  @Post('explain')
  @HttpCode(200)
  @NoQuery()
  @TenantAccess('usage:read')
  @ApiOperation({
    operationId: 'explainCall',
    summary: 'Ask what limits would say to a call',
    description:
      'Tells whether a call would be sent, wait for its turn or be refused if it came now, by which limit, and when to come back. Makes no call and costs nothing; an `Idempotency-Key` has nothing to do here.',
  })
  @ApiResponse({ status: 200, description: 'What would become of the call.', standardSchema: explanation })
  @ApiProblems(...tenantProblems, 413, 415)
  async explainCall(
    @CurrentCaller() { tenant }: Caller,
    @CurrentFacts() facts: RequestFacts,
    @Body({ schema: explainBody }) body: ExplainBody,
  ): Promise<Explanation> {
    const document = await this.limits.explain(tenant!, body);
    leaveNoRecord(facts);
    return document;
  }
}

/** Programs ask often, and nothing comes of it. What an operator does in a tenant's name is recorded all the same. */
function leaveNoRecord({ actor, recorded }: RequestFacts): void {
  if (!actor.acting) recorded();
}
