import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../../apps/gateway/src/start/ports.js';

/** Where it is not installed, what needs it cannot be tested; CI installs it. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of its own, which can be stopped, frozen and killed. */
export class TestRedis {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async start(): Promise<TestRedis> {
    const redis = new TestRedis(await freePort(), mkdtempSync(join(tmpdir(), 'cams-gateway-redis-')));
    await redis.restart();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it again, empty. */
  async restart(): Promise<void> {
    const options = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--save', '', '--dir', this.folder];
    this.server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of this.server.stdout!) if (String(line).includes('Ready to accept')) break;
  }

  /** Forgets everything, and says nothing of it to those who are connected. */
  async empty(): Promise<void> {
    await this.ask(['FLUSHALL']);
  }

  /** Makes a user with the password `pw`, or changes one: those who are connected and lose a permission are cut off. */
  async user(name: string, ...rules: readonly string[]): Promise<string> {
    await this.ask(['ACL', 'SETUSER', name, 'on', '>pw', ...rules]);
    return this.url.replace('//', `//${name}:pw@`);
  }

  /** Answers nothing, and keeps its connections. */
  freeze(): void {
    this.server?.kill('SIGSTOP');
  }

  thaw(): void {
    this.server?.kill('SIGCONT');
  }

  /** As if the clock had been `ms` ahead until now, for all that is kept under a prefix as one packed value. */
  async putClockBack(prefix: string, ms: number): Promise<void> {
    await this.change(
      prefix,
      `local function ahead(value)
        if type(value) == 'number' then return value > 1e12 and value + ${ms} or value end
        if type(value) == 'table' then for key, each in pairs(value) do value[key] = ahead(each) end end
        return value
      end
      value = ahead(value)`,
    );
  }

  /** Changes all that is kept under a prefix as one packed value. @param lua changes `value` */
  async change(prefix: string, lua: string): Promise<void> {
    const all = `
      for _, key in ipairs(redis.call('KEYS', KEYS[1] .. '*')) do
        if redis.call('TYPE', key).ok == 'string' then
          local value = cmsgpack.unpack(redis.call('GET', key))
          ${lua}
          redis.call('SET', key, cmsgpack.pack(value))
        end
      end`;
    await this.ask(['EVAL', all, '1', prefix]);
  }

  /** How often it has run a command since it was asked last. */
  async runs(command: string): Promise<number> {
    const client = new Redis(this.url);
    const stats = await client.info('commandstats');
    await client.config('RESETSTAT');
    client.disconnect();
    return Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(stats)?.[1] ?? 0);
  }

  private async ask(command: [string, ...string[]]): Promise<void> {
    const client = new Redis(this.url);
    await client.call(...command);
    client.disconnect();
  }

  async kill(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server || server.exitCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** @throws when `condition` does not come true in time */
export async function until(condition: () => boolean | Promise<boolean>, timeoutMs = 5_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${condition}`);
    await sleep(10);
  }
}
