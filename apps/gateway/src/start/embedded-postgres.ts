import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports.js';
import { postgresAccount } from './postgres/account.js';
import { postgresBinaries } from './postgres/binaries.js';
import { ensureCluster, SUPERUSER } from './postgres/cluster.js';
import { DATA_FOLDER_SETTING, databaseUrl, identify, isTemporary } from './postgres/connection.js';
import { stopOrphan } from './postgres/orphan.js';
import { launchServer, type ServerOptions, type ServerProcess } from './postgres/server.js';
import { StartError } from './start-error.js';

const READY_POLL_MS = 15;
const READY_TIMEOUT_MS = 60_000;
/** How long the workers of a killed server may take to notice, and let go of its shared memory. */
const REMAINS_TIMEOUT_MS = 5_000;
const REMAINS_MESSAGE = 'pre-existing shared memory block';

/** A PostgreSQL server of our own, on 127.0.0.1 and a free port, for as long as this process lives. */
export interface EmbeddedPostgres extends ServerProcess {
  /** Connection URL of a database of this server, as its superuser. */
  url(database?: string): string;
}

/**
 * Starts PostgreSQL on `dataDir/postgres`, made on first use; the password is kept beside it, readable by us alone.
 * Only one process may do this for a `dataDir` at a time.
 * @param settings of the server, beyond the ones that keep it local
 * @throws {StartError} when the server does not come up
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  const home = await realpath(dataDir);
  const clusterDir = join(home, 'postgres');
  const account = postgresAccount(clusterDir);
  const binaries = await postgresBinaries(account);
  const password = await keptPassword(join(home, 'postgres.password'), clusterDir);
  await ensureCluster(clusterDir, password, binaries, account);
  await stopOrphan(clusterDir, password);

  const port = await freePort();
  const server = await launchUntilReady(port, password, {
    postgres: binaries.postgres,
    clusterDir,
    logFile: join(home, 'postgres.log'),
    account,
    settings: {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port: String(port),
      [DATA_FOLDER_SETTING]: clusterDir,
      ...settings,
    },
  });
  return Object.assign(server, { url: (database = SUPERUSER) => databaseUrl(port, password, database) });
}

async function keptPassword(file: string, clusterDir: string): Promise<string> {
  if (existsSync(file)) return readFile(file, 'utf8');
  if (existsSync(clusterDir))
    throw new StartError(`${file} is missing; restore it, or remove ${clusterDir} with its data`);
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600, flag: 'wx' });
  return password;
}

async function launchUntilReady(port: number, password: string, options: ServerOptions): Promise<ServerProcess> {
  const startedAt = Date.now();
  let server = await launchServer(options);
  for (;;) {
    const failure: unknown = await identify(port, password).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return server;
    const elapsedMs = Date.now() - startedAt;
    if (server.hasExited) {
      const log = await readFile(options.logFile, 'utf8');
      if (!log.includes(REMAINS_MESSAGE) || elapsedMs > REMAINS_TIMEOUT_MS) {
        throw new StartError(`PostgreSQL did not start: ${lastFatalLine(log)} (${options.logFile})`);
      }
      server = await launchServer(options);
    }
    if (!isTemporary(failure) || elapsedMs > READY_TIMEOUT_MS) {
      server.kill();
      throw new StartError(`PostgreSQL does not answer: ${(failure as Error).message}`);
    }
    await sleep(READY_POLL_MS);
  }
}

function lastFatalLine(log: string): string {
  const lines = log.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
}
