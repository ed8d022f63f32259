import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The project's folder. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Compiles the programs into dist/, unless nothing changed since the last time. Two test files must not do this at
 * the same moment.
 */
export async function build(): Promise<void> {
  const [source, built] = await Promise.all([newestSource(), modifiedAt(join(projectDir, 'dist/.tsbuildinfo'))]);
  if (source < built) return;
  const tsc = join(projectDir, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: projectDir });
}

async function newestSource(): Promise<number> {
  const folders = await Promise.all(
    ['apps', 'libs'].map((folder) => readdir(join(projectDir, folder), { recursive: true, withFileTypes: true })),
  );
  const sources = folders.flat().filter((entry) => entry.isFile() && /(?<!\.spec)\.ts$/.test(entry.name));
  return Math.max(...(await Promise.all(sources.map((entry) => modifiedAt(join(entry.parentPath, entry.name))))));
}

/** In ms; 0 for a file that does not exist. */
async function modifiedAt(file: string): Promise<number> {
  const entry = await stat(file).catch(() => undefined);
  return entry?.mtimeMs ?? 0;
}
