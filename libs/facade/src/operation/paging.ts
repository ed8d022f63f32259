import { z } from 'zod';
import type { Action, Field } from '#libs/cams';
import { cursorOf, encodeCursor, invalidRequest } from '#libs/platform';
import type { JsonSchema } from './schema.js';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;
const MAX_INDEX = 1_000_000;

const position = cursorOf(z.tuple([z.int().min(1).max(MAX_INDEX), z.int().min(1).max(MAX_SIZE)]));

/** CAMS counts pages in a `Page` parameter; callers see a cursor and a limit. */
export const pageParameters: Readonly<Record<string, JsonSchema>> = {
  cursor: {
    type: 'string',
    maxLength: 256,
    description: 'The `nextCursor` of the page before; leave it out for the first page.',
    'x-cams-param': 'Page',
  },
  limit: {
    type: 'integer',
    minimum: 1,
    maximum: MAX_SIZE,
    description: `How many items the page holds at most; ${DEFAULT_SIZE} if left out. A cursor keeps the limit of its first page.`,
    'x-cams-param': 'Page',
  },
};

/** Whether an action is read page by page. */
export function isPaged(entry: Action): boolean {
  const page: Field | undefined = entry.request.Page;
  return page?.type === 'object' && 'Index' in page.fields && 'Size' in page.fields;
}

export interface Page {
  readonly index: number;
  readonly size: number;
}

/** @throws {Problem} 400 for a cursor that is none of ours, or a limit that is not its own */
export function pageOf(query: Readonly<Record<string, unknown>>): Page {
  const { cursor, limit } = query as { cursor?: string; limit?: number };
  if (cursor === undefined) return { index: 1, size: limit ?? DEFAULT_SIZE };
  const read = position.safeParse(cursor);
  if (!read.success) {
    throw invalidRequest({ pointer: '#/query/cursor', detail: 'must be the `nextCursor` of a page of this list' });
  }
  const [index, size] = read.data;
  if (limit !== undefined && limit !== size) {
    throw invalidRequest({ pointer: '#/query/limit', detail: `must be ${size}, as on the first page, or left out` });
  }
  return { index, size };
}

export function nextCursor({ index, size }: Page, total: number): string | null {
  return index * size < total && index < MAX_INDEX ? encodeCursor([index + 1, size]) : null;
}
