import { invalidRequest } from '#libs/platform';

const WELL_FORMED = /^[\x21-\x7e]{1,255}$/;

/**
 * The key of a request (IETF httpapi draft "Idempotency-Key"), bare or as the quoted string of the draft.
 * @throws {Problem} 400 for one that is malformed or sent twice
 */
export function idempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const key = typeof header === 'string' ? header.replace(/^"(.*)"$/, '$1') : '';
  if (WELL_FORMED.test(key)) return key;
  throw invalidRequest({
    pointer: '#/header/Idempotency-Key',
    detail: 'must be 1 to 255 visible ASCII characters, once',
    fix: 'For example a UUID.',
  });
}
