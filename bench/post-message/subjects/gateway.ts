import pg from 'pg';
import { OPERATOR_SECRET, startGatewayProcess } from '../../common/gateway-process.js';
import { message, type Subject } from '../subject.js';

/** Wide enough for the bench; every limit is kept account of all the same. */
const PLAN = {
  rate: { perSecond: 10_000, burst: 100_000 },
  requestsPerDay: 1_000_000_000,
  requestsPerMonth: 1_000_000_000,
  messagesPerDay: 1_000_000_000,
  concurrency: 1_000,
  weight: 1,
};

/** The gateway with everything on, and one tenant that sends with a token. @param databaseUrl of an empty database */
export async function startGateway(upstream: string, databaseUrl: string): Promise<Subject> {
  const { url, process } = await startGatewayProcess(upstream, databaseUrl);
  const token = await onboard(url);
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  return {
    name: 'cams-gateway',
    process,
    request: {
      url: `${url}/v1/messages`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(message),
    },
    countRecords: () => countRecords(database),
    async stop() {
      await database.end();
      await process.stop();
    },
  };
}

async function countRecords(database: pg.Client): Promise<number> {
  const { rows } = await database.query<{ records: number }>(
    'SELECT ((SELECT count(*) FROM audit_event) + (SELECT count(*) FROM audit_outcome))::int AS records',
  );
  return rows[0]!.records;
}

/** @returns an access token of a new tenant */
async function onboard(url: string): Promise<string> {
  await send('PUT', `${url}/admin/v1/plans/bench`, PLAN);
  const tenant = await send('POST', `${url}/admin/v1/tenants`, {
    name: 'Bench',
    custSpaceId: 'cams-bench',
    plan: 'bench',
  });
  const credentials = `${url}/admin/v1/tenants/${tenant.id}/credentials`;
  const { clientId, clientSecret } = await send('POST', credentials, { name: 'bench' });
  const reply = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId!, client_secret: clientSecret! }),
  });
  return ((await reply.json()) as { access_token: string }).access_token;
}

async function send(method: 'POST' | 'PUT', url: string, body: object): Promise<Record<string, string>> {
  const reply = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${OPERATOR_SECRET}` },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as Record<string, string>;
}
