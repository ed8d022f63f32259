import { Agent, request } from 'undici';
import { migrate } from '#libs/platform';
import { schema } from '../../apps/gateway/src/schema.js';
import { BenchProcess } from '../common/bench-process.js';
import { type BenchDatabase, startDatabase } from '../common/database.js';
import { type GatewayProcess, startGatewayProcess } from '../common/gateway-process.js';
import { medians } from '../common/medians.js';
import { type OpenCaller, openLoop } from '../common/open-loop.js';
import { percentile } from '../common/percentiles.js';
import { saveResults } from '../common/results.js';
import type { Running } from '../common/running.js';
import { type BenchTenant, insertTenants } from '../common/tenants.js';
import { message } from '../post-message/subject.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const WARM_UP_SECONDS = 8;
const SIZES = [10, 1_000, 100_000];
/** As many of the tenants call, or all where there are fewer. */
const MAX_ACTIVE = 1_000;
/** Of all active tenants together, whatever their number. */
const CALLS_PER_SECOND = 300;

interface Subject {
  readonly tenants: number;
  readonly active: readonly BenchTenant[];
  readonly gateway: GatewayProcess;
}

/** One round of one gateway. */
interface Round {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly memoryMib: number;
}

/** The same messages per second through gateways whose databases hold few, many and very many tenants, in turns. */
export async function manyTenants(running: Running): Promise<void> {
  const stub = running.started(await BenchProcess.start('common/stub.js'));
  const database = running.started(await startDatabase());
  const connections = running.started(connect());
  const subjects: Subject[] = [];
  for (const tenants of SIZES) {
    const subject = await start(tenants, String(stub.ready.url), database);
    running.started(subject.gateway.process);
    subjects.push(subject);
  }
  for (const subject of subjects) await measure(subject, connections.agent, WARM_UP_SECONDS);
  const rounds = subjects.map((): Round[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    const order = [...subjects.entries()];
    for (const [i, subject] of round % 2 ? order.reverse() : order) {
      rounds[i]!.push(await measure(subject, connections.agent, SECONDS));
    }
  }
  const figures = subjects.map(({ tenants, active }, i) => ({
    tenants,
    active: active.length,
    medians: medians(rounds[i]!),
    rounds: rounds[i]!,
  }));
  console.table(figures.map(row));
  console.log(`Medians of ${ROUNDS} rounds of ${SECONDS} s in turns, ${CALLS_PER_SECOND} messages per second.`);
  await saveResults('many-tenants', { callsPerSecond: CALLS_PER_SECOND, seconds: SECONDS, subjects: figures });
}

async function start(tenants: number, upstream: string, database: BenchDatabase): Promise<Subject> {
  const url = await database.create(`tenants-${tenants}`);
  await migrate(url, schema);
  const active = await insertTenants(url, tenants, Math.min(tenants, MAX_ACTIVE));
  return { tenants, active, gateway: await startGatewayProcess(upstream, url) };
}

/** @throws {Error} when a reply was not a success */
async function measure({ active, gateway }: Subject, dispatcher: Agent, seconds: number): Promise<Round> {
  const durationsMs: number[] = [];
  const callers = active.map(
    ({ secret, phoneNumber }): OpenCaller => ({
      perSecond: CALLS_PER_SECOND / active.length,
      async send() {
        const startedAt = performance.now();
        const reply = await request(`${gateway.url}/v1/messages`, {
          method: 'POST',
          dispatcher,
          headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
          body: JSON.stringify({ ...message, from: phoneNumber }),
        });
        const text = await reply.body.text();
        if (reply.statusCode !== 201) throw new Error(`the gateway answered ${reply.statusCode}: ${text}`);
        durationsMs.push(performance.now() - startedAt);
      },
    }),
  );
  await openLoop(callers, seconds);
  return {
    p50Ms: percentile(durationsMs, 0.5),
    p99Ms: percentile(durationsMs, 0.99),
    memoryMib: await gateway.process.memoryMib(),
  };
}

function connect() {
  const agent = new Agent({ connections: 64, pipelining: 1 });
  return { agent, stop: () => agent.close() };
}

function row({ tenants, active, medians }: { tenants: number; active: number; medians: Round }) {
  return {
    tenants,
    active,
    'p50 ms': medians.p50Ms.toFixed(2),
    'p99 ms': medians.p99Ms.toFixed(2),
    'memory MiB': Math.round(medians.memoryMib),
  };
}
