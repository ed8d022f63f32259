import type { DataSource, EntityManager } from 'typeorm';

/** Runs `work` in a transaction; replicas that give the same purpose run one after another. */
export function exclusively<T>(
  database: DataSource,
  purpose: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return database.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`cams-gateway ${purpose}`]);
    return work(manager);
  });
}
