import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../apps/gateway/src/start/embedded-postgres.js';
import { freePort } from '../apps/gateway/src/start/ports.js';
import { BenchProcess } from './child-process.js';
import type { Subject } from './subject.js';

const OPERATOR_SECRET = 'operator-secret-for-the-bench';

/** The gateway with everything on, in a process of its own, and one tenant that sends with a token. */
export async function startGateway(upstream: string): Promise<Subject> {
  const folder = await mkdtemp(join(tmpdir(), 'cams-gateway-bench-'));
  const postgres = await startEmbeddedPostgres(folder);
  const url = `http://127.0.0.1:${await freePort()}`;
  const process = await BenchProcess.start('../apps/gateway/src/main.js', {
    PORT: new URL(url).port,
    DATABASE_URL: postgres.url(),
    CAMS_ENDPOINT: upstream,
    CAMS_ACCESS_KEY_ID: 'testid',
    CAMS_ACCESS_KEY_SECRET: 'testsecret',
    ENCRYPTION_KEY: 'a key for the bench that is long enough',
    OPERATOR_CLIENT_ID: 'operator',
    OPERATOR_CLIENT_SECRET: OPERATOR_SECRET,
    LOG_LEVEL: 'warn',
  });
  const token = await onboard(url);
  return {
    name: 'cams-gateway',
    process,
    request: {
      url: `${url}/v1/messages`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        channelType: 'whatsapp',
        type: 'message',
        messageType: 'text',
        from: '8613800001234',
        to: '8613900005678',
        content: { text: 'Your order has been shipped.' },
      }),
    },
    async stop() {
      await process.stop();
      await postgres.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** @returns an access token of a new tenant */
async function onboard(url: string): Promise<string> {
  const tenant = await post(`${url}/admin/v1/tenants`, { name: 'Bench', custSpaceId: 'cams-bench' });
  const { clientId, clientSecret } = await post(`${url}/admin/v1/tenants/${tenant.id}/credentials`, { name: 'bench' });
  const reply = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId!, client_secret: clientSecret! }),
  });
  return ((await reply.json()) as { access_token: string }).access_token;
}

async function post(url: string, body: object): Promise<Record<string, string>> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${OPERATOR_SECRET}` },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as Record<string, string>;
}
