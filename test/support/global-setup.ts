import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../apps/gateway/src/start/embedded-postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection URL of the server that all test files share, as its superuser. */
    postgresUrl: string;
  }
}

/** One PostgreSQL server for the whole run; each test file makes a database of its own in it. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'cams-gateway-test-'));
  const postgres = await startEmbeddedPostgres(folder, {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  });
  project.provide('postgresUrl', postgres.url());
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true });
  };
}
