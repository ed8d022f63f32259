import { startDatabase } from '../common/database.js';
import { medians } from '../common/medians.js';
import { type OpenCaller, openLoop } from '../common/open-loop.js';
import { saveResults } from '../common/results.js';
import type { Running } from '../common/running.js';
import { PER_SECOND, startWays, TENANTS, type Way } from './ways.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 1);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
/** Until the queue and the windows are as they stay. */
const LEAD_IN_SECONDS = 10;
const OVERLOAD = 10;

/** How often the i-th tenant asks, per second. */
const loads = {
  'all alike': () => (OVERLOAD * PER_SECOND) / TENANTS,
  'one asks 10 times as much': (i: number) => ((i === 0 ? 10 : 1) * OVERLOAD * PER_SECOND) / TENANTS,
} as const;

/** One round of one way. */
interface Round {
  /** Messages that the account took, of those that it may take. */
  readonly use: number;
  /** Calls that the account threw back, per second. */
  readonly throttlesPerSecond: number;
  /** Jain's index over the messages of each tenant: 1 when all are served alike, 1/n when one gets all. */
  readonly fairness: number;
}

/** Ten times as many messages as the account may send, by each way to an account of its own. */
export async function fairShare(running: Running): Promise<void> {
  const database = running.started(await startDatabase());
  const ways = await startWays(database, running);
  const figures = [];
  for (const [load, perSecondOf] of Object.entries(loads)) {
    const rounds = ways.map((): Round[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      // One at a time: on a machine that is busy calls are late on their way.
      for (const [i, way] of ways.entries()) rounds[i]!.push(await measure(way, perSecondOf));
    }
    const subjects = ways.map(({ name }, i) => ({ name, medians: medians(rounds[i]!), rounds: rounds[i]! }));
    console.log(`${TENANTS} tenants, ${load}, ${OVERLOAD} times what the account may send:`);
    console.table(subjects.map(row));
    figures.push({ load, subjects });
  }
  console.log(`Medians of ${ROUNDS} rounds of ${SECONDS} s; the account takes ${PER_SECOND} messages per second.`);
  await saveResults('fair-share', {
    tenants: TENANTS,
    perSecond: PER_SECOND,
    overload: OVERLOAD,
    seconds: SECONDS,
    loads: figures,
  });
}

async function measure({ account, tenants, send }: Way, perSecondOf: (i: number) => number): Promise<Round> {
  const fromMs = Date.now() + LEAD_IN_SECONDS * 1_000;
  const untilMs = fromMs + SECONDS * 1_000;
  const callers = tenants.map((tenant, i): OpenCaller => ({ perSecond: perSecondOf(i), send: () => send(tenant) }));
  await openLoop(callers, LEAD_IN_SECONDS + SECONDS);
  const calls = await account.messages(fromMs, untilMs);
  const taken = calls.filter(({ code }) => code === 'OK');
  const bySpace = new Map(tenants.map(({ custSpaceId }) => [custSpaceId, 0]));
  for (const { params } of taken) bySpace.set(params.CustSpaceId!, bySpace.get(params.CustSpaceId!)! + 1);
  return {
    use: taken.length / (PER_SECOND * SECONDS),
    throttlesPerSecond: (calls.length - taken.length) / SECONDS,
    fairness: jainIndex([...bySpace.values()]),
  };
}

/** R. Jain, D. Chiu, W. Hawe: A Quantitative Measure of Fairness, 1984. */
function jainIndex(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value ** 2, 0);
  return sum ** 2 / (values.length * squares);
}

function row({ name, medians: { use, throttlesPerSecond, fairness } }: { name: string; medians: Round }) {
  return {
    way: name,
    'use of the limit': use.toFixed(3),
    'throttles/s': throttlesPerSecond.toFixed(2),
    "Jain's index": fairness.toFixed(3),
  };
}
