import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { timeOfEvent } from '../../libs/audit/src/record/event-id.js';
import { type CrashStack, PAST_LONGEST_CALL_MS, startCrashStack } from './crash-stack.js';
import { type Code, effects, readCodes, readTrail, type TrailEntry } from './journals.js';
import { Load } from './load.js';
import { CREATE, SEND } from './writes.js';

/** More make a soak of it. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 3);
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
const ROUND_TIMEOUT_MS = 20_000;
/** How many answers there are before the next kill; then it comes at any moment. */
const ANSWERS = { least: 6, most: 20 };
const MOMENT_MS = 30;
const TRIED = new Set(['succeeded', 'failed', 'unknown']);

let stack: CrashStack;
let load: Load;
let codes: Code[];
let trail: TrailEntry[];
/** What CAMS did: texts of codes, recipients of messages. */
let created: string[];
let sent: string[];

const victims = {
  gateway: async () => {
    await stack.killGateway();
    await stack.startGateway();
  },
  postgres: async () => {
    await stack.postgres.kill();
    await stack.postgres.restart();
  },
  both: async () => {
    await Promise.all([stack.killGateway(), stack.postgres.kill()]);
    await stack.postgres.restart();
    await stack.startGateway();
  },
};

beforeAll(
  async () => {
    console.info(`CRASH_SEED=${SEED} CRASH_ROUNDS=${ROUNDS}`);
    const random = randomOf(SEED);
    stack = await startCrashStack();
    load = new Load(stack, { writers: 4, senders: 2 });
    const kinds = Object.values(victims);
    for (let round = 0; round < ROUNDS; round += 1) {
      await load.answered(ANSWERS.least + random() * (ANSWERS.most - ANSWERS.least));
      await sleep(random() * MOMENT_MS);
      await kinds[round % kinds.length]!();
    }
    await load.answered(ANSWERS.least);
    await stack.killGateway();
    await load.stop();
    await stack.startGateway(PAST_LONGEST_CALL_MS);
    await leaveBehind();
    await load.drain();
    codes = await readCodes(stack);
    trail = await readTrail(stack);
    created = await effects(stack, CREATE, 'PrefilledMessage');
    sent = await effects(stack, SEND, 'To');
  },
  (ROUNDS + 3) * ROUND_TIMEOUT_MS,
);
afterAll(() => stack?.close());

it('loses nothing that was acknowledged', () => {
  expect(load.writes.length).toBeGreaterThan(ROUNDS);
  expect(load.sends.filter(({ status }) => status === 201).length).toBeGreaterThan(ROUNDS);
  const textOf = new Map(codes.map(({ code, prefilledMessage }) => [code, prefilledMessage]));
  expect(load.writes.map(({ code = '' }) => textOf.get(code))).toEqual(load.writes.map(({ text }) => text));
  for (const { to } of load.sends.filter(({ status }) => status === 201)) expect(times(sent, to)).toBe(1);
});

it('does nothing twice under one key', () => {
  expect(created.toSorted()).toEqual(load.writes.map(({ text }) => text).toSorted());
  expect(codes.map(({ prefilledMessage }) => prefilledMessage).toSorted()).toEqual(created.toSorted());
});

it('does nothing unrecorded, and each success that is recorded happened once', () => {
  for (const { key, text } of load.writes) {
    const outcomes = trail.filter(({ requestId }) => requestId === key).map(({ outcome }) => outcome);
    expect([key, times(outcomes, 'succeeded')]).toEqual([key, times(created, text)]);
    expect([key, times(outcomes, 'unknown')]).toEqual([key, 0]);
  }
  for (const { to, status } of load.sends) {
    const outcomes = trail.filter(({ action, params }) => action === SEND && params.To === to);
    const tried = outcomes.map(({ outcome }) => outcome).filter((outcome) => TRIED.has(outcome));
    expect([to, tried.length]).toEqual([to, Math.min(1, tried.length)]);
    if (times(sent, to) > 0) expect([to, tried]).not.toEqual([to, []]);
    if (status === 201 || tried[0] === 'succeeded')
      expect([to, tried, times(sent, to)]).toEqual([to, ['succeeded'], 1]);
    if (tried[0] === 'failed') expect([to, times(sent, to)]).toEqual([to, 0]);
  }
});

it('counts no less than was acknowledged, and little that was not used', async () => {
  const database = await stack.connect();
  const { rows } = await database.query(`
    SELECT (SELECT sum(used)::int FROM quota_counter WHERE counter = 'messages-day') AS messages,
           (SELECT sum(used)::int FROM quota_counter WHERE counter = 'requests-day') AS requests,
           (SELECT coalesce(sum(calls), 0)::int FROM usage_hour WHERE action = '${SEND}' AND outcome = 'succeeded') AS sends`);
  await database.end();
  const [{ messages, requests, sends }] = rows;
  const acknowledged = load.sends.filter(({ status }) => status === 201).length;
  const intended = trail.filter(({ outcome }) => TRIED.has(outcome));
  const succeeded = (events: readonly TrailEntry[]) => events.filter(({ outcome }) => outcome === 'succeeded');
  const intendedSends = intended.filter(({ action }) => action === SEND);
  expect(messages).toBeGreaterThanOrEqual(acknowledged);
  expect(requests).toBeGreaterThanOrEqual(acknowledged + load.writes.length);
  // Each kill costs what was reserved ahead: no more than was used in a second.
  const kills = ROUNDS + 1;
  expect(messages).toBeLessThanOrEqual(intendedSends.length + kills * busiestSecond(intendedSends));
  expect(requests).toBeLessThanOrEqual(intended.length + kills * busiestSecond(trail));
  expect(sends).toBeLessThanOrEqual(succeeded(intendedSends).length);
});

it('leaves a trail whose seals are whole', async () => {
  expect(await stack.operate('/audit/verify', {})).toMatchObject({ ok: true, firstBroken: null });
});

/** The most events that began within any second. */
function busiestSecond(events: readonly TrailEntry[]): number {
  const times = events.map(({ id }) => timeOfEvent(id)).sort((a, b) => a - b);
  return Math.max(0, ...times.map((from, i) => times.findLastIndex((at) => at < from + 1_000) - i + 1));
}

/** Makes the claims of calls that were cut as old as if everybody had waited until such a call is over for certain. */
async function leaveBehind(): Promise<void> {
  const database = await stack.connect();
  await database.query(
    `UPDATE idempotency_key SET claimed_at = claimed_at - ${PAST_LONGEST_CALL_MS} * interval '1 millisecond'`,
  );
  await database.end();
}

function times(values: readonly string[], value: string): number {
  return values.filter((each) => each === value).length;
}

/** Lehmer's generator: numbers from 0 to 1 that a seed gives again. */
function randomOf(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
