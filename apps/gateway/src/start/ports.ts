import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './start-error.js';

const POLL_MS = 100;

/**
 * A TCP port of `host` that nobody listens on right now.
 * @throws {StartError} when this machine has no such address
 */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  return listenOnce(host, 0).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`HOST is wrong: cannot listen on ${host}: ${error.message}`);
  });
}

/**
 * Waits until `port` can be listened on. The grace is for what a killed start leaves behind: its gateway and sandbox
 * notice that they are alone and stop within moments.
 * @throws {StartError} naming the variable and the port, when it stays taken
 */
export async function requireFreePort(variable: string, host: string, port: number, graceMs = 3_000): Promise<void> {
  await freePort(host);
  const deadline = Date.now() + graceMs;
  for (;;) {
    try {
      await listenOnce(host, port);
      return;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE') throw new StartError(`${variable} is wrong: ${message}`);
      if (Date.now() >= deadline) {
        throw new StartError(`port ${port} is taken by another program; stop it or set ${variable} to a free port`);
      }
    }
    await sleep(POLL_MS);
  }
}

async function listenOnce(host: string, port: number): Promise<number> {
  const server = createServer().listen({ host, port });
  await once(server, 'listening');
  const { port: bound } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return bound;
}
