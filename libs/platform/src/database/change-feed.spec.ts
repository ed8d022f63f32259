import { connect, createServer, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/support/database.js';
import type { Config } from '../config/config.js';
import { ChangeFeed } from './change-feed.js';

let database: TestDatabase;
let client: pg.Client;
let feed: ChangeFeed;

beforeAll(async () => {
  database = await createDatabase({ entities: [], migrations: [] });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterEach(() => feed.onApplicationShutdown());

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function listen(url = database.url): Promise<(string | null)[]> {
  feed = new ChangeFeed({ databaseUrl: url } as Config);
  const heard: (string | null)[] = [];
  feed.subscribe('tenant', (key) => heard.push(key));
  await feed.onApplicationBootstrap();
  return heard;
}

const notify = (payload: string) => client.query('SELECT pg_notify($1, $2)', ['cams_gateway_changes', payload]);

const cutConnections = () =>
  client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'cams-gateway change feed' AND datname = current_database()`,
  );

describe('ChangeFeed', () => {
  it('tells the key to the subscribers of the topic, and to no others', async () => {
    const heard = await listen();
    expect(heard).toEqual([null]);
    await notify('other:1');
    await notify('tenant:a:b');
    await vi.waitFor(() => expect(heard).toEqual([null, 'a:b']));
  });

  it('is live only after it has said that anything may have changed', async () => {
    feed = new ChangeFeed({ databaseUrl: database.url } as Config);
    const liveWhenTold: boolean[] = [];
    feed.subscribe('tenant', () => liveWhenTold.push(feed.isLive));
    expect(feed.isLive).toBe(false);
    await feed.onApplicationBootstrap();
    expect(liveWhenTold).toEqual([false]);
    expect(feed.isLive).toBe(true);
  });

  it('comes back after its connection was ended, and says that anything may have changed', async () => {
    const heard = await listen();
    await cutConnections();
    await vi.waitFor(() => expect(heard).toEqual([null, null]), { timeout: 1_000, interval: 5 });
    expect(feed.isLive).toBe(true);
    await notify('tenant:c');
    await vi.waitFor(() => expect(heard.at(-1)).toBe('c'));
  });

  it('notices within a second that the other side has gone silent, and recovers when it speaks again', async () => {
    const network = await startNetwork(new URL(database.url));
    const heard = await listen(network.url);
    expect(feed.isLive).toBe(true);
    network.freeze();
    await vi.waitFor(() => expect(feed.isLive).toBe(false), { timeout: 1_000, interval: 5 });
    network.thaw();
    await vi.waitFor(() => expect(feed.isLive).toBe(true), { timeout: 5_000 });
    expect(heard).toEqual([null, null]);
    await feed.onApplicationShutdown();
    await network.stop();
  });

  it('starts without a database and connects when there is one', async () => {
    const network = await startNetwork(new URL(database.url));
    await network.stop();
    const heard = await listen(network.url);
    expect(feed.isLive).toBe(false);
    const again = await startNetwork(new URL(database.url), network.port);
    await vi.waitFor(() => expect(feed.isLive).toBe(true), { timeout: 5_000 });
    expect(heard).toEqual([null]);
    await feed.onApplicationShutdown();
    await again.stop();
  });

  it('stays down once it was shut down', async () => {
    const heard = await listen();
    await feed.onApplicationShutdown();
    expect(feed.isLive).toBe(false);
    await notify('tenant:d');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard).toEqual([null]);
    const { rows } = await client.query(
      "SELECT FROM pg_stat_activity WHERE application_name = 'cams-gateway change feed' AND datname = current_database()",
    );
    expect(rows).toEqual([]);
  });
});

/** A way to the database that can go silent without closing. */
async function startNetwork(target: URL, port = 0) {
  const sockets = new Set<Socket>();
  let frozen = false;
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => frozen || to.write(chunk));
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as { port: number };
  const url = new URL(target);
  url.host = `127.0.0.1:${address.port}`;
  return {
    url: url.href,
    port: address.port,
    freeze: () => {
      frozen = true;
    },
    thaw: () => {
      frozen = false;
    },
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
