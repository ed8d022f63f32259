import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Plans, exceptions from them, and what was used. Changes of the first two are told on the change feed: `plan:<name>`,
 * `plan-override:<tenant id>`. There is no foreign key to tenants: what a tenant used is told longer than it lives.
 */
export class CreateQuota1730000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan (
        name text COLLATE "C" PRIMARY KEY CHECK (name ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
        per_second double precision NOT NULL CHECK (per_second >= 0.01 AND per_second <= 10000),
        burst integer NOT NULL CHECK (burst >= 1),
        requests_per_day bigint CHECK (requests_per_day >= 1),
        requests_per_month bigint CHECK (requests_per_month >= 1),
        messages_per_day bigint CHECK (messages_per_day >= 1),
        concurrency integer CHECK (concurrency >= 1),
        weight integer NOT NULL DEFAULT 1 CHECK (weight >= 1),
        time_zone text NOT NULL DEFAULT 'UTC',
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      INSERT INTO plan (name, per_second, burst, requests_per_day, messages_per_day, concurrency)
        VALUES ('standard', 500, 1000, 5000000, 250000, 500);

      CREATE TABLE plan_override (
        tenant_id text COLLATE "C" PRIMARY KEY,
        limits jsonb NOT NULL CHECK (jsonb_typeof(limits) = 'object'),
        ends_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE FUNCTION plan_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('cams_gateway_changes', 'plan:' || coalesce(NEW.name, OLD.name));
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_changed AFTER INSERT OR UPDATE OR DELETE ON plan
        FOR EACH ROW EXECUTE FUNCTION plan_changed();

      CREATE FUNCTION plan_override_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('cams_gateway_changes', 'plan-override:' || coalesce(NEW.tenant_id, OLD.tenant_id));
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_override_changed AFTER INSERT OR UPDATE OR DELETE ON plan_override
        FOR EACH ROW EXECUTE FUNCTION plan_override_changed();

      -- Room on each page lets the rows that change with every commit change in place.
      CREATE TABLE quota_counter (
        tenant_id text COLLATE "C" NOT NULL,
        counter text NOT NULL CHECK (counter IN ('requests-day', 'requests-month', 'messages-day')),
        window_start timestamptz NOT NULL,
        window_end timestamptz NOT NULL CHECK (window_end > window_start),
        used bigint NOT NULL,
        PRIMARY KEY (tenant_id, counter, window_start)
      ) WITH (fillfactor = 50);

      CREATE TABLE usage_hour (
        tenant_id text COLLATE "C" NOT NULL,
        hour timestamptz NOT NULL,
        action text COLLATE "C" NOT NULL,
        outcome text COLLATE "C" NOT NULL CHECK (outcome IN ('succeeded', 'failed', 'refused', 'unknown')),
        calls bigint NOT NULL,
        messages bigint NOT NULL,
        PRIMARY KEY (tenant_id, hour, action, outcome)
      ) WITH (fillfactor = 70);

      -- The last group of counts that each process has written, so that none is written twice.
      CREATE TABLE quota_batch (
        writer uuid PRIMARY KEY,
        seq bigint NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now()
      ) WITH (fillfactor = 50);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE quota_batch;
      DROP TABLE usage_hour;
      DROP TABLE quota_counter;
      DROP TABLE plan_override;
      DROP FUNCTION plan_override_changed;
      DROP TABLE plan;
      DROP FUNCTION plan_changed;
    `);
  }
}
