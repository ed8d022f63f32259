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

/** Connection refused or cut, and SQLSTATE cannot_connect_now: the server starts, recovers or stops. */
const TEMPORARY_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03']);
/** What the driver says without a code when its own patience ends, or the connection. */
const TEMPORARY_MESSAGES = /timeout|terminated/i;

/** Whether a server that did not let us in may do so in a moment. */
export function isTemporary(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return TEMPORARY_CODES.has(code ?? '') || TEMPORARY_MESSAGES.test(message);
}
