import { freePort, requireFreePort } from './ports.js';
import type { StartSettings } from './settings.js';

/** The sandbox speaks to this machine alone. */
const SANDBOX_HOST = '127.0.0.1';

/** Where the parts will listen, and where to reach them from this machine. */
export interface Addresses {
  readonly port: number;
  readonly gateway: string;
  readonly sandboxPort: number;
  /** `undefined` where CAMS is not our sandbox. */
  readonly sandbox: string | undefined;
}

/**
 * Settles the ports before anything is started.
 * @throws {StartError} naming the variable whose port is taken, or HOST when it is no address of this machine
 */
export async function settleAddresses({ host, withSandbox, ...ports }: StartSettings): Promise<Addresses> {
  const port = ports.port || (await freePort(host));
  const sandboxPort = ports.sandboxPort || (await freePort(SANDBOX_HOST));
  await requireFreePort('PORT', host, port);
  if (withSandbox) await requireFreePort('SANDBOX_PORT', SANDBOX_HOST, sandboxPort);
  return {
    port,
    gateway: `http://${reachable(host)}:${port}`,
    sandboxPort,
    sandbox: withSandbox ? `http://${SANDBOX_HOST}:${sandboxPort}` : undefined,
  };
}

/** A name for `host` in URLs of this machine: addresses that mean "all of them" cannot be called. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
