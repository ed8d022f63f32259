import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beyond what any system hands out; the server still reads it as a number. */
const IMPOSSIBLE_PID = 2_147_483_647;

/** What a running (or killed) server says of itself in `postmaster.pid`. */
export interface LockFile {
  readonly pid: number;
  readonly port: number;
}

/** `undefined` when there is no such file, as after an orderly stop. */
export async function readLockFile(clusterDir: string): Promise<LockFile | undefined> {
  const lines = (await contentOf(lockFilePath(clusterDir)))?.split('\n');
  return lines && { pid: Number(lines[0]), port: Number(lines[3]) };
}

/**
 * Makes the file, if there is one, name a process that cannot exist. The rest stays, because by it the next server
 * notices workers of the former one that still run, and refuses to start rather than damage the data.
 */
export async function disownLockFile(clusterDir: string): Promise<void> {
  const file = lockFilePath(clusterDir);
  const content = await contentOf(file);
  if (content !== undefined) await writeFile(file, content.replace(/^-?\d+/, String(IMPOSSIBLE_PID)));
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function lockFilePath(clusterDir: string): string {
  return join(clusterDir, 'postmaster.pid');
}
