import { DataSource } from 'typeorm';
import type { Tenant } from '#libs/tenancy';
import { OPERATOR, type Stack, startStack } from '../support/stack.js';

export interface Reply {
  readonly status: number;
  readonly type: string | null;
  readonly body: Record<string, unknown>;
}

/** The operators' endpoints for tenants, as a client with every scope uses them. */
export interface TenantsApi {
  readonly stack: Stack;
  /** @param path below `/admin/v1/tenants` */
  call(method: string, path: string, body?: unknown): Promise<Reply>;
  /** @throws when the tenant is not created */
  create(input: object): Promise<Tenant>;
  createPlan(name: string): Promise<void>;
  removeAll(): Promise<void>;
}

export async function startTenantsApi(): Promise<TenantsApi> {
  const stack = await startStack();
  await stack.sandbox.limit('QueryChatappPhoneNumbers', 10_000);
  const call: TenantsApi['call'] = async (method, path, body) => {
    const response = await fetch(`${stack.url}/admin/v1/tenants${path}`, {
      method,
      headers: {
        authorization: `Bearer ${OPERATOR.clientSecret}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, type: response.headers.get('content-type'), body: text ? JSON.parse(text) : {} };
  };
  return {
    stack,
    call,
    async create(input) {
      const { status, body } = await call('POST', '', input);
      if (status !== 201) throw new Error(`not created: ${JSON.stringify(body)}`);
      return body as unknown as Tenant;
    },
    async createPlan(name) {
      const response = await fetch(`${stack.url}/admin/v1/plans/${name}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${OPERATOR.clientSecret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ rate: { perSecond: 1, burst: 1 } }),
      });
      if (!response.ok) throw new Error(`not created: ${await response.text()}`);
    },
    async removeAll() {
      await stack.app.get(DataSource).query('DELETE FROM tenant');
    },
  };
}

/** The fields that a refusal names, sorted. */
export function pointers({ body }: Reply): string[] {
  return (body.errors as { pointer: string }[]).map(({ pointer }) => pointer).sort();
}
