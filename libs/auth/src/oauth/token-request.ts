import type { FastifyRequest } from 'fastify';
import { invalidClient, OAuthError } from './oauth-error.js';

const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** A request for a token, read but not checked. */
export interface TokenRequest {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Space-separated; `undefined` asks for everything that the credential has. */
  readonly scope: string | undefined;
}

type Form = Readonly<Record<string, string>>;

/**
 * Reads what RFC 6749, section 4.4, wants: a form, with the client named in it or in an `Authorization: Basic` header.
 * @throws {OAuthError}
 */
export function readTokenRequest({ headers, query, body }: FastifyRequest): TokenRequest {
  if (Object.keys(query as object).length > 0) {
    throw new OAuthError('invalid_request', 'Send the parameters in the body, not in the address.');
  }
  const form = readForm(headers['content-type'], body);
  const grantType = form.grant_type;
  if (grantType === undefined) throw new OAuthError('invalid_request', 'grant_type is required.');
  if (grantType !== 'client_credentials') {
    throw new OAuthError('unsupported_grant_type', 'grant_type must be client_credentials.');
  }
  return { ...readClient(headers.authorization, form), scope: form.scope };
}

/** Parameters without a value count as not sent, unknown ones are ignored, repeated ones refused (section 3.2). */
function readForm(contentType: string | undefined, body: unknown): Form {
  if (!FORM.test(contentType ?? '') || typeof body !== 'object' || body === null) {
    throw new OAuthError('invalid_request', 'Send the parameters as application/x-www-form-urlencoded.');
  }
  const form: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(body)) {
    if (typeof value !== 'string') throw new OAuthError('invalid_request', 'A parameter is repeated.');
    if (value !== '') form[name] = value;
  }
  return form;
}

function readClient(authorization: string | undefined, form: Form) {
  const { client_id: clientId, client_secret: clientSecret } = form;
  if (authorization === undefined) {
    if (clientId === undefined || clientSecret === undefined) {
      throw invalidClient('Send client_id and client_secret, in the form or as Basic authentication.');
    }
    return { clientId, clientSecret };
  }
  const basic = readBasic(authorization);
  if (clientSecret !== undefined || (clientId !== undefined && clientId !== basic.clientId)) {
    throw new OAuthError('invalid_request', 'Name the client in the header or in the form, not in both.');
  }
  return basic;
}

function readBasic(authorization: string) {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2}) *$/i.exec(authorization)?.[1];
  const decoded = Buffer.from(encoded ?? '', 'base64').toString();
  const colon = decoded.indexOf(':');
  if (colon === -1) throw invalidClient('The Authorization header is not well-formed Basic authentication.');
  return { clientId: percentDecode(decoded.slice(0, colon)), clientSecret: percentDecode(decoded.slice(colon + 1)) };
}

/**
 * Clients percent-encode both parts (section 2.3.1); many, such as `curl -u`, do not. What cannot be decoded is taken
 * as it stands, and so is `+`: no client id or secret of ours contains the space that it would otherwise mean.
 */
function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
