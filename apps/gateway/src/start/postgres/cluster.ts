import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StartError } from '../start-error.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { reach } from './reach.js';

/** Name of the superuser, and of the database that always exists. */
export const SUPERUSER = 'postgres';

/** The whole environment of PostgreSQL's programs: nothing of ours, so nothing secret. */
export const postgresEnv = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the database cluster in `clusterDir` unless it is there. It is made beside its place and moved when complete,
 * so a folder that exists is whole.
 */
export async function ensureCluster(
  clusterDir: string,
  password: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<void> {
  const workshop = `${clusterDir}.partial`;
  await rm(workshop, { recursive: true, force: true });
  if (existsSync(clusterDir)) return;

  await mkdir(workshop, { mode: 0o700 });
  await writeFile(join(workshop, 'password'), password, { mode: 0o600 });
  if (account) {
    await chown(workshop, account.uid, account.gid);
    await chown(join(workshop, 'password'), account.uid, account.gid);
  }
  await initdb(workshop, binaries, account);
  await rename(join(workshop, 'data'), clusterDir);
  await rm(workshop, { recursive: true, force: true });
}

async function initdb(workshop: string, binaries: Binaries, account: Account | undefined): Promise<void> {
  const within = await reach(workshop, account);
  const child = spawn(
    binaries.initdb,
    [
      `--pgdata=${within.path}/data`,
      `--pwfile=${within.path}/password`,
      `--username=${SUPERUSER}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    { ...account, cwd: '/', env: postgresEnv, stdio: ['ignore', 'ignore', 'pipe', within.inherit] },
  );
  const [stderr, [code]] = await Promise.all([text(child.stderr!), once(child, 'close')]);
  await within.close();
  if (code !== 0) throw new StartError(`initdb failed: ${stderr.trim().replaceAll('\n', ' ')}`);
}
