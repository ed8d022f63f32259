import { fieldPointer, Problem } from '#libs/platform';
import type { Location } from './validator.js';

const RESERVED = new Set(['custspaceid', 'custwabaid', 'isvcode', 'ownerid']);
const RESERVED_PREFIX = 'resourceowner';

/**
 * Refuses a request that names what only the gateway sets, at any depth and in any spelling: `CustSpaceId`,
 * `cust_space_id`, `custspaceID` are one name.
 * @throws {Problem} 400 `reserved_parameter`
 */
export function refuseReservedNames(value: unknown, location: Location): void {
  const path = reservedPath(value);
  if (!path) return;
  const error = { pointer: fieldPointer(location, path), detail: 'is set by the gateway alone', fix: 'Leave it out.' };
  throw new Problem('reserved_parameter', `${error.pointer} ${error.detail}.`, { errors: [error] });
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
