import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Demo } from '../../apps/gateway/src/start/demo-file.js';
import { build } from '../support/build.js';
import type { OpenApi } from '../support/openapi.js';
import { descendants, survivors } from '../support/processes.js';
import { type StartedProgram, startProgram } from '../support/start-program.js';

/** What a killed start may need to be noticed by its parts. */
const NOTICE_MS = 10_000;

let dataDir: string;
let programs: StartedProgram[];

beforeAll(build, 120_000);

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'cams-gateway-start-'));
  programs = [];
});

afterEach(async () => {
  for (const program of programs) {
    for (const pid of [program.pid, ...descendants(program.pid)]) kill(pid);
    await program.exited;
  }
  await rm(dataDir, { recursive: true });
});

function start(env: Record<string, string> = {}, account = {}): StartedProgram {
  const program = startProgram({ DATA_DIR: dataDir, ...env }, account);
  programs.push(program);
  return program;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function phoneNumbers(gateway: string, apiKey: string, further = {}): Promise<string[]> {
  const headers = { authorization: `Bearer ${apiKey}`, ...further };
  const response = await fetch(`${gateway}/v1/phone-numbers`, { headers });
  expect(response.status).toBe(200);
  const { items } = (await response.json()) as { items: { phoneNumber: string }[] };
  return items.map(({ phoneNumber }) => phoneNumber);
}

/** Sends what Swagger UI fills in for a new tenant, and gives the numbers that it has then. */
async function numbersOfExampleTenant({ gateway, operator: { clientSecret } }: Demo): Promise<string[]> {
  const { components } = (await (await fetch(`${gateway}/openapi/operators.json`)).json()) as OpenApi;
  const response = await fetch(`${gateway}/admin/v1/tenants`, {
    method: 'POST',
    headers: { authorization: `Bearer ${clientSecret}`, 'content-type': 'application/json' },
    body: JSON.stringify(components.schemas.CreateTenantRequest?.example),
  });
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  return phoneNumbers(gateway, clientSecret, { 'x-act-as-tenant': id });
}

describe('npm start', () => {
  it('serves two demo tenants, refuses a second start, stops in order and reuses its data', async () => {
    const first = start();
    const demo = await first.ready();
    expect((await stat(join(dataDir, 'demo.json'))).mode & 0o777).toBe(0o600);
    expect(demo.cams).toEqual({ accessKeyId: 'testid', accessKeySecret: 'testsecret' });
    expect(demo.tenants.map(({ custSpaceId }) => custSpaceId)).toEqual(['cams-demo-coffee', 'cams-demo-books']);
    for (const tenant of demo.tenants) {
      expect(await phoneNumbers(demo.gateway, tenant.clientSecret)).toEqual([tenant.phoneNumber]);
    }
    expect((await fetch(demo.gateway)).url).toBe(`${demo.gateway}/docs`);
    expect(await numbersOfExampleTenant(demo)).toHaveLength(1);
    expect(first.output()).toContain(demo.tenants[0]!.clientSecret);

    const second = start();
    expect(await second.exited).toBe(1);
    expect(second.output()).toBe(
      `cams-gateway: another start is using ${dataDir}; stop it or set DATA_DIR to another folder\n`,
    );

    const parts = descendants(first.pid);
    expect(parts.length).toBeGreaterThan(3);
    first.child.kill('SIGTERM');
    expect(await first.exited).toBe(0);
    expect(await survivors(parts, 0)).toEqual([]);
    expect(first.output()).not.toMatch(/error|unexpected/i);

    const third = start();
    // Whoever waits for the file does not get the former one.
    await expect.poll(() => existsSync(join(dataDir, 'demo.json')), { timeout: 5_000, interval: 1 }).toBe(false);
    const { tenants, operator } = await third.ready();
    expect({ tenants, operator }).toEqual({ tenants: demo.tenants, operator: demo.operator });
  }, 60_000);

  it('starts again and leaves nothing behind after it was killed: by itself, with all its parts or with npm', async () => {
    const first = start();
    const before = await first.ready();
    const parts = descendants(first.pid);
    first.child.kill('SIGKILL');
    expect(await survivors(parts, NOTICE_MS)).toEqual([]);

    await rm(join(dataDir, 'demo.json'));
    const second = start();
    const { tenants } = await second.ready();
    expect(tenants.map(({ id }) => id)).toEqual(before.tenants.map(({ id }) => id));
    expect(tenants[0]!.clientSecret).not.toBe(before.tenants[0]!.clientSecret);
    for (const pid of [second.pid, ...descendants(second.pid)]) kill(pid);
    await second.exited;

    const third = start({}, { underNpm: true });
    const demo = await third.ready();
    expect(demo.tenants).toEqual(tenants);
    expect(await phoneNumbers(demo.gateway, tenants[0]!.clientSecret)).toEqual([tenants[0]!.phoneNumber]);
    const orphans = descendants(third.pid);
    third.child.kill('SIGKILL');
    expect(await survivors(orphans, NOTICE_MS)).toEqual([]);
  }, 60_000);

  it('stops everything when one part dies', async () => {
    const program = start();
    const { sandbox } = await program.ready();
    expect((await fetch(`${sandbox}/_sandbox/calls`)).status).toBe(200);
    const parts = descendants(program.pid);
    kill(parts.at(-1)!);
    expect(await program.exited).toBe(1);
    expect(program.output()).toMatch(/cams-gateway: .* stopped unexpectedly \(SIGKILL\)\n$/);
    expect(await survivors(parts, 0)).toEqual([]);
  }, 30_000);

  it('stops half-way when it is told to while starting', async () => {
    const program = start();
    let parts: number[] = [];
    while (parts.length === 0) parts = descendants(program.pid);
    program.child.kill('SIGTERM');
    expect(await program.exited).toBe(0);
    expect(await survivors(parts, 0)).toEqual([]);
    expect(program.output()).toBe('');
  }, 30_000);

  it.runIf(process.platform === 'linux')(
    'stops when it is told to, though the disk answers nothing',
    async () => {
      // There Node tries to make the folder for ever.
      const program = start({ DATA_DIR: '/proc/cams-gateway' });
      await sleep(700);
      program.child.kill('SIGTERM');
      expect(await program.exited).toBe(0);
    },
    30_000,
  );

  it.runIf(process.getuid?.() === 0)(
    'works as an ordinary user',
    async () => {
      const nobody = { uid: 65_534, gid: 65_534 };
      await chown(dataDir, nobody.uid, nobody.gid);
      const program = start({}, nobody);
      const { gateway, tenants } = await program.ready();
      expect(await phoneNumbers(gateway, tenants[0]!.clientSecret)).toHaveLength(1);
      expect((await stat(join(dataDir, 'postgres'))).uid).toBe(nobody.uid);
      const parts = descendants(program.pid);
      program.child.kill('SIGTERM');
      expect(await program.exited).toBe(0);
      expect(await survivors(parts, 0)).toEqual([]);
    },
    30_000,
  );
});

describe('npm start refuses with one line', () => {
  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const program = start({ PORT: String(port) });
    expect(await program.exited).toBe(1);
    expect(program.output()).toBe(
      `cams-gateway: port ${port} is taken by another program; stop it or set PORT to a free port\n`,
    );
    other.close();
  });

  it.each([
    ['LOG_LEVEL', 'loud'],
    ['DATA_DIR', '/dev/null/data'],
  ])('a wrong value: %s=%s', async (variable, value) => {
    const program = start({ [variable]: value });
    expect(await program.exited).toBe(1);
    expect(program.output()).toMatch(new RegExp(`^cams-gateway: ${variable} is wrong: .*\n$`));
  });

  const production = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgresql://127.0.0.1:1/none',
    ENCRYPTION_KEY: 'x'.repeat(32),
    CAMS_ACCESS_KEY_ID: 'id',
    CAMS_ACCESS_KEY_SECRET: 'secret',
  };
  it.each(['DATABASE_URL', 'ENCRYPTION_KEY', 'CAMS_ACCESS_KEY_SECRET'])('production without %s', async (variable) => {
    const program = start({ ...production, [variable]: '' });
    expect(await program.exited).toBe(1);
    expect(program.output()).toMatch(new RegExp(`^.*${variable} is required\n$`));
    await expect(stat(join(dataDir, 'postgres'))).rejects.toThrow('ENOENT');
  });
});
