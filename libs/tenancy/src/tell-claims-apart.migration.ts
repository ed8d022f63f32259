import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tells what a tenant has proven to have from what it has only named. What was known before counts as proven. */
export class TellClaimsApart1730000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE owned_resource ADD COLUMN is_proven boolean NOT NULL DEFAULT true');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE owned_resource DROP COLUMN is_proven');
  }
}
