import type { DataSource, EntityManager } from 'typeorm';

/** Runs `work` in a transaction; replicas that give the same purpose run one after another. */
export function exclusively<T>(
  database: DataSource,
  purpose: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return database.transaction(async (manager) => {
    await takeTurn(manager, purpose);
    return work(manager);
  });
}

/** Waits until no other transaction with the same purpose is under way, and keeps others waiting until this one ends. */
export async function takeTurn(manager: EntityManager, purpose: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`cams-gateway ${purpose}`]);
}
