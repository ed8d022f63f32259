import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

let built: string;
let folder: string;

beforeAll(async () => {
  // Below node_modules, so that what is not bundled is found.
  built = join(process.cwd(), 'node_modules', '.cache', `sandbox-${process.pid}`);
  folder = await mkdtemp(join(tmpdir(), 'sandbox-process-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { resolve: { conditions: ['source'] } },
    build: {
      ssr: 'apps/sandbox/src/main.ts',
      outDir: built,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
});
afterAll(() => Promise.all([built, folder].map((path) => rm(path, { recursive: true }))));

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  stderr(): string;
}

function launch(env: Record<string, string>): Omit<Running, 'url'> {
  const child = fork(join(built, 'main.mjs'), [], { env: { PATH: process.env.PATH, ...env }, silent: true });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  return { child, stderr: () => stderr };
}

async function start(env: Record<string, string> = {}): Promise<Running> {
  const launched = launch({ SANDBOX_PORT: '0', ...env });
  const [message] = (await once(launched.child, 'message')) as [{ ready: true; port: number }];
  expect(message).toEqual({ ready: true, port: expect.any(Number) });
  return { ...launched, url: `http://127.0.0.1:${message.port}` };
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

describe('the process', () => {
  it.each([
    ['SIGTERM', (child: ChildProcess) => child.kill('SIGTERM')],
    ['SIGINT', (child: ChildProcess) => child.kill('SIGINT')],
    ['the end of its parent', (child: ChildProcess) => child.disconnect()],
  ])('stops on %s, even with a connection open', async (_what, stop) => {
    const { child, url } = await start();
    await fetch(url, { method: 'HEAD' });
    stop(child);
    expect(await exitCode(child)).toBe(0);
  });

  it('keeps its state over a stop', async () => {
    const env = { SANDBOX_STATE_FILE: join(folder, 'kept.json') };
    const space = { custSpaceId: 'cams-kept', phoneNumbers: ['8613800001234'] };
    const post = (url: string, body: object) =>
      fetch(`${url}/_sandbox/spaces`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const first = await start(env);
    await post(first.url, space);
    first.child.kill('SIGTERM');
    expect(await exitCode(first.child)).toBe(0);
    expect(await readFile(env.SANDBOX_STATE_FILE, 'utf8')).toContain('8613800001234');

    const second = await start(env);
    const response = await post(second.url, { custSpaceId: 'cams-kept', phoneNumbers: [] });
    expect(await response.json()).toEqual(space);
  });

  it('starts empty where the state file is damaged, and says so', async () => {
    const SANDBOX_STATE_FILE = join(folder, 'damaged.json');
    await writeFile(SANDBOX_STATE_FILE, '{"version":1,');
    const { url, stderr } = await start({ SANDBOX_STATE_FILE });
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    await expect.poll(stderr).toContain(SANDBOX_STATE_FILE);
  });

  it('says in one line that its port is taken', async () => {
    const { url } = await start();
    const { child, stderr } = launch({ SANDBOX_PORT: new URL(url).port });
    expect(await exitCode(child)).toBe(1);
    expect(stderr()).toMatch(/^SANDBOX_PORT .*taken.*\n$/);
  });

  it('says in one line that a setting is wrong', async () => {
    const { child, stderr } = launch({ SANDBOX_PORT: 'http' });
    expect(await exitCode(child)).toBe(1);
    expect(stderr()).toMatch(/^SANDBOX_PORT is wrong: .*\n$/);
  });

  it('knows the access key it is given', async () => {
    const { url } = await start({ CAMS_ACCESS_KEY_ID: 'mine', CAMS_ACCESS_KEY_SECRET: 'secret' });
    const code = async (accessKeyId: string) => {
      const query = new URLSearchParams({
        AccessKeyId: accessKeyId,
        Signature: 'x',
        SignatureMethod: 'HMAC-SHA1',
        SignatureVersion: '1.0',
        SignatureNonce: '1',
      });
      return ((await (await fetch(`${url}/?${query}`)).json()) as { Code: string }).Code;
    };
    expect(await code('mine')).toBe('SignatureDoesNotMatch');
    expect(await code('testid')).toBe('InvalidAccessKeyId.NotFound');
  });
});
