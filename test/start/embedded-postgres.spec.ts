import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/gateway/src/start/embedded-postgres.js';

/** Only for speed. */
const FAST = { fsync: 'off', full_page_writes: 'off' };

let folder: string;
let running: EmbeddedPostgres[] = [];

/** Below a folder of mode 0700, which PostgreSQL's own account cannot pass when root runs this. */
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'cams-gateway-postgres-')), 'data');
  await mkdir(folder, { mode: 0o700 });
});

afterEach(async () => {
  for (const server of running) server.kill();
  await Promise.all(running.map((server) => server.exited));
  running = [];
  await rm(join(folder, '..'), { recursive: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(folder, FAST);
  running.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const lockFile = () => join(folder, 'postgres', 'postmaster.pid');
const serverPid = async () => Number((await readFile(lockFile(), 'utf8')).split('\n')[0]);

describe('embedded PostgreSQL', () => {
  it('listens on this machine alone, behind a password that only the owner can read, and keeps its data', async () => {
    const first = await start();
    expect(await query(first, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(first, 'SHOW unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
    expect(await query(first, 'SELECT DISTINCT auth_method FROM pg_hba_file_rules')).toEqual([
      { auth_method: 'scram-sha-256' },
    ]);
    expect((await stat(join(folder, 'postgres.password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'postgres'))).mode & 0o777).toBe(0o700);
    await query(first, "CREATE TABLE kept AS SELECT 'yes' AS answer");
    await first.stop();
    expect(existsSync(lockFile())).toBe(false);

    const second = await start();
    expect(await query(second, 'SELECT answer FROM kept')).toEqual([{ answer: 'yes' }]);
  });

  it('starts again after everything was killed', async () => {
    const killed = await start();
    await query(killed, "CREATE TABLE kept AS SELECT 'yes' AS answer");
    killed.kill();
    await killed.exited;
    expect(existsSync(lockFile())).toBe(true);
    expect(await query(await start(), 'SELECT answer FROM kept')).toEqual([{ answer: 'yes' }]);
  });

  it('starts again right after the server process alone was killed', async () => {
    const killed = await start();
    const client = new pg.Client({ connectionString: killed.url() });
    client.on('error', () => undefined);
    await client.connect();
    process.kill(await serverPid(), 'SIGKILL');
    await killed.exited;
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('stops a server of its own that was left behind', async () => {
    const orphan = await start();
    const successor = await start();
    await orphan.exited;
    expect(await query(successor, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is not held up by a lock file whose process number belongs to another program', async () => {
    await (await start()).stop();
    const bystander = createServer().listen(0, '127.0.0.1');
    await once(bystander, 'listening');
    const { port } = bystander.address() as AddressInfo;
    await writeFile(lockFile(), `${process.pid}\n${folder}/postgres\n1\n${port}\n\n127.0.0.1\n\nready\n`);
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    bystander.close();
  });

  it('leaves a server alone that it cannot prove to be its own', async () => {
    const server = await start();
    const pid = await serverPid();
    await writeFile(join(folder, 'postgres.password'), 'another');
    await expect(startEmbeddedPostgres(folder, FAST)).rejects.toThrow(`process ${pid} uses`);
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('throws a half-made data folder away', async () => {
    await mkdir(join(folder, 'postgres.partial', 'data'), { recursive: true });
    await writeFile(join(folder, 'postgres.partial', 'data', 'PG_VERSION'), '18');
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(folder, 'postgres.partial'))).toBe(false);
  });

  it.runIf(process.platform === 'linux')('hands none of our environment to the server', async () => {
    process.env.CANARY_OF_THE_TEST = 'secret';
    await start();
    delete process.env.CANARY_OF_THE_TEST;
    const pid = await serverPid();
    const env = await readFile(`/proc/${pid}/environ`, 'utf8');
    expect(env).toContain('TZ=UTC');
    expect(env).not.toContain('CANARY');
  });

  it('says what is wrong when the password file is gone', async () => {
    await (await start()).stop();
    await rm(join(folder, 'postgres.password'));
    await expect(start()).rejects.toThrow('postgres.password is missing');
  });
});
