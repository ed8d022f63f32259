import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = "'phone-number', 'template'";
const more = `'waba', 'flow', 'group', 'campaign', 'audience', 'page', 'business', 'catalog', 'viber-service',
  'viber-application'`;

/** More kinds of things that tenants own, and a way from a thing to its owner. */
export class OwnMoreKinds1730000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE owned_resource DROP CONSTRAINT owned_resource_kind_check;
      ALTER TABLE owned_resource ADD CONSTRAINT owned_resource_kind_check CHECK (kind IN (${kinds}, ${more}));
      CREATE INDEX owned_resource_owner ON owned_resource (kind, resource_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX owned_resource_owner;
      DELETE FROM owned_resource WHERE kind IN (${more});
      ALTER TABLE owned_resource DROP CONSTRAINT owned_resource_kind_check;
      ALTER TABLE owned_resource ADD CONSTRAINT owned_resource_kind_check CHECK (kind IN (${kinds}));
    `);
  }
}
