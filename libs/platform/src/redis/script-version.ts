import { createHash } from 'node:crypto';
import type { RedisScript } from './redis-script.js';

/**
 * A name for what scripts keep in Redis, in which form: another one after every change of them. Where it is part of the
 * keys, replicas of two versions do not touch what is not theirs.
 */
export function versionOf(...scripts: readonly Pick<RedisScript<unknown>, 'lua'>[]): string {
  const hash = createHash('sha256');
  for (const { lua } of scripts) hash.update(lua).update('\0');
  return hash.digest('hex').slice(0, 8);
}
