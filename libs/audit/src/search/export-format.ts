import { csvHeader, csvLine } from './csv.js';

/** How a list is wanted when it is not wanted as a page. */
export interface ExportFormat {
  readonly mediaType: string;
  readonly fileName: string;
  /** The first line, where there is one. */
  readonly header?: string;
  readonly lineEnd: string;
  /** SQL that makes a line of an event `d`. */
  readonly line: string;
}

export const ndjson: ExportFormat = {
  mediaType: 'application/x-ndjson',
  fileName: 'audit-events.ndjson',
  lineEnd: '\n',
  line: 'row_to_json(d)::text',
};

export const csv: ExportFormat = {
  mediaType: 'text/csv',
  fileName: 'audit-events.csv',
  header: csvHeader,
  lineEnd: '\r\n',
  line: csvLine,
};

const formats = new Map([ndjson, csv].map((format) => [format.mediaType, format]));
const PAGE = new Set(['application/json', 'application/*', '*/*']);

/** The export that an `Accept` header prefers to a page; `undefined` where a page will do. */
export function exportFormatOf(accept: string | undefined): ExportFormat | undefined {
  let best: { readonly format: ExportFormat | undefined; readonly quality: number } = { format: undefined, quality: 0 };
  for (const range of (accept ?? '*/*').split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const format = formats.get(type);
    if (!format && !PAGE.has(type)) continue;
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    if (quality > best.quality) best = { format, quality };
  }
  return best.format;
}
