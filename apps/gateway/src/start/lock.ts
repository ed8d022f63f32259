import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from './start-error.js';

/** Held until released or until this process ends, however it ends. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Makes sure that only one start at a time uses `dataDir`, by listening on a local socket that is named after it:
 * the kernel closes it when the process is gone, so no stale lock can remain.
 * @param dataDir its real path
 * @throws {StartError} when another start uses it
 */
export async function takeLock(dataDir: string): Promise<Lock> {
  const name = `cams-gateway-${createHash('sha256').update(dataDir).digest('hex').slice(0, 32)}`;
  // Linux has sockets without a file. Elsewhere the file outlives a killed process, but nobody answers on it.
  const path = process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
  if (process.platform !== 'linux' && !(await someoneAnswers(path))) await rm(path, { force: true });

  const server = createServer((socket) => socket.destroy());
  try {
    await once(server.listen({ path }), 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new StartError(`another start is using ${dataDir}; stop it or set DATA_DIR to another folder`);
  }
  server.unref();
  return {
    async release() {
      server.close();
      await once(server, 'close');
    },
  };
}

async function someoneAnswers(path: string): Promise<boolean> {
  const socket = connect({ path });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false; // refused or no such file: nobody
  } finally {
    socket.destroy();
  }
}
