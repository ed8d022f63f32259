import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { createDatabase } from './database.js';

class Notes1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE notes (body text)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notes');
  }
}

const schema = { entities: [], migrations: [Notes1700000000000] };

describe('createDatabase', () => {
  it('gives migrated databases that do not see one another', async () => {
    const [first, second] = await Promise.all([createDatabase(schema), createDatabase(schema)]);
    await query(first.url, "INSERT INTO notes VALUES ('mine')");
    expect(await query(first.url, 'SELECT body FROM notes')).toEqual([{ body: 'mine' }]);
    expect(await query(second.url, 'SELECT body FROM notes')).toEqual([]);
    await Promise.all([first.drop(), second.drop()]);
    await expect(query(first.url, 'SELECT 1')).rejects.toThrow('does not exist');
  });
});

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
