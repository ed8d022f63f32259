import { medians } from '../common/medians.js';
import { saveFile, saveResults } from '../common/results.js';
import type { AddedLatency } from './added-latency.js';
import { CONNECTIONS, type Round } from './measure.js';
import { picture } from './picture.js';

/** All rounds of one subject. */
export interface Measured {
  readonly name: string;
  readonly rounds: readonly Round[];
}

export interface Run {
  readonly gateway: Measured;
  readonly bare: Measured;
  readonly ordinary: Measured;
  readonly haproxy?: Measured;
  readonly latencies: readonly AddedLatency[];
  /** How long a round was. */
  readonly seconds: number;
}

/** Prints the medians of a run, and keeps them with all its rounds as JSON and as a picture. */
export async function report({ gateway, bare, ordinary, haproxy, latencies, seconds }: Run): Promise<void> {
  const all = [gateway, bare, ordinary, ...(haproxy ? [haproxy] : [])].map(summed);
  const [ours, proxy, usual] = all as [Summary, Summary, Summary];
  const ratios = { toBareProxy: ratio(ours, proxy), toOrdinaryWay: ratio(ours, usual) };
  const addedLatency = { ...medians(latencies), rounds: latencies };
  const { added } = addedLatency;

  console.table(all.map(row));
  console.log(`${latencies.length} rounds of ${seconds} s in turns, ${CONNECTIONS} connections, medians.`);
  console.log(`CPU per request: ${times(ratios.toBareProxy.cpu)} that of the bare proxy.`);
  console.log(`Throughput: ${times(ratios.toOrdinaryWay.throughput)} that of the ordinary way.`);
  console.log(`Trail: ${Math.round(ours.medians.recordsPerSecond ?? 0)} durable records per second.`);
  console.log(`Added at one connection: p50 ${added.p50Ms.toFixed(2)} ms, p99 ${added.p99Ms.toFixed(2)} ms.`);

  await saveResults('post-message', { connections: CONNECTIONS, seconds, subjects: all, ratios, addedLatency });
  await saveFile('post-message.svg', picture(all.map(({ name, medians }) => ({ name, ...medians }))));
}

interface Summary extends Measured {
  readonly medians: Round;
}

function summed({ name, rounds }: Measured): Summary {
  return { name, medians: medians(rounds), rounds };
}

function ratio(ours: Summary, other: Summary) {
  return {
    throughput: ours.medians.requestsPerSecond / other.medians.requestsPerSecond,
    cpu: ours.medians.cpuUsPerRequest / other.medians.cpuUsPerRequest,
  };
}

function row({ name, medians }: Summary) {
  return {
    subject: name,
    'requests/s': Math.round(medians.requestsPerSecond),
    'CPU µs/request': Math.round(medians.cpuUsPerRequest),
    'p50 ms': medians.p50Ms,
    'p99 ms': medians.p99Ms,
    'memory MiB': Math.round(medians.memoryMib),
  };
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} times`;
}
