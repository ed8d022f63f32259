import { expect, it } from 'vitest';
import { exportFormatOf } from './export-format.js';

it.each([
  [undefined, undefined],
  ['application/json', undefined],
  ['*/*', undefined],
  ['text/html', undefined],
  ['text/csv', 'text/csv'],
  ['Application/X-NDJSON', 'application/x-ndjson'],
  ['application/json, text/csv', undefined],
  ['text/csv, application/json', 'text/csv'],
  ['application/json;q=0.5, text/csv;q=0.9', 'text/csv'],
  ['text/csv;q=0', undefined],
  ['text/csv;q=nonsense', undefined],
])('Accept: %s asks for %s', (accept, mediaType) => {
  expect(exportFormatOf(accept)?.mediaType).toBe(mediaType);
});
