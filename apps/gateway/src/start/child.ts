import { fork } from 'node:child_process';
import { type Part, unexpectedEnd } from './part.js';

/** Longer than a part gives its own calls in flight. */
const STOP_TIMEOUT_MS = 25_000;

export interface Child extends Part {
  /** Resolves when the child says that it is ready, rejects when it ends before. */
  readonly ready: Promise<void>;
}

/**
 * Runs one of our own programs. It sends `{ ready: true }` over IPC, and stops by itself when the channel closes: that
 * is how it notices our death. It gets a session of its own, so that Ctrl-C in the terminal reaches us alone and the
 * parts are stopped in order.
 */
export function launchChild(name: string, program: URL, env: NodeJS.ProcessEnv): Child {
  const child = fork(program, {
    env,
    detached: true,
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      if ((message as { ready?: unknown } | null)?.ready === true) resolve();
    });
    void exited.then((how) => reject(unexpectedEnd(name, how)));
  });
  ready.catch(() => undefined); // whoever waits for it hears of it
  const kill = () => void child.kill('SIGKILL');
  return {
    name,
    exited,
    ready,
    kill,
    async stop() {
      child.kill('SIGTERM');
      const patience = setTimeout(kill, STOP_TIMEOUT_MS);
      await exited;
      clearTimeout(patience);
    },
  };
}
