import { mkdir, realpath } from 'node:fs/promises';
import { ConfigError } from '#libs/platform/config';
import { bringUp } from './bring-up.js';
import { takeLock } from './lock.js';
import { Parts } from './part.js';
import { readSettings, type StartSettings } from './settings.js';
import { StartError } from './start-error.js';
import { stopOrder } from './stop-orders.js';

/**
 * Runs everything in the foreground until it is told to stop or a part fails, and leaves no process behind.
 * @returns the exit code: 0 after an order to stop, 1 after a failure, which is reported on standard error
 */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const parts = new Parts();
  const ordered = stopOrder(() => parts.kill());
  try {
    const begun = await Promise.race([begin(env), ordered]);
    if (!begun) return 0; // the disk answers nothing
    const { settings, lock } = begun;
    const up = bringUp(settings, parts);
    const ended = Promise.race([ordered, parts.failure]);
    try {
      await Promise.race([ended, up.then(() => ended)]);
    } finally {
      await parts.stop();
      await Promise.allSettled([up]); // what it was just starting is stopped by now, too
      await lock.release();
    }
    return 0;
  } catch (error) {
    process.stderr.write(`cams-gateway: ${describe(error)}\n`);
    return 1;
  }
}

async function begin(env: NodeJS.ProcessEnv) {
  const settings = await withDataFolder(readSettings(env));
  return { settings, lock: await takeLock(settings.dataDir) };
}

async function withDataFolder(settings: StartSettings): Promise<StartSettings> {
  try {
    await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
    return { ...settings, dataDir: await realpath(settings.dataDir) };
  } catch (error) {
    throw new StartError(`DATA_DIR is wrong: ${(error as Error).message}`);
  }
}

/** One line for what a person can set right, everything for what is a fault of ours. */
function describe(error: unknown): string {
  if (error instanceof StartError || error instanceof ConfigError) return error.message;
  if (error instanceof Error) return 'syscall' in error ? error.message : String(error.stack);
  return String(error);
}
