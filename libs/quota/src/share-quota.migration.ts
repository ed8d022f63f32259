import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each of several replicas has counted, in rows that it alone changes: so whoever reads them knows whose numbers
 * they are, and no replica waits for another one's commit. `quota_counter` stays for a gateway that counts for itself.
 */
export class ShareQuota1730000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE replica_counter (
        tenant_id text COLLATE "C" NOT NULL,
        counter text NOT NULL CHECK (counter IN ('requests-day', 'requests-month', 'messages-day')),
        window_start timestamptz NOT NULL,
        replica text COLLATE "C" NOT NULL,
        window_end timestamptz NOT NULL CHECK (window_end > window_start),
        used bigint NOT NULL,
        PRIMARY KEY (tenant_id, counter, window_start, replica)
      ) WITH (fillfactor = 50);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // A version that knows no replicas finds everything where it looks for it.
    await runner.query(`
      INSERT INTO quota_counter AS c (tenant_id, counter, window_start, window_end, used)
        SELECT tenant_id, counter, window_start, max(window_end), sum(used) FROM replica_counter
        GROUP BY tenant_id, counter, window_start
        ON CONFLICT (tenant_id, counter, window_start) DO UPDATE SET used = c.used + excluded.used;
      DROP TABLE replica_counter;
    `);
  }
}
