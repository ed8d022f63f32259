import type { IncomingHttpHeaders } from 'node:http';
import { decodePairs, type Pair } from './canonical.js';
import { Parameters } from './parameters.js';

/** Parameters of the older signature that say nothing about the business. */
const SYSTEM_PARAMETERS = new Set([
  'AccessKeyId',
  'Action',
  'Format',
  'RegionId',
  'SecurityToken',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureType',
  'SignatureVersion',
  'Timestamp',
  'Version',
]);

/** A request as received, taken apart but not yet believed. */
export interface CamsRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly query: readonly Pair[];
  readonly form: readonly Pair[];
  readonly body: Buffer;
  /** Which signature it seems to carry; `none` when it carries none. */
  readonly scheme: 'v3' | 'v1' | 'none';
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly accessKeyId: string | undefined;
  /** Business parameters, merged from query and form. */
  readonly params: Parameters;
}

/** Reads a request; never throws. `url` is the path and query as received. */
export function readRequest(method: string, url: string, headers: IncomingHttpHeaders, body: Buffer): CamsRequest {
  const queryStart = url.indexOf('?');
  const query = queryStart < 0 ? [] : decodePairs(url.slice(queryStart + 1));
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
  const form = isForm ? decodePairs(body.toString('utf8')) : [];
  const pairs = [...query, ...form];
  const received = { method, headers, query, form, body };

  if (headers.authorization?.startsWith('ACS3-')) {
    return {
      ...received,
      scheme: 'v3',
      action: header(headers, 'x-acs-action'),
      version: header(headers, 'x-acs-version'),
      accessKeyId: /\bCredential=([^,\s]+)/.exec(headers.authorization)?.[1],
      params: new Parameters(pairs),
    };
  }
  const all = new Parameters(pairs);
  return {
    ...received,
    scheme: all.get('Signature') ? 'v1' : 'none',
    action: all.get('Action'),
    version: all.get('Version'),
    accessKeyId: all.get('AccessKeyId'),
    params: new Parameters(pairs.filter(([name]) => !SYSTEM_PARAMETERS.has(name))),
  };
}

/** One header's value, trimmed; `undefined` when absent or empty. `name` in lower case. */
export function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(',') : value)?.trim() || undefined;
}
