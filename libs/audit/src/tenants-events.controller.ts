import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiProblems, CurrentTenantId, NoQuery, TenantAccess, tenantProblems } from '#libs/platform';
import { eventDetail } from './search/event-documents.js';
import { type EventPath, eventPath, type TenantsEventsQuery, tenantsEventsQuery } from './search/event-filter.js';
import { EventSearch } from './search/event-search.js';
import { ApiEventList, listEvents } from './search/list-events.js';

/** A tenant's own trail. */
@ApiTags('Audit trail')
@Controller('v1/audit-events')
export class TenantsEventsController {
  constructor(private readonly search: EventSearch) {}

  @Get()
  @TenantAccess('audit:read')
  @ApiOperation({
    operationId: 'listOwnAuditEvents',
    summary: 'List what happened in your name',
    description:
      'Gives the calls of your credentials, and what operators did in your name or about you, the newest first. `Accept: application/x-ndjson` or `text/csv` gives all of them as one stream.',
  })
  @ApiEventList()
  @ApiProblems(...tenantProblems, 'too_many_searches')
  listOwnAuditEvents(
    @CurrentTenantId() tenantId: string,
    @Query({ schema: tenantsEventsQuery }) query: TenantsEventsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return listEvents(this.search, tenantId, { ...query, tenantId }, reply);
  }

  @Get(':id')
  @NoQuery()
  @TenantAccess('audit:read')
  @ApiOperation({
    operationId: 'getOwnAuditEvent',
    summary: 'Show an event of yours',
    description: 'With every outcome that was recorded for it, and what the records are sealed with.',
  })
  @ApiResponse({ status: 200, description: 'The event.', standardSchema: eventDetail })
  @ApiProblems(...tenantProblems, 'too_many_searches', 404)
  getOwnAuditEvent(@CurrentTenantId() tenantId: string, @Param({ schema: eventPath }) { id }: EventPath) {
    return this.search.get(tenantId, id, tenantId);
  }
}
