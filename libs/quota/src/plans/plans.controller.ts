import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CurrentFacts, type RequestFacts } from '#libs/audit';
import { ApiProblems, NoQuery, OperatorAccess, operatorProblems } from '#libs/platform';
import {
  type PlanDocument,
  type PlanPath,
  type PutPlan,
  planDocument,
  planList,
  planPath,
  putPlanBody,
  toPlanDocument,
} from './plan.schemas.js';
import { PlansService } from './plans.service.js';

/** Operators' endpoints for plans. */
@ApiTags('Plans')
@Controller('admin/v1/plans')
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  @Get()
  @NoQuery()
  @OperatorAccess('plans:read')
  @ApiOperation({ operationId: 'listPlans', summary: 'List plans', description: 'Gives all plans with their limits.' })
  @ApiResponse({ status: 200, description: 'All plans.', standardSchema: planList })
  @ApiProblems(...operatorProblems)
  async listPlans() {
    return { items: (await this.plans.list()).map(toPlanDocument), nextCursor: null };
  }

  @Get(':name')
  @NoQuery()
  @OperatorAccess('plans:read')
  @ApiOperation({ operationId: 'getPlan', summary: 'Show a plan', description: 'Gives one plan with its limits.' })
  @ApiResponse({ status: 200, description: 'The plan.', standardSchema: planDocument })
  @ApiProblems(...operatorProblems, 404)
  async getPlan(@Param({ schema: planPath }) { name }: PlanPath): Promise<PlanDocument> {
    return toPlanDocument(await this.plans.get(name));
  }

  @Put(':name')
  @NoQuery()
  @OperatorAccess('plans:write')
  @ApiOperation({
    operationId: 'putPlan',
    summary: 'Make or replace a plan',
    description:
      'Replaces the whole plan: a limit that is left out is lifted. All tenants on it have the new limits within a second; what they have used stays counted.',
  })
  @ApiResponse({ status: 200, description: 'The plan as it is now.', standardSchema: planDocument })
  @ApiProblems(...operatorProblems, 'trail_unavailable', 413, 415)
  async putPlan(
    @CurrentFacts() facts: RequestFacts,
    @Param({ schema: planPath }) { name }: PlanPath,
    @Body({ schema: putPlanBody }) body: PutPlan,
  ): Promise<PlanDocument> {
    return toPlanDocument(await this.plans.put(facts, name, body));
  }
}
