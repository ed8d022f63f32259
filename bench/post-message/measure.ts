import autocannon from 'autocannon';
import type { Subject } from './subject.js';

/** How many requests are under way at once. */
export const CONNECTIONS = 32;

/** Intent and outcome. */
const RECORDS_PER_REQUEST = 2;

/** One round of one subject. */
export interface Round {
  readonly requestsPerSecond: number;
  /** User and system time of the subject's own process. */
  readonly cpuUsPerRequest: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly memoryMib: number;
  /** Rows that its database has more of afterwards. */
  readonly recordsPerSecond?: number;
}

/** @throws {Error} when a reply was not a success, or left no record: the figures would be those of something else */
export async function measure({ name, process, request, countRecords }: Subject, seconds: number): Promise<Round> {
  const recordsBefore = await countRecords?.();
  const cpuBefore = await process.cpuTimeUs();
  const result = await autocannon({ ...request, method: 'POST', connections: CONNECTIONS, duration: seconds });
  const cpuAfter = await process.cpuTimeUs();
  const recordsAfter = await countRecords?.();
  const requests = result.requests.total;
  const failures = result.non2xx + result.errors + result.timeouts;
  if (failures > 0 || requests === 0) throw new Error(`${name}: ${failures} of ${requests} requests failed`);
  const round = {
    requestsPerSecond: requests / result.duration,
    cpuUsPerRequest: (cpuAfter - cpuBefore) / requests,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    memoryMib: await process.memoryMib(),
  };
  if (recordsBefore === undefined || recordsAfter === undefined) return round;
  const records = recordsAfter - recordsBefore;
  if (records < RECORDS_PER_REQUEST * requests) {
    throw new Error(`${name}: ${requests} requests were answered, but ${records} records written`);
  }
  return { ...round, recordsPerSecond: records / result.duration };
}
