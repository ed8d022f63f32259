import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdempotencyKeys1730000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        tenant_id text NOT NULL REFERENCES tenant (id),
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
        request_hash text NOT NULL,
        event_id text NOT NULL,
        claimed_at timestamptz NOT NULL DEFAULT now(),
        status integer,
        reply json,
        cams_request_id text,
        PRIMARY KEY (tenant_id, key)
      )`);
    await runner.query('CREATE INDEX idempotency_key_event_id ON idempotency_key (event_id)');
    await runner.query('CREATE INDEX idempotency_key_claimed_at ON idempotency_key (claimed_at)');
    await runner.query(`COMMENT ON COLUMN idempotency_key.status IS 'NULL until the outcome of the call is known'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key');
  }
}
