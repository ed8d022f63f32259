import type { DataSource } from 'typeorm';
import { type OwnedKind, ownedKinds } from './owned-kinds.js';

/** What one tenant is known to own: ids, and whether it has proven to have them. */
export type Owned = Readonly<Record<OwnedKind, ReadonlyMap<string, boolean>>>;

/** Differences between what was known and what a call showed. */
export interface OwnershipChange {
  /** New, or known otherwise: ids, and whether the tenant has proven to have them. */
  readonly added: ReadonlyMap<string, boolean>;
  readonly gone: readonly string[];
  /** When the call that showed it was made; what was learnt later is not removed. */
  readonly asOf: Date;
}

/** Reads everything that a tenant owns. */
export async function loadOwned(source: DataSource, tenantId: string): Promise<Owned> {
  const rows: { kind: OwnedKind; owned: Readonly<Record<string, boolean>> }[] = await source.query(
    'SELECT kind, json_object_agg(resource_id, is_proven) AS owned FROM owned_resource WHERE tenant_id = $1 GROUP BY kind',
    [tenantId],
  );
  const byKind = new Map(rows.map(({ kind, owned }) => [kind, new Map(Object.entries(owned))]));
  return Object.fromEntries(ownedKinds.map((kind) => [kind, byKind.get(kind) ?? new Map()])) as unknown as Owned;
}

/**
 * The tenant to which the first of these ids is known to belong that belongs to any, as whatever kind; where several
 * have proven to have it, the last that did. Deleted tenants own nothing.
 * @param except a tenant that does not count
 */
export async function findOwner(
  source: DataSource,
  kinds: readonly OwnedKind[],
  ids: readonly string[],
  except?: string,
): Promise<string | undefined> {
  const [owner]: { tenant_id: string }[] = await source.query(
    `SELECT tenant_id FROM owned_resource JOIN tenant ON tenant.id = tenant_id
     WHERE kind = ANY ($1::text[]) AND resource_id = ANY ($2::text[]) AND is_proven AND status <> 'deleted'
       AND tenant_id IS DISTINCT FROM $3
     ORDER BY array_position($2::text[], resource_id), learnt_at DESC LIMIT 1`,
    [kinds, ids, except],
  );
  return owner?.tenant_id;
}

/**
 * Writes a change in one transaction.
 *
 * Guarantee: a row learnt after `asOf` stays, and stays proven, whatever the clocks of the replicas say. Rows carry the
 * database's time of learning, so `asOf` is moved onto that clock: the database's time just read, less at least the
 * time that has passed here since `asOf`.
 */
export async function saveChange(
  source: DataSource,
  tenantId: string,
  kind: OwnedKind,
  { added, gone, asOf }: OwnershipChange,
): Promise<void> {
  await source.transaction(async (manager) => {
    // The lock lets changes of one tenant wait for one another instead of deadlocking.
    const [tenant]: { now: string }[] = await manager.query(
      'SELECT clock_timestamp()::text AS now FROM tenant WHERE id = $1 FOR NO KEY UPDATE',
      [tenantId],
    );
    // Both readings are cut to whole milliseconds, hence one more.
    const agoMs = Math.max(0, Date.now() - asOf.getTime()) + 1;
    await manager.query(
      `WITH removed AS (
         DELETE FROM owned_resource
         WHERE tenant_id = $1 AND kind = $2 AND resource_id = ANY ($4::text[])
           AND learnt_at < $5::timestamptz - $6::float8 * interval '1 millisecond'
       )
       INSERT INTO owned_resource AS known (tenant_id, kind, resource_id, is_proven)
       SELECT $1, $2, * FROM unnest($3::text[], $7::boolean[])
       ON CONFLICT (tenant_id, kind, resource_id) DO UPDATE SET is_proven = excluded.is_proven, learnt_at = DEFAULT
         WHERE known.is_proven <> excluded.is_proven
           AND (excluded.is_proven OR known.learnt_at < $5::timestamptz - $6::float8 * interval '1 millisecond')`,
      [tenantId, kind, [...added.keys()], gone, tenant?.now, agoMs, [...added.values()]],
    );
  });
}
