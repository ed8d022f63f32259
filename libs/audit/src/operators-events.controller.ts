import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiProblems, NoQuery, OPERATORS, OperatorAccess, operatorProblems } from '#libs/platform';
import { eventDetail } from './search/event-documents.js';
import { type EventFilter, type EventPath, eventPath, operatorsEventsQuery } from './search/event-filter.js';
import { EventSearch } from './search/event-search.js';
import { ApiEventList, listEvents } from './search/list-events.js';
import { type VerifyTrail, verificationDocument, verifyTrailBody } from './verification/verification.schemas.js';
import { Verifier } from './verification/verifier.js';

/** The trail of everybody, for operators. */
@ApiTags('Audit trail')
@Controller('admin/v1')
export class OperatorsEventsController {
  constructor(
    private readonly search: EventSearch,
    private readonly verifier: Verifier,
  ) {}

  @Get('audit-events')
  @OperatorAccess('trail:read')
  @ApiOperation({
    operationId: 'listAuditEvents',
    summary: 'List what happened',
    description:
      'Gives the calls of tenants and operators, refused ones too, the newest first. `Accept: application/x-ndjson` or `text/csv` gives all of them as one stream.',
  })
  @ApiEventList()
  @ApiProblems(...operatorProblems, 'too_many_searches')
  listAuditEvents(
    @Query({ schema: operatorsEventsQuery }) query: EventFilter,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return listEvents(this.search, OPERATORS, query, reply);
  }

  @Get('audit-events/:id')
  @NoQuery()
  @OperatorAccess('trail:read')
  @ApiOperation({
    operationId: 'getAuditEvent',
    summary: 'Show an event',
    description: 'With every outcome that was recorded for it, and what the records are sealed with.',
  })
  @ApiResponse({ status: 200, description: 'The event.', standardSchema: eventDetail })
  @ApiProblems(...operatorProblems, 'too_many_searches', 404)
  getAuditEvent(@Param({ schema: eventPath }) { id }: EventPath) {
    return this.search.get(OPERATORS, id);
  }

  @Post('audit/verify')
  @HttpCode(200)
  @NoQuery()
  @OperatorAccess('trail:read')
  @ApiOperation({
    operationId: 'verifyAuditTrail',
    summary: 'Verify the trail',
    description:
      'Computes the seal of every record again and finds records that were changed, removed or moved. Takes some seconds for a million records.',
  })
  @ApiBody({ required: false })
  @ApiResponse({ status: 200, description: 'What was found.', standardSchema: verificationDocument })
  @ApiProblems(...operatorProblems, 'too_many_searches', 413, 415)
  verifyAuditTrail(@Body({ schema: verifyTrailBody }) period: VerifyTrail) {
    return this.verifier.verify(period);
  }
}
