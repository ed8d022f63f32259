import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A package with its version, as npm takes it. */
const PACKAGE = /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*@[\w.^~-]+$/;

/**
 * Does some work on the folder of an SDK. A package is fetched into a temporary folder for as long as the work takes.
 * @param source a folder, or a package such as `@alicloud/cams20200606@1.4.2`
 * @throws {Error} in one line, when there is no such thing
 */
export async function withSdkFolder<Result>(
  source: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (await isFolder(source)) return work(source);
  if (!PACKAGE.test(source)) throw new Error(`there is no folder ${source}, and it is no package@version`);
  const temporary = await mkdtemp(join(tmpdir(), 'compare-sdk-'));
  try {
    return await work(await unpacked(source, temporary));
  } finally {
    await rm(temporary, { recursive: true });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function unpacked(source: string, into: string): Promise<string> {
  const fetch = ['pack', source, '--loglevel=error', '--ignore-scripts', '--pack-destination', into];
  await run('npm', fetch).catch((cause: { stderr?: string }) => {
    const [, reason = ''] = /^npm error (?!code )(.+)$/m.exec(cause.stderr ?? '') ?? [];
    throw new Error(`npm cannot fetch ${source}: ${reason}`, { cause });
  });
  const [archive] = await readdir(into);
  await run('tar', ['-xzf', archive!], { cwd: into });
  return join(into, 'package');
}
