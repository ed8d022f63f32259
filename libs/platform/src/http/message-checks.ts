import type { FastifyRequest } from 'fastify';
import { invalidRequest, Problem } from '../problems/problem.js';
import { fieldPointer } from './validation.js';

/** Node drops what comes after as many as this without a word, so a request with more is refused. */
export const MAX_HEADERS = 100;
const MAX_URL_LENGTH = 8_192;

/**
 * Refuses a message that its readers could understand in different ways, or that is larger than any client needs.
 * Runs for every request: looks, and makes nothing unless something is wrong.
 * @throws {Problem}
 */
export function checkMessage({ raw }: FastifyRequest): void {
  const { headers, rawHeaders, httpVersion, method, url = '' } = raw;
  if (rawHeaders.length > 2 * MAX_HEADERS) {
    throw new Problem('headers_too_large', `The request has more than ${MAX_HEADERS} headers.`);
  }
  if (url.length > MAX_URL_LENGTH) {
    throw new Problem('uri_too_long', `The address is longer than ${MAX_URL_LENGTH} characters.`);
  }
  if (headers.host === undefined && httpVersion === '1.1') throw wrongHeader('host', 'is required');
  refuseRepeated(rawHeaders);
  const { expect } = headers;
  if (expect !== undefined && expect.toLowerCase() !== '100-continue') {
    throw wrongHeader('expect', 'must be 100-continue, or left out', 417);
  }
  if ((method === 'GET' || method === 'HEAD') && hasBody(headers)) {
    throw invalidRequest({ pointer: '#', detail: `must be empty: ${method} takes no body` });
  }
  refuseMalformedEscapes(url);
}

/** Node keeps the first of these and drops the others. */
function refuseRepeated(rawHeaders: readonly string[]): void {
  let hosts = 0;
  let contentTypes = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++;
    else if (name.length === 12 && name.toLowerCase() === 'content-type') contentTypes++;
  }
  if (hosts > 1) throw wrongHeader('host', 'must be sent once');
  if (contentTypes > 1) throw wrongHeader('content-type', 'must be sent once');
}

function hasBody(headers: FastifyRequest['headers']): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** The parser of queries takes `%zz` as it stands, where others refuse or replace it. */
function refuseMalformedEscapes(url: string): void {
  const start = url.indexOf('?');
  if (start === -1 || url.indexOf('%', start) === -1) return;
  const query = url.slice(start + 1);
  if (decoded(query) !== undefined) return;
  const pair = query.split('&').find((each) => decoded(each) === undefined)!;
  const name = pair.split('=', 1)[0]!;
  throw invalidRequest({
    pointer: fieldPointer('query', [decoded(name) ?? name]),
    detail: 'has a percent sign that does not stand for a character',
    fix: 'Write a percent sign itself as %25.',
  });
}

/** `undefined` for escapes that are not UTF-8, or none at all. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function wrongHeader(name: string, detail: string, status = 400): Problem {
  const error = { pointer: fieldPointer('header', [name]), detail };
  return new Problem('invalid_request', `${error.pointer}: ${detail}`, { status, errors: [error] });
}
