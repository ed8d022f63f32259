import type { IncomingHttpHeaders } from 'node:http';

/** What a caller says of kept replies. */
export interface Wishes {
  /** None may answer: `no-cache`, or `no-store`. */
  readonly fresh: boolean;
  /** The reply may not be kept either: `no-store`. */
  readonly unkept: boolean;
  /** None that is older may answer: `max-age=N`. */
  readonly maxAgeS: number;
}

const NONE: Wishes = { fresh: false, unkept: false, maxAgeS: Number.POSITIVE_INFINITY };
const MAX_AGE = /^max-age="?([0-9]{1,10})"?$/;

/** What is malformed counts as not said. `Pragma` counts where there is no `Cache-Control` (RFC 9111, section 5.4). */
export function wishesOf({ 'cache-control': cacheControl, pragma }: IncomingHttpHeaders): Wishes {
  const said = cacheControl ?? (pragma === undefined ? undefined : String(pragma));
  if (said === undefined) return NONE;
  const directives = said.split(',').map((directive) => directive.trim().toLowerCase());
  const maxAges = directives.flatMap((directive) => MAX_AGE.exec(directive)?.[1] ?? []).map(Number);
  const unkept = cacheControl !== undefined && directives.includes('no-store');
  const maxAgeS = cacheControl === undefined ? Number.POSITIVE_INFINITY : Math.min(...maxAges);
  return { fresh: unkept || directives.includes('no-cache') || maxAgeS === 0, unkept, maxAgeS };
}

const ENTITY_TAGS = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether the caller has this very body already: `If-None-Match` compares weakly (RFC 9110, section 13.1.2). */
export function hasAlready({ 'if-none-match': given }: IncomingHttpHeaders, etag: string): boolean {
  if (given === undefined) return false;
  if (given.trim() === '*') return true;
  for (const [, tag] of given.matchAll(ENTITY_TAGS)) if (tag === etag) return true;
  return false;
}
