import { open } from 'node:fs/promises';
import type { Account } from './account.js';

/** The index at which a child process finds {@link Reach.inherit} among its file descriptors. */
const DESCRIPTOR = 3;

/** A folder under a name that a child process of another account can use. */
export interface Reach {
  readonly path: string;
  /** What the child gets at `stdio[3]`. */
  readonly inherit: number | 'ignore';
  close(): Promise<void>;
}

/**
 * Lets PostgreSQL's account into `folder` although it may not pass the folders above it, such as a home of mode 0700:
 * the child inherits the open folder and goes in through `/proc`. Nobody's permissions change.
 */
export async function reach(folder: string, account: Account | undefined): Promise<Reach> {
  if (!account || process.platform !== 'linux') {
    return { path: folder, inherit: 'ignore', close: async () => undefined };
  }
  const handle = await open(folder, 'r');
  return { path: `/proc/self/fd/${DESCRIPTOR}`, inherit: handle.fd, close: () => handle.close() };
}
