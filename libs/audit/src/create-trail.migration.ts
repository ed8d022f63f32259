import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createPartitions } from './partitions/create-partitions.js';

/** The trail: events, how they ended, and what retention has dropped of them. */
export class CreateTrail1730000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit trail is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
          USING ERRCODE = 'insufficient_privilege';
      END $$;

      CREATE TABLE audit_event (
        id uuid NOT NULL,
        at timestamptz NOT NULL,
        tenant_id text COLLATE "C",
        actor_kind text NOT NULL CHECK (actor_kind IN ('tenant', 'operator', 'anonymous', 'system')),
        actor_id text COLLATE "C",
        client_id text COLLATE "C",
        acting boolean NOT NULL,
        action text COLLATE "C" NOT NULL,
        route text NOT NULL,
        resource text COLLATE "C",
        request_id text COLLATE "C" NOT NULL,
        address text NOT NULL,
        params json NOT NULL,
        outcome text CHECK (outcome IN ('succeeded', 'failed', 'refused', 'unknown')),
        http_status integer,
        cams_code text,
        cams_request_id text,
        duration_ms float8,
        chain uuid NOT NULL,
        seq bigint NOT NULL,
        seal bytea NOT NULL,
        PRIMARY KEY (at, id)
      ) PARTITION BY RANGE (at);
      COMMENT ON COLUMN audit_event.outcome IS 'NULL for an intent: its outcome is the newest row in audit_outcome, or unknown';
      CREATE INDEX audit_event_tenant ON audit_event (tenant_id, at, id);
      CREATE INDEX audit_event_actor ON audit_event (actor_id, at, id);
      CREATE INDEX audit_event_client ON audit_event (client_id, at, id);
      CREATE INDEX audit_event_action ON audit_event (action, at, id);
      CREATE INDEX audit_event_resource ON audit_event (resource, at, id) WHERE resource IS NOT NULL;
      CREATE INDEX audit_event_request ON audit_event (request_id);
      CREATE INDEX audit_event_chain ON audit_event (chain, seq);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
        FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();

      CREATE TABLE audit_outcome (
        id uuid NOT NULL,
        at timestamptz NOT NULL,
        event_id uuid NOT NULL,
        event_at timestamptz NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('succeeded', 'failed', 'refused', 'unknown')),
        http_status integer,
        cams_code text,
        cams_request_id text,
        duration_ms float8,
        settled_by text,
        chain uuid NOT NULL,
        seq bigint NOT NULL,
        seal bytea NOT NULL,
        PRIMARY KEY (event_at, event_id, id)
      ) PARTITION BY RANGE (event_at);
      COMMENT ON TABLE audit_outcome IS 'Partitioned by the time of the event, so that both are dropped together';
      CREATE INDEX audit_outcome_chain ON audit_outcome (chain, seq);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_outcome
        FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();

      CREATE TABLE audit_dropped (
        chain uuid NOT NULL,
        first_seq bigint NOT NULL,
        last_seq bigint NOT NULL,
        last_seal bytea NOT NULL,
        seal bytea NOT NULL,
        PRIMARY KEY (chain, first_seq)
      );
      CREATE INDEX audit_dropped_last ON audit_dropped (chain, last_seq);
      COMMENT ON TABLE audit_dropped IS 'Stretches of chains that retention has dropped; the rows around them stay provable';
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_dropped
        FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();
    `);
    await createPartitions((sql) => runner.query(sql), new Date());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_event, audit_outcome, audit_dropped;
      DROP FUNCTION audit_append_only;
    `);
  }
}
