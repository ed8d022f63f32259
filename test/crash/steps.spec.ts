import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CrashStack, PAST_LONGEST_CALL_MS, PHONE_NUMBER, startCrashStack } from './crash-stack.js';
import { effects, readCodes, readTrail } from './journals.js';
import { CREATE, createCode, SEND, sendMessage } from './writes.js';

/** The sandbox acts at once and answers so much later. */
const HELD_MS = 60_000;
const SOON_MS = 1_000;
const POLL = { interval: 10, timeout: 10_000 };

let stack: CrashStack;
let database: pg.Client;
let key: string;

beforeAll(async () => {
  stack = await startCrashStack();
  database = await stack.connect();
}, 60_000);
beforeEach(async () => {
  key = randomUUID();
  // So that the gateway has looked up everything that it keeps.
  expect((await createCode(stack, `${key}-first`)).status).toBe(201);
});
afterEach(async () => {
  await stack.sandbox.clearFaults();
  await database.query('ROLLBACK');
});
afterAll(async () => {
  await database?.end();
  await stack?.close();
});

const textOfKey = () => `text of ${key}`;
const effectsOfKey = async () =>
  (await effects(stack, CREATE, 'PrefilledMessage')).filter((text) => text === textOfKey());
const outcomesOfKey = async () => {
  const events = await readTrail(stack);
  return events.filter(({ requestId }) => requestId === key).map(({ outcome }) => outcome);
};
const isOne = async (condition: string) =>
  (await database.query(`SELECT FROM audit_event e WHERE e.request_id = '${key}' AND ${condition}`)).rowCount === 1;
const HAS_OUTCOME = 'EXISTS (SELECT FROM audit_outcome o WHERE o.event_at = e.at AND o.event_id = e.id)';

/** Begins the call whose client will never hear of it. */
function begin(call: Promise<unknown>): void {
  call.catch(() => undefined);
}

/** What holds back a commit that writes to this table: the lock ends with `ROLLBACK`. */
async function lock(table: string): Promise<void> {
  await database.query(`BEGIN; LOCK TABLE ${table} IN EXCLUSIVE MODE`);
}

async function somebodyWaits(): Promise<boolean> {
  const { rowCount } = await database.query('SELECT FROM pg_locks WHERE NOT granted');
  return rowCount! > 0;
}

async function killAndRestart(aheadMs = 0): Promise<void> {
  await stack.killGateway();
  // Its connections would otherwise go on with what they were told last.
  await database.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'cams-gateway%'",
  );
  await database.query('ROLLBACK');
  await stack.postgres.way.sever();
  await stack.postgres.way.restore();
  await stack.sandbox.clearFaults();
  await stack.startGateway(aheadMs);
}

/** As if everybody had waited until a call of that time is over for certain. */
async function wait(): Promise<void> {
  await database.query(
    `UPDATE idempotency_key SET claimed_at = claimed_at - ${PAST_LONGEST_CALL_MS} * interval '1 millisecond'
     WHERE key = $1`,
    [key],
  );
}

describe('a gateway that is killed', () => {
  it('before its intent is durable has done nothing, and the key is free', async () => {
    await lock('idempotency_key');
    begin(createCode(stack, key));
    await expect.poll(somebodyWaits, POLL).toBe(true);
    await killAndRestart();
    expect(await outcomesOfKey()).toEqual([]);
    expect(await createCode(stack, key)).toMatchObject({ status: 201, replayed: false });
    expect(await effectsOfKey()).toHaveLength(1);
  });

  it('between the intent and the call has done nothing, which reading shows before the key is free', async () => {
    await lock('idempotency_key');
    begin(createCode(stack, key));
    await expect.poll(somebodyWaits, POLL).toBe(true);
    stack.postgres.way.holdAnswers();
    await database.query('ROLLBACK');
    await expect.poll(() => isOne('e.outcome IS NULL'), POLL).toBe(true);
    await killAndRestart();
    expect(await outcomesOfKey()).toEqual(['unknown']);
    expect((await createCode(stack, key)).body).toMatchObject({ status: 409, code: 'idempotency_in_flight' });
    expect(await effectsOfKey()).toEqual([]);

    await wait();
    expect(await createCode(stack, key)).toMatchObject({ status: 201, replayed: false });
    expect(await effectsOfKey()).toHaveLength(1);
    expect((await outcomesOfKey()).sort()).toEqual(['failed', 'refused', 'succeeded']);
  });

  it('after the call was sent has done it, which reading shows to whoever repeats it', async () => {
    await stack.sandbox.fail({ action: CREATE, times: 1, delayMs: HELD_MS });
    begin(createCode(stack, key));
    await expect.poll(effectsOfKey, POLL).toHaveLength(1);
    await killAndRestart();
    expect((await createCode(stack, key)).body).toMatchObject({ status: 409, code: 'idempotency_in_flight' });

    await wait();
    const again = await createCode(stack, key);
    const codes = (await readCodes(stack)).filter(({ prefilledMessage }) => prefilledMessage === textOfKey());
    expect(codes).toHaveLength(1);
    expect(again).toMatchObject({ status: 201, replayed: true, body: { code: codes[0]!.code } });
    expect(await effectsOfKey()).toHaveLength(1);
    expect((await outcomesOfKey()).sort()).toEqual(['refused', 'refused', 'succeeded']);
  });

  it('after the call was sent leaves what cannot be read unknown, and never sends it again', async () => {
    await stack.sandbox.fail({ action: SEND, times: 1, delayMs: HELD_MS });
    const to = '8613911112222';
    begin(sendMessage(stack, to, key));
    await expect.poll(() => effects(stack, SEND, 'To'), POLL).toEqual([to]);
    await killAndRestart();
    expect((await sendMessage(stack, to, key)).body).toMatchObject({ status: 409, code: 'idempotency_in_flight' });
    await wait();
    expect((await sendMessage(stack, to, key)).body).toMatchObject({ status: 409, code: 'outcome_unknown' });
    expect(await effects(stack, SEND, 'To')).toEqual([to]);
    expect((await outcomesOfKey()).sort()).toEqual(['refused', 'refused', 'unknown']);
  });

  it('after the reply was received, but before the outcome is durable, has done it once', async () => {
    await stack.sandbox.fail({ action: CREATE, times: 1, delayMs: SOON_MS });
    begin(createCode(stack, key));
    await expect.poll(effectsOfKey, POLL).toHaveLength(1);
    await lock('audit_outcome');
    await expect.poll(somebodyWaits, POLL).toBe(true);
    await killAndRestart();
    expect(await isOne(`NOT ${HAS_OUTCOME}`)).toBe(true);
    expect((await createCode(stack, key)).status).toBe(409);

    await wait();
    expect(await createCode(stack, key)).toMatchObject({ status: 201, replayed: true });
    expect(await effectsOfKey()).toHaveLength(1);
  });

  it('after the outcome is durable, but before the reply, replays it at once', async () => {
    await stack.sandbox.fail({ action: CREATE, times: 1, delayMs: SOON_MS });
    begin(createCode(stack, key));
    await expect.poll(effectsOfKey, POLL).toHaveLength(1);
    stack.postgres.way.holdAnswers();
    await expect.poll(() => isOne(HAS_OUTCOME), POLL).toBe(true);
    await killAndRestart();
    expect(await createCode(stack, key)).toMatchObject({ status: 201, replayed: true });
    expect(await effectsOfKey()).toHaveLength(1);
    expect((await outcomesOfKey()).sort()).toEqual(['refused', 'succeeded']);
  });

  it('after the reply was sent gives the same reply again', async () => {
    const first = await createCode(stack, key);
    await killAndRestart();
    expect(await createCode(stack, key)).toEqual({ ...first, replayed: true });
    expect(await effectsOfKey()).toHaveLength(1);
  });

  it('leaves to the next start what can be settled from the trail alone', async () => {
    const { code } = (await createCode(stack, key)).body;
    const { code: kept } = (await createCode(stack, `${key}-kept`)).body;
    const remove = (one: unknown) =>
      stack.call(`/v1/phone-numbers/${PHONE_NUMBER}/qr-codes/${one}`, { method: 'DELETE' });
    await stack.sandbox.fail({ action: 'DeletePhoneMessageQrdl', times: 1, drop: 'before' });
    expect((await remove(kept)).status).toBe(502);
    await stack.sandbox.fail({ action: 'DeletePhoneMessageQrdl', times: 1, delayMs: HELD_MS });
    begin(remove(code));
    const deletions = () => effects(stack, 'DeletePhoneMessageQrdl', 'QrdlCode');
    await expect.poll(deletions, POLL).toEqual([code]);
    await killAndRestart(PAST_LONGEST_CALL_MS);
    const outcomes = async () => {
      const events = await readTrail(stack);
      return events.filter(({ action }) => action === 'DeletePhoneMessageQrdl').map(({ outcome }) => outcome);
    };
    await expect.poll(outcomes, POLL).toEqual(['succeeded', 'failed']);
    expect(await deletions()).toEqual([code]);
  });
});
