import pg from 'pg';
import { tenantScopeNames } from '#libs/auth';
import { hashSecret, newSecret } from '../../libs/auth/src/credentials/secret.js';

/** A tenant that calls: with its secret, which works as an API key. */
export interface BenchTenant {
  readonly id: string;
  readonly custSpaceId: string;
  readonly phoneNumber: string;
  readonly secret: string;
}

const idOf = (i: number): string => `ten_${String(i).padStart(32, '0')}`;
const spaceOf = (i: number): string => `cams-bench-${i}`;
const numberOf = (i: number): string => `86138${String(i).padStart(8, '0')}`;

/**
 * Puts tenants into a migrated database by SQL, each with a credential and a number, on a plan that nobody reaches.
 * @param databaseUrl of its superuser
 * @returns the first `active` of them; of the others nobody knows the secret
 */
export async function insertTenants(databaseUrl: string, count: number, active: number): Promise<BenchTenant[]> {
  const tenants = Array.from({ length: active }, (_, i) => ({
    id: idOf(i),
    custSpaceId: spaceOf(i),
    phoneNumber: numberOf(i),
    secret: newSecret(),
  }));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // No gateway runs yet that would have to be told of each.
    await client.query('SET session_replication_role = replica');
    await client.query("INSERT INTO plan (name, per_second, burst) VALUES ('bench', 10000, 100000)");
    await client.query(
      `INSERT INTO tenant (id, name, cust_space_id, plan)
       SELECT 'ten_' || lpad(i::text, 32, '0'), 'Tenant ' || i, 'cams-bench-' || i, 'bench'
       FROM generate_series(0, $1::int - 1) AS i`,
      [count],
    );
    await client.query(
      `INSERT INTO owned_resource (tenant_id, kind, resource_id)
       SELECT id, 'phone-number', '86138' || lpad(substr(cust_space_id, 12), 8, '0') FROM tenant`,
    );
    await client.query(
      `INSERT INTO credential (id, tenant_id, client_id, name, secret_hash, scopes)
       SELECT 'crd_' || substr(tenant.id, 5), tenant.id, 'cgc_' || substr(tenant.id, 5), 'bench',
              coalesce(known.hash, sha256(tenant.id::bytea)), $3
       FROM tenant LEFT JOIN unnest($1::text[], $2::bytea[]) AS known (id, hash) ON known.id = tenant.id`,
      [tenants.map(({ id }) => id), tenants.map(({ secret }) => hashSecret(secret)), tenantScopeNames],
    );
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
  return tenants;
}
