import autocannon from 'autocannon';
import { BenchProcess } from './bench-process.js';
import { startDatabase } from './database.js';
import { CONNECTIONS } from './measure.js';
import { startGateway } from './subjects/gateway.js';

const WARM_UP_SECONDS = 5;
const SECONDS = 8;

/** What a read costs that is answered from memory: authenticated, within its plan, and recorded. */
const running: { stop(): Promise<void> }[] = [];
try {
  const stub = started(await BenchProcess.start('./stub.js'));
  const database = started(await startDatabase());
  const gateway = started(await startGateway(String(stub.ready.url), await database.create('gateway')));
  const { url, headers } = gateway.request;
  const path = new URL('/v1/phone-numbers', url).href;
  const cannon = (duration: number) => autocannon({ url: path, headers, connections: CONNECTIONS, duration });
  await cannon(WARM_UP_SECONDS);
  const cpuBefore = await gateway.process.cpuTimeUs();
  const { requests, duration, non2xx, errors } = await cannon(SECONDS);
  const cpuUs = (await gateway.process.cpuTimeUs()) - cpuBefore;
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} of ${requests.total} requests failed`);
  const perSecond = Math.round(requests.total / duration);
  console.log(`${perSecond} hits per second, ${(cpuUs / requests.total).toFixed(1)} µs of the gateway's CPU each`);
} finally {
  for (const each of running.reverse()) await each.stop();
}

function started<Started extends { stop(): Promise<void> }>(each: Started): Started {
  running.push(each);
  return each;
}
