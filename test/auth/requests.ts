import { OPERATOR } from './auth-app.js';

/** A reply, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON of any kind; `undefined` when empty. */
  readonly body: unknown;
}

export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A tenant with a credential, made through the operator API. */
export interface TestTenant extends Client {
  readonly id: string;
  readonly credentialId: string;
}

export async function send(url: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** A GET with a bearer token. */
export function get(url: string, token: string, headers: Record<string, string> = {}): Promise<Reply> {
  return send(url, { headers: { ...headers, authorization: `Bearer ${token}` } });
}

/** Asks for a token with the client named in the form. */
export function requestToken(
  origin: string,
  client: Client,
  form: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Reply> {
  const { clientId: client_id, clientSecret: client_secret } = client;
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret, ...form });
  return send(`${origin}/oauth/token`, { method: 'POST', headers, body });
}

/** @throws when the client gets no token */
export async function tokenOf(origin: string, client: Client, scope?: string): Promise<string> {
  const { body } = await requestToken(origin, client, scope === undefined ? {} : { scope });
  const { access_token: token } = body as { access_token?: string };
  if (token === undefined) throw new Error(`no token: ${JSON.stringify(body)}`);
  return token;
}

/** Calls the operator API with all operator scopes. */
export function asOperator(origin: string, method: string, path: string, body?: unknown): Promise<Reply> {
  return send(`${origin}/admin/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${OPERATOR.clientSecret}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export async function createTenant(
  origin: string,
  credential: { scopes?: string[]; expiresAt?: string } = {},
): Promise<TestTenant> {
  const custSpaceId = `space-${Math.random().toString(36).slice(2)}`;
  const tenant = await asOperator(origin, 'POST', '/tenants', { name: 'A tenant', custSpaceId });
  const { id } = tenant.body as { id: string };
  const made = await asOperator(origin, 'POST', `/tenants/${id}/credentials`, { name: 'A program', ...credential });
  if (made.status !== 201) throw new Error(`no credential: ${JSON.stringify(made.body)}`);
  const { id: credentialId, clientId, clientSecret } = made.body as { id: string } & Client;
  return { id, credentialId, clientId, clientSecret };
}
