import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/support/database.js';
import type { Config } from '../config/config.js';
import { ChangeFeed } from './change-feed.js';
import { LiveCache } from './live-cache.js';

interface Thing {
  readonly value: string;
}

let database: TestDatabase;
let pool: pg.Pool;
let feed: ChangeFeed;
let loads: string[];
/** Loads wait for it after they have read. */
let gate: Promise<void>;

beforeAll(async () => {
  database = await createDatabase({ entities: [], migrations: [] });
  pool = new pg.Pool({ connectionString: database.url });
  await pool.query('CREATE TABLE thing (key text PRIMARY KEY, value text)');
});

beforeEach(async () => {
  await pool.query('TRUNCATE thing');
  feed = new ChangeFeed({ databaseUrl: database.url } as Config);
  loads = [];
  gate = Promise.resolve();
});

afterEach(() => feed.onApplicationShutdown());

afterAll(async () => {
  await pool.end();
  await database.drop();
});

async function load(key: string): Promise<Thing | undefined> {
  loads.push(key);
  const { rows } = await pool.query('SELECT value FROM thing WHERE key = $1', [key]);
  await gate;
  return rows[0];
}

/** Without a word to anybody. */
const put = (key: string, value: string) => pool.query('INSERT INTO thing VALUES ($1, $2)', [key, value]);

/** In one transaction with its notification, as triggers do it. */
const change = (key: string, value: string) =>
  pool.query(
    `WITH changed AS (INSERT INTO thing VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = $2 RETURNING key)
     SELECT pg_notify('cams_gateway_changes', 'thing:' || key) FROM changed`,
    [key, value],
  );

/** Makes loads wait until the returned function is called. */
function closeGate(): () => void {
  let open = (): void => undefined;
  gate = new Promise((resolve) => {
    open = resolve;
  });
  return open;
}

const newCache = (bound: ConstructorParameters<typeof LiveCache<Thing>>[3] = 10) =>
  new LiveCache<Thing>(feed, 'thing', load, bound);

describe('LiveCache while the change feed is live', () => {
  beforeEach(() => feed.onApplicationBootstrap());

  it('loads a row once, however many ask, and then has it at hand', async () => {
    await put('a', 'one');
    const cache = newCache();
    expect(await Promise.all([cache.get('a'), cache.get('a')])).toEqual([{ value: 'one' }, { value: 'one' }]);
    expect(cache.get('a')).toEqual({ value: 'one' });
    expect(loads).toEqual(['a']);
  });

  it('remembers that a row does not exist', async () => {
    const cache = newCache();
    expect(await cache.get('nobody')).toBeUndefined();
    expect(cache.get('nobody')).toBeUndefined();
    expect(loads).toEqual(['nobody']);
  });

  it('sees a change that somebody else committed, and keeps the other rows', async () => {
    const cache = newCache();
    await put('a', 'one');
    await put('b', 'one');
    await cache.get('a');
    await cache.get('b');
    await change('a', 'two');
    await vi.waitFor(async () => expect(await cache.get('a')).toEqual({ value: 'two' }), { timeout: 1_000 });
    expect(cache.get('b')).toEqual({ value: 'one' });
    expect(loads).toEqual(['a', 'b', 'a']);
  });

  it('does not keep a load that a change has overtaken', async () => {
    const cache = newCache();
    const told = new Promise((resolve) => feed.subscribe('thing', resolve));
    const open = closeGate();
    const early = cache.get('a');
    await vi.waitFor(() => expect(loads).toEqual(['a']));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await change('a', 'new');
    await told;
    const late = cache.get('a');
    open();
    expect(await early).toBeUndefined();
    expect(await late).toEqual({ value: 'new' });
    expect(cache.get('a')).toEqual({ value: 'new' });
  });

  it('reads again after it was invalidated', async () => {
    const cache = newCache();
    expect(await cache.get('a')).toBeUndefined();
    await put('a', 'silent');
    cache.invalidate('a');
    expect(await cache.get('a')).toEqual({ value: 'silent' });
  });

  it('does not remember a failure', async () => {
    const cache = newCache();
    await pool.query('ALTER TABLE thing RENAME TO elsewhere');
    await expect(cache.get('a')).rejects.toThrow('does not exist');
    await pool.query('ALTER TABLE elsewhere RENAME TO thing');
    expect(await cache.get('a')).toBeUndefined();
  });

  it('keeps no more rows than it may', async () => {
    const cache = newCache(2);
    for (const key of ['a', 'b', 'c']) await put(key, 'one');
    for (const key of ['a', 'b', 'c', 'b', 'a']) await cache.get(key);
    expect(loads).toEqual(['a', 'b', 'c', 'a']);
  });

  it('keeps its rows, however many are asked for that do not exist, and forgets these in turn', async () => {
    let asked = 0;
    const cache = new LiveCache<Thing>(
      feed,
      'thing',
      async (key) => {
        asked += 1;
        return key === 'a' ? { value: 'one' } : undefined;
      },
      1,
    );
    await cache.get('a');
    for (let i = 0; i <= 10_000; i += 1) await cache.get(`nobody ${i}`);
    expect(asked).toBe(10_002);
    expect(cache.get('a')).toEqual({ value: 'one' });
    expect(cache.get('nobody 10000')).toBeUndefined();
    expect(asked).toBe(10_002);
    await cache.get('nobody 0');
    expect(asked).toBe(10_003);
  });

  it('keeps no more than the sum of sizes it may', async () => {
    await put('long', 'x'.repeat(8));
    await put('short', 'x');
    const cache = newCache({ max: 9, sizeOf: ({ value }) => value.length });
    for (const key of ['long', 'short', 'long', 'short']) await cache.get(key);
    expect(loads).toEqual(['long', 'short']);
    await put('more', 'x');
    for (const key of ['more', 'short', 'long']) await cache.get(key);
    expect(loads).toEqual(['long', 'short', 'more', 'long']);
  });
});

describe('LiveCache while the change feed is down', () => {
  it('keeps nothing, and nothing from that time afterwards', async () => {
    const cache = newCache();
    await cache.get('a');
    await cache.get('a');
    expect(loads).toEqual(['a', 'a']);
    const early = cache.get('a');
    await feed.onApplicationBootstrap();
    await early;
    await cache.get('a');
    expect(loads).toEqual(['a', 'a', 'a', 'a']);
    expect(cache.get('a')).toBeUndefined();
  });

  it('forgets what it had when the feed is lost', async () => {
    await feed.onApplicationBootstrap();
    const cache = newCache();
    await cache.get('a');
    await feed.onApplicationShutdown();
    await put('a', 'unseen');
    expect(await cache.get('a')).toEqual({ value: 'unseen' });
  });

  it('shares a load with those who ask at the same time, but not with those who ask much later', async () => {
    const cache = newCache();
    const open = closeGate();
    const early = [cache.get('a'), cache.get('a')];
    expect(loads).toEqual(['a']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await put('a', 'new');
    const late = cache.get('a');
    open();
    expect(await Promise.all(early)).toEqual([undefined, undefined]);
    expect(await late).toEqual({ value: 'new' });
  });
});
