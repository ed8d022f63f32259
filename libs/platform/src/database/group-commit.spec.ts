import { connect, createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { severable } from '../../../../test/support/severable-proxy.js';
import type { Config } from '../config/config.js';
import { GroupCommit } from './group-commit.js';
import type { CommitPart } from './group-commit-parts.js';

interface Row {
  readonly id: number;
  readonly text?: string;
}

/** Notes in which order rows are written; `boom` divides by zero. */
const notes: CommitPart = {
  name: 'notes',
  sql: (parameter) => `
    INSERT INTO note (id, text)
    SELECT id, CASE WHEN text = 'boom' THEN (1 / (id - id))::text ELSE text END
    FROM json_to_recordset(${parameter}) AS r(id integer, text text)
    ON CONFLICT (id) DO NOTHING
    RETURNING id`,
  result: () => 'SELECT id::text FROM notes',
};

let database: TestDatabase;
let admin: pg.Client;
let commits: GroupCommit;
const opened: GroupCommit[] = [];

function open(url: string, ...parts: CommitPart[]): GroupCommit {
  const opening = new GroupCommit({ databaseUrl: url } as Config);
  for (const part of parts) opening.register(part);
  opened.push(opening);
  return opening;
}

const write = (to: GroupCommit, ...rows: Row[]) => to.commit({ notes: rows });
const stored = async () => (await admin.query<Row>('SELECT id, text FROM note ORDER BY written')).rows;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createDatabase({ entities: [], migrations: [] });
  admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await admin.query('CREATE TABLE note (id integer PRIMARY KEY, text text, written serial)');
});

beforeEach(() => {
  commits = open(database.url, notes);
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.onApplicationShutdown()));
  await admin.query('TRUNCATE note');
});

afterAll(async () => {
  await admin.end();
  await database.drop();
});

describe('a commit', () => {
  it('is shared by everybody who waits, and keeps the order of arrival', async () => {
    await Promise.all(Array.from({ length: 2_000 }, (_, id) => write(commits, { id })));
    expect((await stored()).map(({ id }) => id)).toEqual(Array.from({ length: 2_000 }, (_, id) => id));
    const { rows } = await admin.query('SELECT count(DISTINCT xmin::text)::int AS transactions FROM note');
    expect(rows[0].transactions).toBe(2);
  });

  it('is durable when the promise resolves, whatever the server is set to', async () => {
    const { rows } = await admin.query('SHOW synchronous_commit');
    expect(rows).toEqual([{ synchronous_commit: 'off' }]);
    const setting: CommitPart = {
      name: 'setting',
      sql: (parameter) => `SELECT current_setting('synchronous_commit') AS id, ${parameter}`,
      result: () => 'SELECT id FROM setting',
    };
    expect([...(await open(database.url, setting).commit({ setting: [{}] }))]).toEqual(['on']);
  });

  it('goes on when a caller writes again at any moment after its commit', async () => {
    for (let id = 0; id < 200; id += 1) {
      await write(commits, { id });
      for (let turns = id % 7; turns > 0; turns -= 1) await null;
    }
    expect(await stored()).toHaveLength(200);
  });

  it('tells what the parts result in', async () => {
    await write(commits, { id: 1 });
    const [first, again] = await Promise.all([write(commits, { id: 2 }), write(commits, { id: 1 })]);
    expect([...first]).toEqual(['2']);
    expect(again).toEqual(first);
  });

  it('refuses rows for a part that nobody registered', async () => {
    await expect(commits.commit({ nots: [{ id: 1 }] })).rejects.toThrow('no part nots');
  });
});

describe('an entry that the database refuses', () => {
  it('is rejected alone and wholly, and the order of the others is kept', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 100 }, (_, i) =>
        i === 42 ? write(commits, { id: 1_000 }, { id: i, text: 'boom' }) : write(commits, { id: i }),
      ),
    );
    const rejected = results.flatMap(({ status }, i) => (status === 'rejected' ? [i] : []));
    expect(rejected).toEqual([42]);
    const others = Array.from({ length: 100 }, (_, i) => i).filter((i) => i !== 42);
    expect((await stored()).map(({ id }) => id)).toEqual(others);
    expect(commits.isHealthy).toBe(true);
  });

  it('makes the batch anew, and says that the one before was given up', async () => {
    const journal: string[] = [];
    const watched: CommitPart = {
      ...notes,
      prepare: (rows) => {
        journal.push((rows as Row[]).map(({ id }) => id).join());
        return rows;
      },
      abandoned: () => journal.push('abandoned'),
    };
    const watching = open(database.url, watched);
    await Promise.allSettled([write(watching, { id: 1 }), write(watching, { id: 2, text: 'boom' })]);
    expect(journal).toEqual(['1,2', 'abandoned', '1', '2', 'abandoned']);
  });
});

describe('a table that cannot be written', () => {
  const others: CommitPart = {
    name: 'others',
    sql: (parameter) => `INSERT INTO other SELECT id FROM json_to_recordset(${parameter}) AS r(id integer)`,
  };

  it('is found out to be writable again, whatever is written to other tables meanwhile', async () => {
    await admin.query('CREATE TABLE other (id integer)');
    const both = open(database.url, notes, others);
    await write(both, { id: 1 });
    await admin.query(`
      CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER disk_full BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION disk_full()`);
    let isOver = false;
    const keepWriting = async () => {
      while (!isOver) await both.commit({ others: [{ id: 1 }] });
    };
    await expect(write(both, { id: 2 })).rejects.toThrow('No space left');
    const writers = [keepWriting(), keepWriting()];
    await sleep(1_500);
    expect(both.isHealthy).toBe(false);
    await admin.query('DROP FUNCTION disk_full CASCADE');
    await expect.poll(() => both.isHealthy, { timeout: 5_000, interval: 50 }).toBe(true);
    isOver = true;
    await Promise.all(writers);
    expect(await stored()).toEqual([{ id: 1, text: null }]);
    await admin.query('DROP TABLE other');
  });
});

describe('when the connection is lost', () => {
  it('writes what was prepared again after a lost acknowledgement, once', async () => {
    const deaf = await deafProxy(database.url);
    let prepared = 0;
    const counted: CommitPart = {
      ...notes,
      prepare: (rows) => {
        prepared += 1;
        return rows.map((row) => ({ ...row, text: `attempt ${prepared}` }));
      },
    };
    const through = open(deaf.url, counted);
    await write(through, { id: 1 });
    deaf.swallowNextReply();
    await Promise.all([write(through, { id: 2 }), write(through, { id: 3 })]);
    expect(deaf.swallowed()).toBe(1);
    expect(await stored()).toEqual([
      { id: 1, text: 'attempt 1' },
      { id: 2, text: 'attempt 2' },
      { id: 3, text: 'attempt 2' },
    ]);
    await through.onApplicationShutdown();
    await deaf.close();
  });

  it('survives a backend that is terminated in the middle of a commit', async () => {
    const slow: CommitPart = {
      name: 'slow',
      sql: (parameter) => `SELECT pg_sleep(s) FROM json_to_recordset(${parameter}) AS r(s float8)`,
      result: () => "SELECT '' AS id FROM slow",
    };
    const slowly = open(database.url, notes, slow);
    const first = slowly.commit({ notes: [{ id: 1 }], slow: [{ s: 0.3 }] });
    await sleep(100);
    const { rowCount } = await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE '%group commit' AND state = 'active' AND datname = current_database()",
    );
    expect(rowCount).toBe(1);
    expect(await stored()).toEqual([]);
    await first;
    expect(await stored()).toEqual([{ id: 1, text: null }]);
  });

  it('writes again what nobody answered in time', async () => {
    const proxy = await severable(database.url);
    const through = open(proxy.url, notes);
    await write(through, { id: 1 });
    const letGo = await holdBack();
    const written = write(through, { id: 2 });
    await expect.poll(somebodyWaits, { interval: 10 }).toBe(true);
    proxy.holdAnswers();
    await letGo();
    expect([...(await written)]).toEqual([]);
    expect((await stored()).map(({ id }) => id)).toEqual([1, 2]);
    await through.onApplicationShutdown();
    await proxy.sever();
  });

  it('corrects what was given up without an answer, once there are answers again, and nothing else', async () => {
    const proxy = await severable(database.url);
    const through = open(proxy.url, notes);
    await write(through, { id: 1 });
    const letGo = await holdBack();
    const correcting = (id: number) => through.commit({ notes: [{ id }] }, () => ({ notes: [{ id: -id }] }));
    const unanswered = expect(correcting(2)).rejects.toThrow();
    await expect.poll(somebodyWaits, { interval: 10 }).toBe(true);
    proxy.holdAnswers();
    await letGo();
    await expect.poll(stored, { interval: 10 }).toHaveLength(2);
    const unsent = expect(correcting(3)).rejects.toThrow();
    await proxy.sever();
    await Promise.all([unanswered, unsent]);
    await proxy.restore();
    await expect.poll(() => through.isHealthy, { timeout: 5_000, interval: 50 }).toBe(true);
    await write(through, { id: 4 });
    expect((await stored()).map(({ id }) => id)).toEqual([1, 2, -2, 4]);
    await through.onApplicationShutdown();
    await proxy.sever();
  });

  it('tells callers within about two seconds that the database is gone, and recovers by itself', async () => {
    const proxy = await severable(database.url);
    const through = open(proxy.url, notes);
    await write(through, { id: 1 });
    await proxy.sever();
    const startedAt = performance.now();
    await expect(write(through, { id: 2 })).rejects.toThrow();
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    expect(through.isHealthy).toBe(false);
    await proxy.restore();
    await expect.poll(() => through.isHealthy, { timeout: 5_000, interval: 50 }).toBe(true);
    await write(through, { id: 3 });
    expect((await stored()).map(({ id }) => id)).toEqual([1, 3]);
    await through.onApplicationShutdown();
    await proxy.sever();
  });
});

/** Holds back whatever writes notes, until it is called. */
async function holdBack(): Promise<() => Promise<void>> {
  await admin.query('BEGIN; LOCK TABLE note IN EXCLUSIVE MODE');
  return async () => void (await admin.query('ROLLBACK'));
}

async function somebodyWaits(): Promise<boolean> {
  return (await admin.query('SELECT FROM pg_locks WHERE NOT granted')).rowCount! > 0;
}

/** A way to the database that can lose one answer together with the connection, after the server has done its work. */
async function deafProxy(databaseUrl: string) {
  const target = new URL(databaseUrl);
  let armed = false;
  let swallowed = 0;
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    far.on('data', (answer) => {
      if (!armed) return near.write(answer);
      armed = false;
      swallowed += 1;
      return near.destroy();
    });
    near.on('data', (request) => far.write(request));
    near.on('close', () => far.end()).on('error', () => near.destroy());
    far.on('close', () => near.destroy()).on('error', () => far.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  return {
    url: url.href,
    swallowNextReply() {
      armed = true;
    },
    swallowed: () => swallowed,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
