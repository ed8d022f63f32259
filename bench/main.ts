import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { BenchProcess } from './child-process.js';
import { startGateway } from './gateway-subject.js';
import { measure, medians, type Round } from './measure.js';
import type { Subject } from './subject.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const WARM_UP_SECONDS = 3;
const RESULTS = new URL('../../bench/results/', import.meta.url);

/** A POST with a token through the gateway, and the same bytes through a bare proxy, to the same stub, in turns. */
const stub = await BenchProcess.start('./processes/stub.js');
const upstream = String(stub.ready.url);
const gateway = await startGateway(upstream);
const proxy = await startProxy(upstream, gateway.request);
const subjects = [gateway, proxy];

const rounds = new Map<Subject, Round[]>(subjects.map((subject) => [subject, []]));
for (const subject of subjects) await measure(subject, WARM_UP_SECONDS);
for (let round = 0; round < ROUNDS; round++) {
  for (const subject of round % 2 ? subjects.toReversed() : subjects) {
    rounds.get(subject)!.push(await measure(subject, SECONDS));
  }
}
for (const subject of subjects) await subject.stop();
await stub.stop();

const results = subjects.map((subject) => ({ name: subject.name, ...medians(rounds.get(subject)!) }));
const [ours, bare] = results as [(typeof results)[number], (typeof results)[number]];
const ratios = {
  cpu: ours.cpuUsPerRequest / bare.cpuUsPerRequest,
  throughput: ours.requestsPerSecond / bare.requestsPerSecond,
};

console.table(
  results.map(({ name, requestsPerSecond, cpuUsPerRequest, p50Ms, p99Ms, memoryMib }) => ({
    subject: name,
    'requests/s': Math.round(requestsPerSecond),
    'CPU µs/request': Math.round(cpuUsPerRequest),
    'p50 ms': p50Ms,
    'p99 ms': p99Ms,
    'memory MiB': Math.round(memoryMib),
  })),
);
console.log(
  `${ROUNDS} rounds of ${SECONDS} s in turns, medians. CPU ${ratios.cpu.toFixed(2)} times, throughput ${ratios.throughput.toFixed(2)} times that of the bare proxy.`,
);

await mkdir(RESULTS, { recursive: true });
const file = new URL('post-message.json', RESULTS);
const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
await writeFile(file, `${JSON.stringify({ machine, rounds: ROUNDS, seconds: SECONDS, results, ratios }, null, 2)}\n`);

async function startProxy(upstream: string, { body }: Subject['request']): Promise<Subject> {
  const process = await BenchProcess.start('./processes/http-proxy.js', { UPSTREAM: upstream });
  return {
    name: '@fastify/http-proxy, bare',
    process,
    request: { url: `${process.ready.url}/`, headers: { 'content-type': 'application/json' }, body },
    stop: () => process.stop(),
  };
}
