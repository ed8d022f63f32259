import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { FieldError } from '../problems/problem.js';
import { invalidRequest, Problem } from '../problems/problem.js';
import { repeatedName } from './repeated-name.js';
import { fieldPointer } from './validation.js';

/** Deeper bodies than any operation needs are refused before they are parsed. */
const MAX_DEPTH = 32;
/** More than a batch has in which each of 1,000 recipients gets a hundred values and the data of twenty buttons. */
const MAX_VALUES = 150_000;
const MAX_ERRORS = 20;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;

/** Names that could reach an object's prototype when somebody copies properties. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses a JSON body that nobody has to be suspicious of afterwards: UTF-8, of bounded depth and number of values, no
 * name twice in one object (RFC 8259 leaves that open, so two readers could understand two things), no name that
 * reaches a prototype, no NUL and no lone surrogate in any text.
 * @throws {Problem} 400 `invalid_request`
 */
export function parseJsonBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  if (!isUtf8(bytes)) throw new Problem('invalid_request', 'The body is not UTF-8.');
  const text = bytes.toString('utf8');
  const { depth, members, values } = measure(text);
  if (depth > MAX_DEPTH) {
    throw new Problem('invalid_request', `The body is nested more than ${MAX_DEPTH} levels deep.`);
  }
  if (values > MAX_VALUES) {
    throw new Problem('invalid_request', `The body holds more than ${MAX_VALUES.toLocaleString('en')} values.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('invalid_request', 'The body is not well-formed JSON.');
  }
  const errors: FieldError[] = [];
  const parsedMembers = inspect(value, [], errors);
  if (errors.length > 0) throw invalidRequest(...errors);
  if (parsedMembers !== members) {
    throw invalidRequest({ pointer: fieldPointer('body', repeatedName(text) ?? []), detail: 'stands there twice' });
  }
  return value;
}

/**
 * Refuses a body that says it is written in something else than plain UTF-8, which alone JSON may be (RFC 8259).
 * @throws {Problem} 415 `unsupported_media_type`
 */
export function checkBodyEncoding(headers: IncomingHttpHeaders): void {
  const charset = CHARSET.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw new Problem('unsupported_media_type', 'Send the body in UTF-8.');
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding !== 'identity') throw new Problem('unsupported_media_type', 'Send the body as it is, not compressed.');
}

interface Measures {
  readonly depth: number;
  /** Of all objects, as written: a colon outside a string is a member. */
  readonly members: number;
  /** No fewer than there are: the outermost, one after each comma, and one in each object or array, empty or not. */
  readonly values: number;
}

function measure(text: string): Measures {
  let level = 0;
  let depth = 0;
  let members = 0;
  let values = 1;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++;
        break;
      case 0x3a: // :
        members++;
        break;
      case 0x2c: // ,
        values++;
        break;
      case 0x5b: // [
      case 0x7b: // {
        values++;
        if (++level > depth) depth = level;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        level--;
        break;
    }
  }
  return { depth, members, values };
}

/** Looks at every name and text; gives how many members there are. */
function inspect(value: unknown, path: (string | number)[], errors: FieldError[]): number {
  if (typeof value === 'string') {
    if (!isPlain(value)) report(errors, path, 'must not hold NUL or half of a surrogate pair');
    return 0;
  }
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      path.push(i);
      members += inspect(value[i], path, errors);
      path.pop();
    }
    return members;
  }
  for (const name of Object.keys(value)) {
    path.push(name);
    if (FORBIDDEN_NAMES.has(name) || !isPlain(name)) report(errors, path, 'is not an allowed name');
    members += 1 + inspect((value as Record<string, unknown>)[name], path, errors);
    path.pop();
  }
  return members;
}

function report(errors: FieldError[], path: readonly (string | number)[], detail: string): void {
  if (errors.length < MAX_ERRORS) errors.push({ pointer: fieldPointer('body', path), detail });
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
