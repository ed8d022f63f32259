import { z } from 'zod';
import type { Credential } from './demo-file.js';
import { StartError } from './start-error.js';

const TIMEOUT_MS = 10_000;

const token = z.object({ access_token: z.string() });
const tenantList = z.object({ items: z.array(z.object({ id: z.string(), custSpaceId: z.string() })) });
const created = z.object({ id: z.string() });
const createdCredential = z.object({ clientId: z.string(), clientSecret: z.string() });

/** The few calls of the gateway's own REST API that the demo needs, made as its operator. */
export class GatewayApi {
  private constructor(
    private readonly origin: string,
    private readonly authorization: string,
  ) {}

  static async signIn(origin: string, operator: Credential): Promise<GatewayApi> {
    const response = await requestToken(origin, operator);
    if (!response.ok) throw await refusal('signing in as the operator', response);
    return new GatewayApi(origin, `Bearer ${token.parse(await response.json()).access_token}`);
  }

  /** The id of the tenant that has this space. */
  async findTenant(custSpaceId: string): Promise<string | undefined> {
    const response = await send(`${this.origin}/admin/v1/tenants?q=${custSpaceId}`, {
      headers: { authorization: this.authorization },
    });
    if (!response.ok) throw await refusal('listing tenants', response);
    const { items } = tenantList.parse(await response.json());
    return items.find((tenant) => tenant.custSpaceId === custSpaceId)?.id;
  }

  async createTenant(name: string, custSpaceId: string): Promise<string> {
    return created.parse(await this.post('/admin/v1/tenants', { name, custSpaceId })).id;
  }

  async createCredential(tenantId: string, name: string): Promise<Credential> {
    return createdCredential.parse(await this.post(`/admin/v1/tenants/${tenantId}/credentials`, { name }));
  }

  /** False when the gateway does not know the credential or its secret (any more). */
  async accepts(tenantCredential: Credential): Promise<boolean> {
    return (await requestToken(this.origin, tenantCredential)).status !== 401;
  }

  private post(path: string, body: unknown): Promise<unknown> {
    return postJson(this.origin + path, body, { authorization: this.authorization });
  }
}

/**
 * @returns the body of the reply, `undefined` where it has none
 * @throws {StartError} when the reply is not a success
 */
export async function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await refusal(`POST ${url}`, response);
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

function requestToken(origin: string, { clientId, clientSecret }: Credential): Promise<Response> {
  return send(`${origin}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
}

function send(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
}

async function refusal(what: string, response: Response): Promise<StartError> {
  return new StartError(`demo data: ${what} was answered ${response.status}: ${await response.text()}`);
}
