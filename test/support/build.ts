import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The project's folder. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the programs into dist/, which takes a moment when nothing changed. For one test file at a time. */
export async function build(): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: projectDir });
}
