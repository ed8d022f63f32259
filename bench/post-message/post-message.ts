import { BenchProcess } from '../common/bench-process.js';
import { startDatabase } from '../common/database.js';
import type { Running } from '../common/running.js';
import { measureAddedLatency } from './added-latency.js';
import { measure, type Round } from './measure.js';
import { report } from './report.js';
import type { Subject } from './subject.js';
import { startGateway } from './subjects/gateway.js';
import { startHaproxy } from './subjects/haproxy.js';
import { startHttpProxy } from './subjects/http-proxy.js';
import { startOrdinary } from './subjects/ordinary.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
/** Until the compilers of the slowest subject have seen enough of its calls. */
const WARM_UP_SECONDS = 8;

/** The same message to the same stub, through each of them in turns: whatever else the machine does meets all alike. */
export async function postMessage({ started }: Running): Promise<void> {
  const stub = started(await BenchProcess.start('common/stub.js'));
  const upstream = String(stub.ready.url);
  const database = started(await startDatabase());
  const gateway = started(await startGateway(upstream, await database.create('gateway')));
  const bare = started(await startHttpProxy(upstream));
  const ordinary = started(await startOrdinary(upstream, await database.create('ordinary')));
  const haproxy = await startHaproxy(upstream);
  const subjects = haproxy ? [gateway, bare, ordinary, started(haproxy)] : [gateway, bare, ordinary];

  for (const subject of subjects) await measure(subject, WARM_UP_SECONDS);
  await measureAddedLatency(gateway.request, upstream, WARM_UP_SECONDS);
  const rounds = new Map<Subject, Round[]>(subjects.map((subject) => [subject, []]));
  const latencies = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of round % 2 ? subjects.toReversed() : subjects) {
      rounds.get(subject)!.push(await measure(subject, SECONDS));
    }
    latencies.push(await measureAddedLatency(gateway.request, upstream, SECONDS));
  }
  const measured = (subject: Subject) => ({ name: subject.name, rounds: rounds.get(subject)! });
  await report({
    gateway: measured(gateway),
    bare: measured(bare),
    ordinary: measured(ordinary),
    ...(haproxy && { haproxy: measured(haproxy) }),
    latencies,
    seconds: SECONDS,
  });
}
