import { integer, record, required, text } from './shapes.js';

/** Fields that actions on quite different things have in common. */

/** Number of a page, which CAMS calls `PageIndex`, `PageNo` or `Page.Index`. */
export const pageNumber = integer('Number of the page, from 1.', { minimum: 1, maximum: 1_000_000, example: 1 });

export const pageSize = integer('Entries on a page.', { minimum: 1, maximum: 100, example: 20 });

export const Page = record(
  'Which page to give.',
  { Index: required(pageNumber), Size: required(pageSize) },
  { example: { Index: 1, Size: 20 } },
);

const MAX_SECOND = 9_999_999_999;
const MAX_MILLISECOND = 9_999_999_999_999;

export const milliseconds = (description: string, example: number) =>
  integer(`${description}, in milliseconds since 1970.`, { minimum: 0, maximum: MAX_MILLISECOND, example });

export const seconds = (description: string, example: number) =>
  integer(`${description}, in seconds since 1970.`, { minimum: 0, maximum: MAX_SECOND, example });

export const granularity = (description: string) =>
  text(description, { values: ['DAILY', 'HALF_HOUR'], maxLength: 32, example: 'DAILY' });

export const yesOrNo = (description: string, example: 'Y' | 'N') =>
  text(description, { values: ['Y', 'N'], closed: true, maxLength: 1, example });

/** What some actions answer instead of nothing. */
export const done = text('What CAMS says of the outcome; `true` where it worked.', { example: 'true' });
