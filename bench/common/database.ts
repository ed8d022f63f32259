import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/gateway/src/start/embedded-postgres.js';

/** A PostgreSQL server with its ordinary settings, for every subject that keeps records. */
export interface BenchDatabase {
  /** Connection URL of a new, empty database. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'cams-gateway-bench-'));
  const postgres = await startEmbeddedPostgres(folder);
  return {
    async create(name) {
      const client = new pg.Client({ connectionString: postgres.url() });
      await client.connect();
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
      await client.end();
      return postgres.url(name);
    },
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true });
    },
  };
}
