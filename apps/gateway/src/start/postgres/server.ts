import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { Part } from '../part.js';
import type { Account } from './account.js';
import { postgresEnv } from './cluster.js';
import { reach } from './reach.js';

const STOP_TIMEOUT_MS = 10_000;

/**
 * Runs the server until standard input ends. That is the order to stop, and it comes however our own process ends,
 * so a killed start leaves no server behind.
 */
const KEEPER = `
exec 4<&0 </dev/null
"$@" 4<&- &
server=$!
{ read -r order <&4; kill -INT "$server"; } &
keeper=$!
wait "$server"
code=$?
kill "$keeper" 2>/dev/null
exit "$code"`;

/** A {@link Part}: `stop` ends open connections and writes what is in memory, after `kill` the next start recovers. */
export interface ServerProcess extends Part {
  readonly hasExited: boolean;
}

export interface ServerOptions {
  readonly postgres: string;
  readonly clusterDir: string;
  readonly logFile: string;
  readonly account: Account | undefined;
  /** Server settings such as `port`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Launches a server in a session of its own, so that Ctrl-C in the terminal does not reach it. */
export async function launchServer(options: ServerOptions): Promise<ServerProcess> {
  const { account, clusterDir, logFile, postgres } = options;
  const settings = Object.entries(options.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const within = await reach(clusterDir, account);
  const log = await open(logFile, 'w', 0o600);
  const child = spawn('/bin/sh', ['-c', KEEPER, 'postgres-keeper', postgres, '-D', within.path, ...settings], {
    ...account,
    cwd: '/',
    env: postgresEnv,
    detached: true,
    stdio: ['pipe', log.fd, log.fd, within.inherit],
  });
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}, see ${logFile}`));
  });
  child.stdin?.on('error', () => undefined); // nothing is ever written: only its end matters
  await once(child, 'spawn').finally(() => Promise.all([log.close(), within.close()]));

  const running: ServerProcess = {
    name: 'PostgreSQL',
    exited,
    get hasExited() {
      return child.exitCode !== null || child.signalCode !== null;
    },
    async stop() {
      child.stdin?.end();
      const patience = setTimeout(() => running.kill(), STOP_TIMEOUT_MS);
      await exited;
      clearTimeout(patience);
    },
    kill() {
      if (child.pid !== undefined && !running.hasExited) process.kill(-child.pid, 'SIGKILL');
    },
  };
  return running;
}
