import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Demo } from '../../apps/gateway/src/start/demo-file.js';
import { projectDir } from './build.js';

const PROGRAM = join(projectDir, 'dist/apps/gateway/src/start/main.js');
const READY = 'Ctrl-C stops it';

export interface StartedProgram {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Everything printed so far. */
  output(): string;
  /** Resolves with `demo.json` when the program says that it is ready; rejects with its output when it ends before. */
  ready(): Promise<Demo>;
  /** The exit code, or the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals>;
}

interface Circumstances {
  readonly uid?: number;
  readonly gid?: number;
  /** Run below a process that takes npm's place; `pid` and `child` are that one's. */
  readonly underNpm?: boolean;
}

/** Runs the compiled start program with this environment and no other, on free ports unless told. */
export function startProgram(
  env: Record<string, string> & { DATA_DIR: string },
  { underNpm = false, ...account }: Circumstances = {},
): StartedProgram {
  const command = [process.execPath, '--enable-source-maps', PROGRAM];
  const [program, ...args] = underNpm ? ['/bin/sh', '-c', '"$@"; exit $?', 'npm', ...command] : command;
  const child = spawn(program!, args, {
    cwd: '/',
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      SANDBOX_PORT: '0',
      ...(underNpm && { npm_lifecycle_event: 'start' }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exited = once(child, 'close').then(([code, signal]) => code ?? signal);
  return {
    child,
    pid: child.pid!,
    output: () => output,
    exited,
    ready: () =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (output.includes(READY))
            readFile(join(env.DATA_DIR, 'demo.json'), 'utf8').then(JSON.parse).then(resolve, reject);
        };
        look();
        child.stdout.on('data', look);
        void exited.then((code) => reject(new Error(`ended (${code}) before it was ready:\n${output}`)));
      }),
  };
}
