import { v7 } from 'uuid';

/** A new id that sorts by time: a prefix that tells its kind and a UUIDv7 without hyphens, `ten_0190…`. */
export function newId(prefix: string): string {
  return `${prefix}_${v7().replaceAll('-', '')}`;
}
