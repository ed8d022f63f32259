import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const CLOCK_TICKS_PER_SECOND = 100;
const CONNECT_POLL_MS = 20;

type Environment = Readonly<Record<string, string>>;

/** A process that is measured, or stands behind one that is. What it writes on standard error is seen. */
export class BenchProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** What it said when it was ready. */
    readonly ready: Readonly<Record<string, unknown>> = {},
  ) {}

  /** Starts a module of this project, named relative to the folder of the bench, and waits for its first message. */
  static async start(module: string, env: Environment = {}): Promise<BenchProcess> {
    const child = fork(new URL(`../${module}`, import.meta.url), { env: environment(env), execArgv: [] });
    const [message] = (await orDeath(child, module, once(child, 'message'))) as [Record<string, unknown>];
    return new BenchProcess(child, message);
  }

  /** Starts a program of this machine and waits until it takes connections. */
  static async startProgram(program: string, args: readonly string[], env: Environment, port: number) {
    const child = spawn(program, args, { env: environment(env), stdio: ['ignore', 'inherit', 'inherit'] });
    await orDeath(child, program, takesConnections(port));
    return new BenchProcess(child);
  }

  /** User and system time so far, all threads, in µs. Linux only. */
  async cpuTimeUs(): Promise<number> {
    const stat = await readFile(`/proc/${this.child.pid}/stat`, 'utf8');
    const [userTicks, systemTicks] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return ((userTicks! + systemTicks!) * 1_000_000) / CLOCK_TICKS_PER_SECOND;
  }

  /** Resident memory now, in MiB. Linux only. */
  async memoryMib(): Promise<number> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    if (this.child.connected) this.child.disconnect();
    else this.child.kill();
    await exited;
  }
}

function environment(env: Environment): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, NODE_ENV: 'production', ...env };
}

/** @throws {Error} when the process ends first */
async function orDeath<T>(child: ChildProcess, name: string, ready: Promise<T>): Promise<T> {
  const died = once(child, 'exit').then(([code, signal]) =>
    Promise.reject(new Error(`${name} did not start: ${signal ?? `exit code ${code}`}`)),
  );
  // It ends some day in any case; only its end before it was ready is news.
  died.catch(() => undefined);
  return Promise.race([ready, died]);
}

async function takesConnections(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const connected = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (connected) return;
    await sleep(CONNECT_POLL_MS);
  }
}
