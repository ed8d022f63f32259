import pg from 'pg';
import { SUPERUSER } from './cluster.js';

/** The server setting in which each of our servers carries its data folder. */
export const DATA_FOLDER_SETTING = 'cams_gateway.data_folder';

export function databaseUrl(port: number, password: string, database: string): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Asks the server who it is. Only the server that keeps our password can answer: SCRAM proves both sides.
 * @throws when nobody answers, or the password is not known there
 */
export async function identify(port: number, password: string): Promise<{ pid: number; dataFolder: string | null }> {
  const client = new pg.Client({
    connectionString: databaseUrl(port, password, SUPERUSER),
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
  });
  client.on('error', () => undefined); // the server may stop while we ask; the pending call fails then
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number; folder: string | null }>(
      `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid, current_setting($1, true) AS folder`,
      [DATA_FOLDER_SETTING],
    );
    return { pid: rows[0]!.pid, dataFolder: rows[0]!.folder };
  } finally {
    await client.end();
  }
}

/** SQLSTATE cannot_connect_now: starting, stopping or recovering. */
const CANNOT_CONNECT_NOW = '57P03';

/** Whether a server that refused us may answer in a moment: it does not listen yet, or says that it is starting. */
export function isTemporary(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return (
    code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === CANNOT_CONNECT_NOW || /time|terminated/.test(message)
  );
}
