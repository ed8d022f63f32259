import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a database that can be cut: connections end, and new ones are refused. */
export interface SeverableProxy {
  /** The URL of the database through the proxy. */
  readonly url: string;
  sever(): Promise<void>;
  restore(): Promise<void>;
  /** From now on no answer comes through, on any connection; questions do. For good: end it with {@link sever}. */
  holdAnswers(): void;
  /** Cuts and refuses connections that give themselves this application name. @returns how to stop that */
  refuse(applicationName: string): () => void;
  /** New connections go to where the database is now. */
  redirect(databaseUrl: string): void;
}

interface Connection {
  readonly near: Socket;
  readonly far: Socket;
  /** What it gave as its application name, among other things. */
  startup: Buffer;
}

export async function severable(databaseUrl: string): Promise<SeverableProxy> {
  let target = new URL(databaseUrl);
  const connections = new Set<Connection>();
  const refused = new Set<string>();
  const cut = ({ near, far }: Connection) => [near, far].map((socket) => socket.destroy());
  const isRefused = ({ startup }: Connection) => [...refused].some((name) => startup.includes(`\0${name}\0`));

  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const connection: Connection = { near, far, startup: Buffer.alloc(0) };
    connections.add(connection);
    for (const socket of [near, far]) {
      socket.on('error', () => cut(connection)).on('close', () => cut(connection) && connections.delete(connection));
    }
    near.once('data', (startup: Buffer) => {
      connection.startup = startup;
      if (isRefused(connection)) return cut(connection);
      far.write(startup);
      return near.pipe(far).pipe(near);
    });
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    sever: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const connection of connections) cut(connection);
      }),
    restore: () => listen(port),
    holdAnswers() {
      for (const { near, far } of connections) far.unpipe(near).pause();
    },
    refuse(applicationName) {
      refused.add(applicationName);
      for (const connection of connections) if (isRefused(connection)) cut(connection);
      return () => void refused.delete(applicationName);
    },
    redirect(url) {
      target = new URL(url);
    },
  };
}
