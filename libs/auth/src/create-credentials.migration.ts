import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Credentials and signing keys. Every change is told on the change feed: `credential:<client id>` together with
 * `secret:<hash in hexadecimal>`, and `signing-key:`.
 */
export class CreateCredentials1730000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE credential (
        id text COLLATE "C" PRIMARY KEY,
        tenant_id text COLLATE "C" REFERENCES tenant (id),
        client_id text COLLATE "C" NOT NULL UNIQUE,
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        secret_hash bytea NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX credential_of_tenant ON credential (tenant_id, id) WHERE revoked_at IS NULL;

      CREATE FUNCTION credential_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' THEN
          PERFORM pg_notify('cams_gateway_changes', 'credential:' || OLD.client_id);
          PERFORM pg_notify('cams_gateway_changes', 'secret:' || encode(OLD.secret_hash, 'hex'));
        END IF;
        IF TG_OP <> 'DELETE' THEN
          PERFORM pg_notify('cams_gateway_changes', 'credential:' || NEW.client_id);
          PERFORM pg_notify('cams_gateway_changes', 'secret:' || encode(NEW.secret_hash, 'hex'));
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER credential_changed AFTER INSERT OR UPDATE OR DELETE ON credential
        FOR EACH ROW EXECUTE FUNCTION credential_changed();

      CREATE TABLE signing_key (
        kid text COLLATE "C" PRIMARY KEY,
        private_key bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz
      );
      CREATE UNIQUE INDEX one_key_signs ON signing_key ((true)) WHERE expires_at IS NULL;

      CREATE FUNCTION signing_key_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('cams_gateway_changes', 'signing-key:');
        RETURN NULL;
      END $$;
      CREATE TRIGGER signing_key_changed AFTER INSERT OR UPDATE OR DELETE ON signing_key
        FOR EACH STATEMENT EXECUTE FUNCTION signing_key_changed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE signing_key, credential;
      DROP FUNCTION signing_key_changed, credential_changed;
    `);
  }
}
