import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { migrate, pendingMigrations } from './migrations.js';

class CreateNotes1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE note (body text)');
  }
  async down(): Promise<void> {}
}

class AddAuthors1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE note ADD author text');
  }
  async down(): Promise<void> {}
}

class Fails1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half_done (body text)');
    await runner.query('SELECT 1 / 0');
  }
  async down(): Promise<void> {}
}

const older = { entities: [], migrations: [CreateNotes1700000000001] };
const newer = { entities: [], migrations: [CreateNotes1700000000001, AddAuthors1700000000002] };
const broken = { entities: [], migrations: [...newer.migrations, Fails1700000000003] };

let database: TestDatabase;
beforeEach(async () => {
  database = await createDatabase({ entities: [], migrations: [] });
});
afterEach(() => database.drop());

async function tables(): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    return rows.map(({ tablename }) => tablename);
  } finally {
    await client.end();
  }
}

describe('migrate', () => {
  it('runs what is missing, once, and says what it ran', async () => {
    expect(await migrate(database.url, older)).toEqual(['CreateNotes1700000000001']);
    expect(await migrate(database.url, newer)).toEqual(['AddAuthors1700000000002']);
    expect(await migrate(database.url, newer)).toEqual([]);
  });

  it('lets one go first when several start together', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => migrate(database.url, newer)));
    expect(all.flat()).toEqual(['CreateNotes1700000000001', 'AddAuthors1700000000002']);
  });

  it('leaves nothing of a migration that fails, and keeps those before it', async () => {
    await expect(migrate(database.url, broken)).rejects.toThrow('division by zero');
    expect(await tables()).toEqual(['migrations', 'note']);
    expect(await pendingMigrations(database.url, broken)).toEqual(['Fails1700000000003']);
    expect(await migrate(database.url, newer)).toEqual([]);
  });
});

describe('pendingMigrations', () => {
  it('changes nothing, not even in an empty database', async () => {
    const before = await tables();
    expect(await pendingMigrations(database.url, newer)).toEqual([
      'CreateNotes1700000000001',
      'AddAuthors1700000000002',
    ]);
    expect(await tables()).toEqual(before);
  });

  it('names what is missing of an older schema, and nothing of a newer one', async () => {
    await migrate(database.url, older);
    expect(await pendingMigrations(database.url, newer)).toEqual(['AddAuthors1700000000002']);
    await migrate(database.url, newer);
    expect(await pendingMigrations(database.url, older)).toEqual([]);
  });

  it('fails when the database cannot be reached', async () => {
    await expect(pendingMigrations('postgresql://127.0.0.1:1/none', newer)).rejects.toThrow('ECONNREFUSED');
  });
});
