import { z } from 'zod';
import { MAX_CURSOR_LENGTH, singleLine } from '#libs/platform';
import type { Page } from './paging.js';

const MAX_INDEX = 1_000_000;

type Holder = Readonly<Record<string, unknown>>;
type Wire = Readonly<Record<string, string>>;

/** One of CAMS's ways to read a list page by page. */
export interface PageForm {
  /** Parameters of CAMS: where a page starts, how many it holds at most. */
  readonly start: string;
  readonly size: string;
  /** Parameters that go with them and are never sent. */
  readonly unused: readonly string[];
  /** Where the first page starts. */
  readonly first: 1 | undefined;
  /** Where a later page starts, as its cursor holds it. */
  readonly position: z.ZodType<number | string>;
  wireOf(page: Page): Wire;
  /** Where the page after this one starts; `undefined` after the last. */
  next(page: Page, holder: Holder, shown: number): number | string | undefined;
}

/** CAMS numbers the pages. Where it gives no total, only a full page is followed by another. */
function numbered(
  start: string,
  size: string,
  wireOf: PageForm['wireOf'] = (page) => ({ [start]: String(page.start), [size]: String(page.size) }),
): PageForm {
  return {
    start,
    size,
    unused: [],
    first: 1,
    position: z.int().min(1).max(MAX_INDEX),
    wireOf,
    next(page, { Total, TotalCount }, shown) {
      const index = Number(page.start);
      const total = Total ?? TotalCount;
      const isLast = total == null ? shown !== page.size : index * page.size >= Number(total);
      return isLast || index >= MAX_INDEX ? undefined : index + 1;
    },
  };
}

/** CAMS gives a token with a page, which leads to the next. @param path to the token, from the holder of the list */
function linked(start: string, size: string, path: readonly string[], unused: readonly string[] = []): PageForm {
  return {
    start,
    size,
    unused,
    first: undefined,
    position: singleLine(MAX_CURSOR_LENGTH).min(1),
    wireOf: (page) => ({
      [size]: String(page.size),
      ...(page.start !== undefined && { [start]: String(page.start) }),
    }),
    next(page, holder) {
      const token = path.reduce<unknown>((value, name) => (value as Holder | null | undefined)?.[name], holder);
      // The token that led here would lead here again.
      return typeof token === 'string' && token !== '' && token !== page.start ? token : undefined;
    },
  };
}

/** An action has the first form whose parameters it takes. */
export const pageForms: readonly PageForm[] = [
  numbered('Page', 'Page', ({ start, size }) => ({ Page: JSON.stringify({ Index: start, Size: size }) })),
  numbered('PageIndex', 'PageSize'),
  numbered('PageNo', 'PageSize'),
  linked('NextToken', 'MaxResults', ['NextToken']),
  linked('After', 'Limit', ['Paging', 'Cursors', 'After'], ['Before']),
  linked('PageKey', 'Limit', ['NextPage']),
];
