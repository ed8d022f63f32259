import pg from 'pg';

const CONNECT_TIMEOUT_MS = 2_000;

/** A connection for work that may take long, and so is kept out of the pool that calls use. */
export async function connectApart(databaseUrl: string, purpose: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: `cams-gateway ${purpose}`,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  // Whoever waits for a query is told; without a listener the process would end.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
