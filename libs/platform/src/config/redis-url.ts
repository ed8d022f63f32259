import { z } from 'zod';

/**
 * `redis://`, or `rediss://` with TLS, and behind the host nothing but the number of a database. Anything else would be
 * an option of the driver.
 */
export const redisUrl = z
  .string()
  .refine(isRedisUrl, 'expected redis://host, redis://user:password@host:6379/0 or the same with rediss://');

function isRedisUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(url);
  if (!/^rediss?:$/.test(protocol)) return false;
  return hostname !== '' && /^(\/\d{0,5})?$/.test(pathname) && search + hash === '' && isEncoded(username + password);
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
