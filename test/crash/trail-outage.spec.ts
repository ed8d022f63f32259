import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrashStack, startCrashStack } from './crash-stack.js';
import { effects, readCodes, readTrail } from './journals.js';
import { CREATE, createCode } from './writes.js';

const TRAILS_CONNECTION = 'cams-gateway group commit';
/** The gateway looks every second whether the trail can be written again. */
const SOME_LOOKS_MS = 1_500;
const POLL = { interval: 50, timeout: 5_000 };

let stack: CrashStack;
let database: pg.Client;

beforeAll(async () => {
  stack = await startCrashStack();
  database = await stack.connect();
}, 60_000);
afterAll(async () => {
  await database?.end();
  await stack?.close();
});

/** How each begins; it gives how it ends. */
const outages: Readonly<Record<string, () => Promise<() => Promise<void> | void>>> = {
  // What PostgreSQL reports when it cannot make a file of the trail longer; everything else can still be written.
  'a full disk': async () => {
    await database.query(`
      CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
      END $$;
      CREATE TRIGGER disk_full BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION disk_full()`);
    return async () => void (await database.query('DROP FUNCTION disk_full CASCADE'));
  },
  'a refused connection': async () => stack.postgres.way.refuse(TRAILS_CONNECTION),
};

async function readiness() {
  const response = await stack.call('/health/ready');
  const { checks } = (await response.json()) as { checks: Record<string, string> };
  return { status: response.status, database: checks.database, trail: checks.trail };
}

describe.each(Object.entries(outages))('%s for the trail', (_, begin) => {
  it('refuses changes, lets reads go on, shows in health, and passes without a restart', async () => {
    const [before, lost, after] = [randomUUID(), randomUUID(), randomUUID()];
    expect((await createCode(stack, before)).status).toBe(201);
    const done = await effects(stack, CREATE, 'PrefilledMessage');

    const end = await begin();
    expect((await createCode(stack, lost)).body).toMatchObject({ status: 503, code: 'trail_unavailable' });
    expect(await effects(stack, CREATE, 'PrefilledMessage')).toEqual(done);
    const texts = (await readCodes(stack)).map(({ prefilledMessage }) => prefilledMessage);
    expect(texts.sort()).toEqual(done.toSorted());
    await sleep(SOME_LOOKS_MS);
    expect(await readiness()).toEqual({ status: 200, database: 'up', trail: 'down' });

    await end();
    await expect.poll(readiness, POLL).toEqual({ status: 200, database: 'up', trail: 'up' });
    expect((await createCode(stack, after)).status).toBe(201);
    expect((await createCode(stack, lost)).status).toBe(201);
    const trail = await readTrail(stack);
    for (const key of [before, lost, after]) {
      expect(trail.filter(({ requestId }) => requestId === key)).toMatchObject([{ outcome: 'succeeded' }]);
    }
  });
});
