import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

const CLOCK_TICKS_PER_SECOND = 100;

/** A process that is measured, or stands behind one that is. */
export class BenchProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** What it said when it was ready. */
    readonly ready: Readonly<Record<string, unknown>>,
  ) {}

  /** Starts a module of this project and waits for its first message. */
  static async start(module: string, env: Readonly<Record<string, string>> = {}): Promise<BenchProcess> {
    const child = fork(new URL(module, import.meta.url), {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    });
    const died = once(child, 'exit').then(() => Promise.reject(new Error(`${module} did not start`)));
    const [message] = (await Promise.race([once(child, 'message'), died])) as [Record<string, unknown>];
    died.catch(() => undefined);
    return new BenchProcess(child, message);
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
    const exited = once(this.child, 'exit');
    this.child.disconnect();
    await exited;
  }
}
