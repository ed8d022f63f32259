import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, loadConfig } from '#libs/platform';
import { createGateway } from '../../apps/gateway/src/create-gateway.js';
import { schema } from '../../apps/gateway/src/schema.js';
import { createSandbox } from '../../apps/sandbox/src/sandbox.js';
import { createDatabase } from './database.js';
import { SandboxControl } from './sandbox-control.js';
import { WatchedReplies } from './watched-replies.js';

export const OPERATOR = { clientId: 'operator', clientSecret: 'operator-secret-for-tests' };

/** A tenant as the tests know it: with its secret, which works as an API key. */
export interface TestTenant {
  readonly id: string;
  readonly custSpaceId: string;
  readonly phoneNumber: string;
  readonly credentialId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface TenantOptions {
  readonly scopes?: readonly string[];
  /** On a plan whose limits nobody reaches. */
  readonly unlimited?: boolean;
  /** On such a plan too, with this share of the account's limits. */
  readonly weight?: number;
}

export interface Stack {
  /** Origin of the gateway. */
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly config: Config;
  readonly sandbox: SandboxControl;
  /** Every reply of the gateway and its replicas; a stack that saw one which is not documented does not close well. */
  readonly replies: WatchedReplies;
  readonly databaseUrl: string;
  /** Onboards a tenant with a space and one registered number of its own. */
  createTenant(options?: TenantOptions): Promise<TestTenant>;
  /** A token from the token endpoint. */
  tokenOf(client: { clientId: string; clientSecret: string }, scope?: string): Promise<string>;
  /** One more replica of the gateway on the same database. */
  replica(changes?: Partial<Config>): Promise<{ url: string; app: NestFastifyApplication; close(): Promise<void> }>;
  close(): Promise<void>;
}

/** The whole product with real parts: PostgreSQL, the sandbox and the gateway, each on a socket of its own. */
export async function startStack(env: Record<string, string> = {}): Promise<Stack> {
  const database = await createDatabase(schema);
  const sandbox = await createSandbox();
  const sandboxUrl = await sandbox.listen({ port: 0 });
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    PUBLIC_URL: 'http://gateway.test',
    DATABASE_URL: database.url,
    CAMS_ENDPOINT: sandboxUrl,
    // What is not about the account's limits need not wait for them.
    CAMS_LIMITS: '*=10000',
    CAMS_ACCESS_KEY_ID: 'testid',
    CAMS_ACCESS_KEY_SECRET: 'testsecret',
    ENCRYPTION_KEY: 'a key for tests that is long enough',
    OPERATOR_CLIENT_ID: OPERATOR.clientId,
    OPERATOR_CLIENT_SECRET: OPERATOR.clientSecret,
    LOG_LEVEL: 'silent',
    ...env,
  });
  const replies = new WatchedReplies();
  const start = async (changes: Partial<Config> = {}) => {
    const app = await createGateway({ ...config, ...changes });
    replies.watch(app);
    await app.listen(0, '127.0.0.1');
    await replies.learn(app);
    return { app, url: (await app.getUrl()).replace('[::1]', '127.0.0.1') };
  };
  const { app, url } = await start();
  const control = new SandboxControl(sandboxUrl);
  const replicas = new Set<NestFastifyApplication>();

  const admin = async (path: string, body: unknown, method = 'POST'): Promise<Record<string, string>> => {
    const response = await fetch(`${url}/admin/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${OPERATOR.clientSecret}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, string>;
  };

  return {
    url,
    app,
    config,
    sandbox: control,
    replies,
    databaseUrl: database.url,
    async createTenant({ scopes, unlimited, weight } = {}) {
      const custSpaceId = `cams-${randomBytes(6).toString('hex')}`;
      const phoneNumber = `86138${String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0')}`;
      await control.createSpace(custSpaceId, [phoneNumber]);
      const plan = weight ? `unlimited-${weight}` : unlimited ? 'unlimited' : 'standard';
      const limits = { rate: { perSecond: 10_000, burst: 100_000 }, ...(weight && { weight }) };
      if (plan !== 'standard') await admin(`/plans/${plan}`, limits, 'PUT');
      const tenant = await admin('/tenants', { name: `Tenant of ${custSpaceId}`, custSpaceId, plan });
      const credential = await admin(`/tenants/${tenant.id}/credentials`, { name: 'tests', ...(scopes && { scopes }) });
      return {
        id: tenant.id!,
        custSpaceId,
        phoneNumber,
        credentialId: credential.id!,
        clientId: credential.clientId!,
        clientSecret: credential.clientSecret!,
      };
    },
    async tokenOf({ clientId, clientSecret }, scope) {
      const response = await fetch(`${url}/oauth/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', ...(scope && { scope }) }),
      });
      const body = (await response.json()) as { access_token?: string };
      if (!body.access_token) throw new Error(`no token: ${JSON.stringify(body)}`);
      return body.access_token;
    },
    async replica(changes) {
      const replica = await start(changes);
      replicas.add(replica.app);
      const close = () => {
        replicas.delete(replica.app);
        return replica.app.close();
      };
      return { ...replica, close };
    },
    async close() {
      await Promise.all([app, ...replicas].map((each) => each.close()));
      await sandbox.close();
      await database.drop();
      replies.expectNoMistakes();
    },
  };
}
