import { z } from 'zod';
import type { Action, ActionName } from '#libs/cams';
import { cursorOf, encodeCursor, invalidRequest, MAX_CURSOR_LENGTH } from '#libs/platform';
import { publicName } from './naming.js';
import { type PageForm, pageForms } from './page-forms.js';
import type { JsonSchema } from './schema.js';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/** A page that is asked for. */
export interface Page {
  /** Its number, or the token that CAMS gave with the page before; a first page has no token. */
  readonly start: number | string | undefined;
  readonly size: number;
}

/** How a list is read page by page. CAMS has several forms of it; callers see a cursor and a limit. */
export interface Paging {
  /** Parameters of CAMS that callers do not see. */
  readonly hidden: ReadonlySet<string>;
  /** The query parameters that stand for them. */
  readonly parameters: Readonly<Record<string, JsonSchema>>;
  /** @throws {Problem} 400 for a cursor that is none of this list, or a limit that is not its own */
  pageOf(query: Readonly<Record<string, unknown>>): Page;
  /** What CAMS is to get, under its names. */
  wireOf(page: Page): Readonly<Record<string, string>>;
  /** @param holder the object that holds the list, and what CAMS says of the page beside it */
  nextCursor(page: Page, holder: Readonly<Record<string, unknown>>, shown: number): string | null;
}

/** How an action that gives a list is read page by page; `undefined` when it gives all at once. */
export function pagingOf(action: ActionName, { request }: Action): Paging | undefined {
  const form = pageForms.find(({ start, size }) => start in request && size in request);
  return form && pagingBy(form, action);
}

function pagingBy(form: PageForm, action: ActionName): Paging {
  // Lists count and name their pages alike, so a cursor tells which list it is of.
  const position = cursorOf(z.tuple([z.literal(action), form.position, z.int().min(1).max(MAX_SIZE)]));
  return {
    hidden: new Set([form.start, form.size, ...form.unused]),
    parameters: pageParameters(form),
    pageOf({ cursor, limit }) {
      if (cursor === undefined) return { start: form.first, size: (limit as number | undefined) ?? DEFAULT_SIZE };
      const read = position.safeParse(cursor);
      if (!read.success) {
        throw invalidRequest({ pointer: '#/query/cursor', detail: 'must be the `nextCursor` of a page of this list' });
      }
      const [, start, size] = read.data;
      if (limit !== undefined && limit !== size) {
        throw invalidRequest({
          pointer: '#/query/limit',
          detail: `must be ${size}, as on the first page, or left out`,
        });
      }
      return { start, size };
    },
    wireOf: form.wireOf,
    nextCursor(page, holder, shown) {
      const start = form.next(page, holder, shown);
      return start === undefined ? null : encodeCursor([action, start, page.size]);
    },
  };
}

function pageParameters({ start, size }: PageForm): Readonly<Record<string, JsonSchema>> {
  return {
    cursor: {
      type: 'string',
      maxLength: MAX_CURSOR_LENGTH,
      description: 'The `nextCursor` of the page before; leave it out for the first page.',
      ...standsFor('cursor', start),
    },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: MAX_SIZE,
      description: `How many items the page holds at most; ${DEFAULT_SIZE} if left out. A cursor keeps the limit of its first page.`,
      ...standsFor('limit', size),
    },
  };
}

function standsFor(name: string, camsName: string): JsonSchema {
  return publicName(camsName) === name ? {} : { 'x-cams-param': camsName };
}
