import { fieldPointer, Problem } from '#libs/platform';
import type { Location } from './validator.js';

const RESERVED = new Set(['custspaceid', 'custwabaid', 'isvcode', 'ownerid']);
const RESERVED_PREFIX = 'resourceowner';

/** Names of headers that were looked at and do no harm; clients send few, and whoever makes up more pays for the look. */
const harmless = new Set<string>();
const MAX_REMEMBERED = 256;

/**
 * Refuses a request that names what only the gateway sets, at any depth and in any spelling: `CustSpaceId`,
 * `cust_space_id`, `custspaceID` are one name.
 * @throws {Problem} 400 `reserved_parameter`
 */
export function refuseReservedNames(value: unknown, location: Location): void {
  const path = reservedPath(value);
  if (path) throw reserved(fieldPointer(location, path));
}

/**
 * The same for the names of headers, with `X-` in front or without. Runs for every call.
 * @param headers as Node.js gives them, in small letters
 * @throws {Problem} 400 `reserved_parameter`
 */
export function refuseReservedHeaders(headers: Readonly<Record<string, unknown>>): void {
  for (const name in headers) {
    if (harmless.has(name)) continue;
    if (isReserved(name.replace(/^x[^a-z]/, ''))) throw reserved(fieldPointer('header', [name]));
    if (harmless.size < MAX_REMEMBERED) harmless.add(name);
  }
}

function reserved(pointer: string): Problem {
  const error = { pointer, detail: 'is set by the gateway alone', fix: 'Leave it out.' };
  return new Problem('reserved_parameter', `${error.pointer} ${error.detail}.`, { errors: [error] });
}

/** Where the first reserved name stands, if there is one. */
function reservedPath(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of Object.keys(value)) {
    if (isReserved(name)) return [name];
    const inner = reservedPath((value as Record<string, unknown>)[name]);
    if (inner) return [name, ...inner];
  }
  return undefined;
}

function isReserved(name: string): boolean {
  // The shortest reserved name has seven letters; most names need no further look.
  if (name.length < 7 || !/^[^A-Za-z]*[cior]/i.test(name)) return false;
  const letters = name.replace(/[^A-Za-z]/g, '').toLowerCase();
  return RESERVED.has(letters) || letters.startsWith(RESERVED_PREFIX);
}
