import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/gateway/src/start/embedded-postgres.js';
import { descendants, survivors } from '../support/processes.js';
import { type SeverableProxy, severable } from '../support/severable-proxy.js';

const DEATH_TIMEOUT_MS = 5_000;
/** As in production: what was acknowledged is on disk. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

/** A PostgreSQL server of its own that can be killed and recovers, always at the same address. */
export interface DurablePostgres {
  /** The way to it; its `url` stays the same over restarts. */
  readonly way: SeverableProxy;
  /** URL past the proxy, for the test itself. */
  url(): string;
  /** SIGKILL to the server and all its workers at once. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<void>;
  remove(): Promise<void>;
}

export async function startDurablePostgres(): Promise<DurablePostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'cams-gateway-crash-'));
  let server: EmbeddedPostgres = await startEmbeddedPostgres(folder, DURABLE);
  const way = await severable(server.url());
  return {
    way,
    url: () => server.url(),
    async kill() {
      const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n').map(Number);
      const pids = [pid!, ...descendants(pid!)];
      for (const each of pids) killIfAlive(each);
      const alive = await survivors(pids, DEATH_TIMEOUT_MS);
      if (alive.length > 0) throw new Error(`processes ${alive} outlived SIGKILL`);
      await server.exited;
    },
    async restart() {
      server = await startEmbeddedPostgres(folder, DURABLE);
      way.redirect(server.url());
    },
    async remove() {
      await way.sever();
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
