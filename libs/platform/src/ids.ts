import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const RANDOM_BYTES = 16;
/** Asking the system for random bytes costs more than the rest of an id, so it is done for many at once. */
const pool = Buffer.alloc(256 * RANDOM_BYTES);
let used = pool.length;

let msecs = 0;
let seq = 0;

/**
 * A new id that sorts by time, also within a millisecond of this process: a prefix that tells its kind and a UUIDv7
 * (RFC 9562) without hyphens, `ten_0190…`.
 */
export function newId(prefix: string): string {
  const random = randomBytes();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // Half of the range is left to count on.
    seq = random.readUInt32BE() >>> 1;
  } else {
    seq += 1;
  }
  return `${prefix}_${v7({ random, msecs, seq }).replaceAll('-', '')}`;
}

/** Bytes that are not given out again. */
function randomBytes(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += RANDOM_BYTES;
  return pool.subarray(used - RANDOM_BYTES, used);
}
