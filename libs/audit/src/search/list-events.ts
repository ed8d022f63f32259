import { StreamableFile } from '@nestjs/common';
import { ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { eventList } from './event-documents.js';
import type { EventExport } from './event-export.js';
import type { EventFilter } from './event-filter.js';
import type { EventSearch } from './event-search.js';
import { csv, exportFormatOf, ndjson } from './export-format.js';

/** A page, or the export that the `Accept` header asks for. @param owner who searches */
export async function listEvents(search: EventSearch, owner: string, filter: EventFilter, reply: FastifyReply) {
  const format = exportFormatOf(reply.request.headers.accept);
  if (!format) return search.page(owner, filter);
  const lines = await search.export(owner, filter, format);
  // From now on, as the first lines may take long to find.
  reply.raw.once('close', () => lines.destroy());
  await begin(lines);
  return new StreamableFile(lines, {
    type: `${format.mediaType}; charset=utf-8`,
    disposition: `attachment; filename="${format.fileName}"`,
  });
}

/** What goes wrong before the first lines can still be answered with an error, unless it is the caller who has gone. */
async function begin(lines: EventExport): Promise<void> {
  try {
    await lines.begun();
  } catch (error) {
    if (lines.destroyed) return;
    lines.destroy();
    throw error;
  }
}

const { $schema: _, ...pageSchema } = z.toJSONSchema(eventList);
const text = (description: string) => ({ schema: { type: 'string' as const, description } });

/** Documents what {@link listEvents} answers. */
export const ApiEventList = () =>
  ApiResponse({
    status: 200,
    description: 'A page of events, or all of them as lines of text.',
    content: {
      'application/json': { schema: pageSchema },
      [ndjson.mediaType]: text('An event a line, each as JSON.'),
      [csv.mediaType]: text('A line with the names of the columns, then an event a line.'),
    },
  } as ApiResponseOptions);
