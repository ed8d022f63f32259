import { randomUUID } from 'node:crypto';
import { type Reply, send } from '../auth/requests.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

/** What can be sent of `ListFlow` at once; then calls wait. */
export const FLOWS_PER_SECOND = 4;

export interface ActionLimits {
  readonly action: string;
  readonly perSecond: number;
  readonly sharePerSecond: number;
  readonly waitSeconds: number;
}

/** What a problem and an explanation have in common. */
export interface Told {
  readonly detail: string;
  readonly limit?: {
    readonly name: string;
    readonly limit: number;
    readonly remaining: number;
    readonly resetSeconds: number;
  };
}

export interface Explanation extends Told {
  readonly verdict: string;
  readonly waitSeconds?: number;
  readonly retryAfterSeconds?: number;
  readonly account: ActionLimits;
}

/** A gateway, as tenants see its limits. */
export class LimitsKit {
  private constructor(readonly stack: Stack) {}

  static async start(): Promise<LimitsKit> {
    const stack = await startStack({ CAMS_LIMITS: `ListFlow=${FLOWS_PER_SECOND},*=10000` });
    await stack.sandbox.limit('ListFlow', 1_000);
    return new LimitsKit(stack);
  }

  /** A tenant on a plan of its own, which has no limits but these. */
  async tenantOn(limits: object): Promise<TestTenant> {
    const tenant = await this.stack.createTenant();
    const name = planOf(tenant);
    await this.asOperator('PUT', `/plans/${name}`, { rate: { perSecond: 1_000, burst: 1_000 }, ...limits });
    await this.asOperator('PATCH', `/tenants/${tenant.id}`, { plan: name });
    return tenant;
  }

  call(
    { clientSecret }: TestTenant,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    return send(`${this.stack.url}/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${clientSecret}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  quota(tenant: TestTenant, query = '', headers?: Record<string, string>): Promise<Reply> {
    return this.call(tenant, 'GET', `/quota${query}`, undefined, headers);
  }

  explain(tenant: TestTenant, body: unknown, headers?: Record<string, string>): Promise<Reply> {
    return this.call(tenant, 'POST', '/quota/explain', body, headers);
  }

  async explained(tenant: TestTenant, body: unknown): Promise<Explanation> {
    return (await this.explain(tenant, body)).body as Explanation;
  }

  async flowLimits(tenant: TestTenant): Promise<ActionLimits> {
    const { body } = await this.quota(tenant, '?action=ListFlow');
    return (body as { actions: ActionLimits[] }).actions[0]!;
  }

  sync(tenant: TestTenant): Promise<Reply> {
    return this.call(tenant, 'POST', '/phone-numbers/sync');
  }

  message(tenant: TestTenant): Promise<Reply> {
    return this.call(tenant, 'POST', '/messages', {
      channelType: 'whatsapp',
      type: 'message',
      messageType: 'text',
      from: tenant.phoneNumber,
      to: '8613900005678',
      content: { text: 'Hello' },
    });
  }

  /** A list like no other, so that it is a call of its own. */
  flows(tenant: TestTenant, waitS: number, urgency = 3): Promise<Reply> {
    return this.call(tenant, 'GET', `/flows?flowName=${randomUUID()}`, undefined, {
      prefer: `wait=${waitS}`,
      priority: `u=${urgency}`,
    });
  }

  private async asOperator(method: string, path: string, body: object): Promise<void> {
    const headers = { authorization: `Bearer ${OPERATOR.clientSecret}`, 'content-type': 'application/json' };
    const reply = await send(`${this.stack.url}/admin/v1${path}`, { method, headers, body: JSON.stringify(body) });
    if (reply.status !== 200) throw new Error(`${method} ${path}: ${JSON.stringify(reply.body)}`);
  }
}

/** Name of the plan of a tenant that has one of its own. */
export function planOf({ id }: TestTenant): string {
  return id.replace('_', '-');
}
