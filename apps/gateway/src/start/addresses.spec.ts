import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { settleAddresses } from './addresses.js';
import { readSettings } from './settings.js';

async function occupiedPort(): Promise<{ port: number; free(): void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, free: () => server.close() };
}

describe.concurrent('settleAddresses', () => {
  it('finds free ports for 0 and names hosts that can be called', async () => {
    const { port, sandboxPort, ...urls } = await settleAddresses(
      readSettings({ HOST: '0.0.0.0', PORT: '0', SANDBOX_PORT: '0' }),
    );
    expect(urls).toEqual({ gateway: `http://127.0.0.1:${port}`, sandbox: `http://127.0.0.1:${sandboxPort}` });
    expect(port).toBeGreaterThan(0);
    expect(sandboxPort).toBeGreaterThan(0);
  });

  it.each(['PORT', 'SANDBOX_PORT'])('names %s when its port is taken', async (variable) => {
    const { port, free } = await occupiedPort();
    const settings = readSettings({ PORT: '0', SANDBOX_PORT: '0', [variable]: String(port) });
    await expect(settleAddresses(settings)).rejects.toThrow(
      `port ${port} is taken by another program; stop it or set ${variable} to a free port`,
    );
    free();
  });

  it('names HOST when it is no address of this machine', async () => {
    await expect(settleAddresses(readSettings({ HOST: '192.0.2.1' }))).rejects.toThrow(
      /^HOST is wrong: .*192\.0\.2\.1/,
    );
  });

  it('waits for a port that becomes free in a moment', async () => {
    const { port, free } = await occupiedPort();
    setTimeout(free, 300);
    expect(await settleAddresses(readSettings({ PORT: String(port), SANDBOX_PORT: '0' }))).toMatchObject({ port });
  });
});
