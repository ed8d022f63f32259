import pg from 'pg';
import { freePort } from '../../apps/gateway/src/start/ports.js';
import { createSandbox } from '../../apps/sandbox/src/sandbox.js';
import { compilePrograms, type RunningProgram } from '../deploy/programs.js';
import { SandboxControl } from '../support/sandbox-control.js';
import { type DurablePostgres, startDurablePostgres } from './durable-postgres.js';

const OPERATOR_SECRET = 'operator-secret-for-tests';
const CUST_SPACE_ID = 'cams-crash';
export const PHONE_NUMBER = '8613800001234';

/** Longer than any call can take, also one that a proxy holds, so what was not made by then never will be. */
export const PAST_LONGEST_CALL_MS = 91_000;

/** Real processes that can be killed, between a sandbox and a test that live on. */
export interface CrashStack {
  readonly url: string;
  readonly tenantId: string;
  readonly sandbox: SandboxControl;
  readonly postgres: DurablePostgres;
  /** A connection past everything that a test cuts; give it back with `end`. */
  connect(): Promise<pg.Client>;
  killGateway(): Promise<void>;
  /** @param aheadMs how far its clock runs ahead, in place of waiting */
  startGateway(aheadMs?: number): Promise<void>;
  /** A request of the tenant; it fails where the connection is cut. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** A request of the operator. */
  operate(path: string, body?: unknown): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export async function startCrashStack(): Promise<CrashStack> {
  const [programs, postgres, port, sandbox] = await Promise.all([
    compilePrograms(),
    startDurablePostgres(),
    freePort(),
    createSandbox(),
  ]);
  const control = new SandboxControl(await sandbox.listen({ port: 0 }));
  for (const action of ['SendChatappMessage', 'CreatePhoneMessageQrdl', 'ListPhoneMessageQrdl']) {
    await control.limit(action, 10_000);
  }
  await control.createSpace(CUST_SPACE_ID, [PHONE_NUMBER]);
  const env = {
    NODE_ENV: 'test',
    PORT: String(port),
    DATABASE_URL: postgres.way.url,
    CAMS_ENDPOINT: control.url,
    CAMS_LIMITS: '*=10000',
    CAMS_ACCESS_KEY_ID: 'testid',
    CAMS_ACCESS_KEY_SECRET: 'testsecret',
    ENCRYPTION_KEY: 'a key for tests that is long enough',
    OPERATOR_CLIENT_ID: 'operator',
    OPERATOR_CLIENT_SECRET: OPERATOR_SECRET,
    LOG_LEVEL: 'silent',
  };
  const url = `http://127.0.0.1:${port}`;
  let gateway: RunningProgram;
  let tenantSecret = '';

  const stack = {
    url,
    sandbox: control,
    postgres,
    async connect() {
      const client = new pg.Client({ connectionString: postgres.url() });
      // The test kills the server under it, too.
      client.on('error', () => undefined);
      await client.connect();
      return client;
    },
    async killGateway() {
      gateway.signal('SIGKILL');
      await gateway.ended;
    },
    async startGateway(aheadMs = 0) {
      const clock = `const now = Date.now; Date.now = () => now() + ${aheadMs};`;
      const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(clock)}`;
      gateway = programs.run('main', aheadMs === 0 ? env : { ...env, NODE_OPTIONS });
      await gateway.ready;
    },
    call: (path: string, { headers, ...init }: RequestInit = {}) =>
      fetch(url + path, {
        ...init,
        headers: { authorization: `Bearer ${tenantSecret}`, 'content-type': 'application/json', ...headers },
      }),
    async operate(path: string, body?: unknown) {
      const response = await fetch(`${url}/admin/v1${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${OPERATOR_SECRET}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Record<string, string>;
    },
    async close() {
      await stack.killGateway();
      await sandbox.close();
      await postgres.remove();
      await programs.remove();
    },
  };
  await stack.startGateway();
  const tenant = await stack.operate('/tenants', { name: 'Crash', custSpaceId: CUST_SPACE_ID });
  const credential = await stack.operate(`/tenants/${tenant.id}/credentials`, { name: 'tests' });
  tenantSecret = credential.clientSecret!;
  return { ...stack, tenantId: tenant.id! };
}
