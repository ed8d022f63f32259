import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartError } from '../start-error.js';

/** The user and group that PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it an account: the one that owns the data already, else `postgres`
 * where the machine has it, else `nobody`. No account is ever created. `undefined` for ordinary users, who run
 * everything as themselves.
 */
export function postgresAccount(clusterDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (!account) {
    throw new StartError(
      'PostgreSQL cannot run as root and there is no user "postgres" or "nobody": start as another user',
    );
  }
  return account;
}

function lookUp(user: string): Account | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined; // no such user
  }
}
