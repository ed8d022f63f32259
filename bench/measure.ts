import autocannon from 'autocannon';
import type { Subject } from './subject.js';

const CONNECTIONS = 32;

/** One round of one subject. */
export interface Round {
  readonly requestsPerSecond: number;
  /** User and system time of the subject's own process. */
  readonly cpuUsPerRequest: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly memoryMib: number;
}

/** @throws {Error} when a reply was not a success: the figures would be those of something else */
export async function measure({ name, process, request }: Subject, seconds: number): Promise<Round> {
  const cpuBefore = await process.cpuTimeUs();
  const result = await autocannon({ ...request, method: 'POST', connections: CONNECTIONS, duration: seconds });
  const cpuAfter = await process.cpuTimeUs();
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0) throw new Error(`${name}: ${failures} of ${result.requests.total} requests failed`);
  return {
    requestsPerSecond: result.requests.total / result.duration,
    cpuUsPerRequest: (cpuAfter - cpuBefore) / result.requests.total,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    memoryMib: await process.memoryMib(),
  };
}

/** The middle value of each figure. */
export function medians(rounds: readonly Round[]): Round {
  const median = (of: (round: Round) => number) => rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
  return {
    requestsPerSecond: median((round) => round.requestsPerSecond),
    cpuUsPerRequest: median((round) => round.cpuUsPerRequest),
    p50Ms: median((round) => round.p50Ms),
    p99Ms: median((round) => round.p99Ms),
    memoryMib: median((round) => round.memoryMib),
  };
}
