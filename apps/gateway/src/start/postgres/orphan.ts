import { readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../processes.js';
import { StartError } from '../start-error.js';
import { identify, isTemporary } from './connection.js';
import { disownLockFile, type LockFile, readLockFile } from './lock-file.js';

const POLL_MS = 50;
const ANSWER_TIMEOUT_MS = 10_000;
const FAST_STOP_MS = 5_000;
const STOP_TIMEOUT_MS = 10_000;

/**
 * Clears the way after a start that was killed: a server of ours that still runs on `clusterDir` is stopped, and a
 * lock file whose process is gone, or is some other program by now, holds nobody up. Nothing else is ever signalled.
 * @throws {StartError} when something uses the folder that cannot be proven to be our server
 */
export async function stopOrphan(clusterDir: string, password: string): Promise<void> {
  const lock = await readLockFile(clusterDir);
  if (!lock) return;
  if (isAlive(lock.pid) && !(await worksElsewhere(lock.pid, clusterDir))) {
    await proveOurs(lock, clusterDir, password);
    await stop(lock.pid);
  }
  await disownLockFile(clusterDir);
}

/** A server's working directory is its data folder; where the system does not show it, only proof will do. */
async function worksElsewhere(pid: number, clusterDir: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) !== clusterDir;
  } catch (error) {
    // EACCES: somebody else's process, so not the owner of our folder. ENOENT: gone meanwhile.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** Returns, too, when the process ends meanwhile: a killed one takes a moment. */
async function proveOurs({ pid, port }: LockFile, clusterDir: string, password: string): Promise<void> {
  const deadline = Date.now() + ANSWER_TIMEOUT_MS;
  while (isAlive(pid)) {
    try {
      const server = await identify(port, password);
      if (server.pid === pid && server.dataFolder === clusterDir) return;
      throw new Error(`port ${port} belongs to another server`);
    } catch (error) {
      if (!isTemporary(error) || Date.now() > deadline) {
        const { message } = error as Error;
        throw new StartError(`process ${pid} uses ${clusterDir} and is not known to be ours: ${message}; stop it`);
      }
    }
    await sleep(POLL_MS);
  }
}

async function stop(pid: number): Promise<void> {
  const startedAt = Date.now();
  signal(pid, 'SIGINT');
  for (let pressed = false; isAlive(pid); await sleep(POLL_MS)) {
    const waitedMs = Date.now() - startedAt;
    if (waitedMs > STOP_TIMEOUT_MS) throw new StartError(`a former PostgreSQL (process ${pid}) does not stop; stop it`);
    if (waitedMs > FAST_STOP_MS && !pressed) {
      pressed = true;
      signal(pid, 'SIGQUIT');
    }
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
