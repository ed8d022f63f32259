import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * CAMS may take a space for the same whatever the case of its letters: two spellings of one are not two spaces. Fails,
 * naming the space, where two tenants have one already.
 */
export class OneCasePerSpace1730000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNIQUE INDEX tenant_space_any_case_key ON tenant (lower(cust_space_id)) WHERE status <> 'deleted'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX tenant_space_any_case_key');
  }
}
