import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { projectDir } from '../support/build.js';

export interface Outcome {
  readonly code: number | NodeJS.Signals;
  readonly output: string;
}

export interface RunningProgram {
  /** Resolves when the program says that it is ready, rejects when it ends before. */
  readonly ready: Promise<void>;
  readonly ended: Promise<Outcome>;
  signal(signal: NodeJS.Signals): void;
}

/** The gateway's programs, compiled into a folder of their own, so that no other test's build disturbs them. */
export interface Programs {
  run(name: 'main' | 'migrate', env: Record<string, string>): RunningProgram;
  remove(): Promise<void>;
}

export async function compilePrograms(): Promise<Programs> {
  // Below node_modules, so that what is not bundled is found.
  const folder = join(projectDir, 'node_modules', '.cache', `deploy-${process.pid}`);
  const input = ['main', 'migrate'].map((name) => join(projectDir, `apps/gateway/src/${name}.ts`));
  await build({
    configFile: false,
    root: projectDir,
    logLevel: 'silent',
    ssr: { resolve: { conditions: ['source'] } },
    build: { ssr: true, outDir: folder, rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } } },
  });
  return {
    run: (name, env) => run(join(folder, `${name}.mjs`), env),
    remove: () => rm(folder, { recursive: true }),
  };
}

function run(program: string, env: Record<string, string>): RunningProgram {
  const child = fork(program, [], { cwd: '/', env: { PATH: process.env.PATH ?? '', ...env }, silent: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code ?? signal, output }));
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    void ended.then(({ code }) => reject(new Error(`ended (${code}) before it was ready:\n${output}`)));
  });
  ready.catch(() => undefined); // whoever waits for it hears of it
  return { ready, ended, signal: (signal) => void child.kill(signal) };
}
