import type { IncomingMessage } from 'node:http';
import { invalidToken, missingCredentials } from './challenges.js';

const MAX_TOKEN_LENGTH = 4_096;
const SCHEME = 'bearer ';

/**
 * The token of `Authorization: Bearer …`; it is read from nowhere else.
 * @throws {Problem} `unauthenticated` where there is none, more than one, or one that is too long
 */
export function bearerToken({ headers, rawHeaders }: IncomingMessage): string {
  const { authorization } = headers;
  if (authorization === undefined) throw missingCredentials();
  if (isRepeated(rawHeaders)) throw invalidToken('There are several Authorization headers.');
  if (authorization.slice(0, SCHEME.length).toLowerCase() !== SCHEME) throw missingCredentials();
  const token = authorization.slice(SCHEME.length).trim();
  if (token === '') throw missingCredentials();
  if (token.length > MAX_TOKEN_LENGTH) throw invalidToken('The token is too long.');
  if (token.includes(' ')) throw invalidToken('The token contains a space.');
  return token;
}

/** Whether a token has the form of a JWT; anything else is an API key. */
export function isJwt(token: string): boolean {
  const first = token.indexOf('.');
  const last = token.lastIndexOf('.');
  return token.startsWith('eyJ') && first < last && token.indexOf('.', first + 1) === last;
}

/** Node keeps the first of several and drops the others without a word. */
function isRepeated(rawHeaders: readonly string[]): boolean {
  let count = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!;
    if (name.length === 13 && name.toLowerCase() === 'authorization') count += 1;
  }
  return count > 1;
}
