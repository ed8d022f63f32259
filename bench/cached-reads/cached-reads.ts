import autocannon from 'autocannon';
import { catalogue } from '#libs/cams';
import { BenchProcess } from '../common/bench-process.js';
import { startDatabase } from '../common/database.js';
import { startGatewayProcess } from '../common/gateway-process.js';
import { medians } from '../common/medians.js';
import { saveResults } from '../common/results.js';
import type { Running } from '../common/running.js';
import { insertTenants } from '../common/tenants.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const WARM_UP_SECONDS = 8;
/** Enough that nobody is idle: a hit waits for its record to be durable. */
const CONNECTIONS = 128;
const ACTION = 'QueryChatappPhoneNumbers';

interface Subject {
  readonly name: string;
  readonly process: BenchProcess;
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** One round of one subject. */
interface Round {
  readonly requestsPerSecond: number;
  /** User and system time of the subject's own process. */
  readonly cpuUsPerRequest: number;
  readonly p50Ms: number;
}

/** A list that is polled, beside what the framework can do at most and what CAMS would take. */
export async function cachedReads({ started }: Running): Promise<void> {
  const stub = started(await BenchProcess.start('common/stub.js'));
  const database = started(await startDatabase());
  const hello = started(await BenchProcess.start('peers/hello.js'));
  const databaseUrl = await database.create('gateway');
  const gateway = await startGatewayProcess(String(stub.ready.url), databaseUrl);
  started(gateway.process);
  const [tenant] = await insertTenants(databaseUrl, 1, 1);
  const subjects: readonly Subject[] = [
    {
      name: 'cams-gateway, replies that are kept',
      process: gateway.process,
      url: `${gateway.url}/v1/phone-numbers`,
      headers: { authorization: `Bearer ${tenant!.secret}` },
    },
    { name: "NestJS's own hello", process: hello, url: String(hello.ready.url), headers: {} },
  ];
  for (const subject of subjects) await measure(subject, WARM_UP_SECONDS);
  const rounds = subjects.map((): Round[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, subject] of subjects.entries()) rounds[i]!.push(await measure(subject, SECONDS));
  }
  const figures = subjects.map(({ name }, i) => ({ name, medians: medians(rounds[i]!), rounds: rounds[i]! }));
  const [kept, most] = figures.map((figure) => figure.medians.requestsPerSecond) as [number, number];
  const perSecond = catalogue[ACTION].qps!;
  console.table(figures.map(row));
  console.log(
    `${(kept / most).toFixed(2)} of hello, ${Math.round(kept / perSecond)} times what CAMS takes of ${ACTION}.`,
  );
  console.log(`Medians of ${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections.`);
  await saveResults('cached-reads', { connections: CONNECTIONS, seconds: SECONDS, perSecond, subjects: figures });
}

/** @throws {Error} when a reply was not a success: the figures would be those of something else */
async function measure({ name, process, url, headers }: Subject, seconds: number): Promise<Round> {
  const cpuBefore = await process.cpuTimeUs();
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds });
  const cpuAfter = await process.cpuTimeUs();
  const { total } = result.requests;
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0 || total === 0) throw new Error(`${name}: ${failures} of ${total} requests failed`);
  return {
    requestsPerSecond: total / result.duration,
    cpuUsPerRequest: (cpuAfter - cpuBefore) / total,
    p50Ms: result.latency.p50,
  };
}

function row({ name, medians: { requestsPerSecond, cpuUsPerRequest, p50Ms } }: { name: string; medians: Round }) {
  return {
    subject: name,
    'requests/s': Math.round(requestsPerSecond),
    'CPU µs/request': cpuUsPerRequest.toFixed(1),
    'p50 ms': p50Ms,
  };
}
