import pg from 'pg';
import { expect } from 'vitest';
import { type Reply, send } from '../auth/requests.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

/** The whole gateway with a tenant, its operators' endpoints, and a look into the tables. */
export interface OperatorsKit {
  readonly stack: Stack;
  /** The superuser, who owns the tables. */
  readonly admin: pg.Client;
  readonly tenant: TestTenant;
  /** Id of the operator's credential. */
  readonly operatorId: string;
  /** As the operator, with all scopes. @param path below `/admin/v1` */
  call(method: string, path: string, body?: unknown): Promise<Reply>;
  /** The one event of a request; anything else than one fails the test. */
  eventOf(reply: Reply): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export async function startOperatorsKit(): Promise<OperatorsKit> {
  const stack = await startStack();
  const admin = new pg.Client({ connectionString: stack.databaseUrl });
  await admin.connect();
  const { rows } = await admin.query('SELECT id FROM credential WHERE client_id = $1', [OPERATOR.clientId]);
  return {
    stack,
    admin,
    tenant: await stack.createTenant(),
    operatorId: rows[0].id,
    call: (method, path, body) =>
      send(`${stack.url}/admin/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${OPERATOR.clientSecret}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    async eventOf({ headers }) {
      const requestId = headers.get('x-request-id');
      const { rows: events } = await admin.query('SELECT * FROM audit_event WHERE request_id = $1', [requestId]);
      expect(events).toHaveLength(1);
      return events[0];
    },
    async close() {
      await admin.end();
      await stack.close();
    },
  };
}
