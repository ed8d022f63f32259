import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenants and what they own. Every change is told on the change feed: `tenant:<id>`, `owned:<tenant id>`. */
export class CreateTenants1730000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tenant (
        id text COLLATE "C" PRIMARY KEY,
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        cust_space_id text NOT NULL CHECK (cust_space_id ~ '^[A-Za-z0-9_-]{1,64}$'),
        status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'deleted')),
        plan text NOT NULL DEFAULT 'standard' CHECK (plan ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
        external_ref text CHECK (char_length(external_ref) <= 200),
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX tenant_cust_space_id_key ON tenant (cust_space_id) WHERE status <> 'deleted';

      CREATE FUNCTION tenant_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('cams_gateway_changes', 'tenant:' || coalesce(NEW.id, OLD.id));
        RETURN NULL;
      END $$;
      CREATE TRIGGER tenant_changed AFTER INSERT OR UPDATE OR DELETE ON tenant
        FOR EACH ROW EXECUTE FUNCTION tenant_changed();

      CREATE TABLE owned_resource (
        tenant_id text COLLATE "C" NOT NULL REFERENCES tenant (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('phone-number', 'template')),
        resource_id text COLLATE "C" NOT NULL CHECK (char_length(resource_id) BETWEEN 1 AND 256),
        learnt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (tenant_id, kind, resource_id)
      );

      CREATE FUNCTION owned_resource_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('cams_gateway_changes', 'owned:' || tenant_id)
          FROM (SELECT DISTINCT tenant_id FROM changed) AS tenants;
        RETURN NULL;
      END $$;
      CREATE TRIGGER owned_resource_inserted AFTER INSERT ON owned_resource
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION owned_resource_changed();
      CREATE TRIGGER owned_resource_updated AFTER UPDATE ON owned_resource
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION owned_resource_changed();
      CREATE TRIGGER owned_resource_deleted AFTER DELETE ON owned_resource
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION owned_resource_changed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE owned_resource;
      DROP FUNCTION owned_resource_changed;
      DROP TABLE tenant;
      DROP FUNCTION tenant_changed;
    `);
  }
}
