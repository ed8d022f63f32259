import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '#libs/platform';
import { schema } from '../../apps/gateway/src/schema.js';
import { freePort } from '../../apps/gateway/src/start/ports.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { compilePrograms, type Programs, type RunningProgram } from './programs.js';

const PASSWORD = 'password-for-tests';

let programs: Programs;
let database: TestDatabase;
let started: RunningProgram[];

beforeAll(async () => {
  programs = await compilePrograms();
}, 60_000);
afterAll(() => programs.remove());

beforeEach(async () => {
  started = [];
  database = await createDatabase({ entities: [], migrations: [] });
});
afterEach(async () => {
  for (const { signal } of started) signal('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  await database.drop();
});

function run(name: 'main' | 'migrate', env: Record<string, string> = {}): RunningProgram {
  const program = programs.run(name, name === 'migrate' ? env : { ...production(), ...env });
  started.push(program);
  return program;
}

function production(): Record<string, string> {
  return {
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: database.url,
    ENCRYPTION_KEY: 'a key for tests that is long enough',
    CAMS_ENDPOINT: 'http://127.0.0.1:1',
    CAMS_ACCESS_KEY_ID: 'id',
    CAMS_ACCESS_KEY_SECRET: 'secret',
    LOG_LEVEL: 'silent',
  };
}

async function sql(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

describe('npm run migrate', () => {
  it('needs the address of the database alone, from a file too, and says what it did', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cams-gateway-secrets-'));
    const file = join(folder, 'database_url');
    await writeFile(file, `${database.url}\n`);
    const { code, output } = await run('migrate', { DATABASE_URL_FILE: file }).ended;
    expect(output).toMatch(/^Migrated: CreateTenants\d+.*\.\n$/);
    expect(code).toBe(0);
    const again = await run('migrate', { DATABASE_URL: database.url }).ended;
    expect(again).toEqual({ code: 0, output: 'The database is up to date.\n' });
    await rm(folder, { recursive: true });
  });

  it('fails with one line', async () => {
    const { code, output } = await run('migrate', { DATABASE_URL: 'postgresql://127.0.0.1:1/none' }).ended;
    expect(output).toBe('cams-gateway cannot migrate: connect ECONNREFUSED 127.0.0.1:1\n');
    expect(code).toBe(1);
  });
});

describe('a start in production', () => {
  it('refuses a database that was not migrated, in one line', async () => {
    const { code, output } = await run('main', { MIGRATE_ON_START: 'false' }).ended;
    expect(output).toMatch(/^cams-gateway cannot start: the database lacks .*; run "npm run migrate".*\n$/);
    expect(code).toBe(1);
  });

  it('works with a role that may not create tables', async () => {
    await migrate(database.url, schema);
    const role = `gateway${new URL(database.url).pathname.slice(1)}`;
    await sql(`
      CREATE ROLE ${role} LOGIN PASSWORD '${PASSWORD}';
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role}`);
    const url = new URL(database.url);
    url.username = role;
    url.password = PASSWORD;
    const port = await freePort();
    const gateway = run('main', { DATABASE_URL: url.href, PORT: String(port) });
    await gateway.ready;
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(await ready.json()).toMatchObject({ checks: { database: 'up', changeFeed: 'up' } });
    gateway.signal('SIGTERM');
    expect(await gateway.ended).toEqual({ code: 0, output: '' });
    await sql(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  });

  it('names HOST when it cannot listen there', async () => {
    await migrate(database.url, schema);
    const { code, output } = await run('main', { HOST: '192.0.2.1' }).ended;
    expect(output).toMatch(/^cams-gateway cannot start: HOST is wrong: .*EADDRNOTAVAIL.*\n$/);
    expect(code).toBe(1);
  });

  it('names MONITORING_PORT when something else listens there', async () => {
    await migrate(database.url, schema);
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, output } = await run('main', { MONITORING_PORT: String(port) }).ended;
    expect(output).toMatch(/^cams-gateway cannot start: MONITORING_PORT is wrong: .*EADDRINUSE.*\n$/);
    expect(code).toBe(1);
    taken.close();
  });

  it('shows health and metrics at an address of their own, and serves on for a while when it is told to stop', async () => {
    const [port, monitoringPort] = [await freePort(), await freePort()];
    const gateway = run('main', { PORT: `${port}`, MONITORING_PORT: `${monitoringPort}`, DRAIN_SECONDS: '2' });
    await gateway.ready;
    const statusOf = async (path: string, at = port) => (await fetch(`http://127.0.0.1:${at}${path}`)).status;
    const gatewayCheck = async () => {
      const reply = await fetch(`http://127.0.0.1:${monitoringPort}/health/ready`);
      const { checks } = (await reply.json()) as { checks: { gateway: string } };
      return [reply.status, checks.gateway];
    };
    expect(await gatewayCheck()).toEqual([503, 'up']); // as no CAMS is there
    for (const path of ['/health/live', '/metrics', '/metrics/']) expect(await statusOf(path)).toBe(404);
    expect(await statusOf('/metrics', monitoringPort)).toBe(200);
    expect(await statusOf('/v1/phone-numbers', monitoringPort)).toBe(404);
    gateway.signal('SIGTERM');
    await expect.poll(gatewayCheck).toEqual([503, 'stopping']);
    expect(await statusOf('/v1/phone-numbers')).toBe(401);
    expect(await gateway.ended).toEqual({ code: 0, output: '' });
  });

  it('stops at once when it is told to before it serves', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const connected = once(silent, 'connection');
    const { port } = silent.address() as AddressInfo;
    const gateway = run('main', { DATABASE_URL: `postgresql://127.0.0.1:${port}/none` });
    await connected;
    gateway.signal('SIGTERM');
    expect(await Promise.race([gateway.ended, sleep(2_000)])).toEqual({ code: 0, output: '' });
    silent.close();
  });
});
