import { BenchProcess } from '../../common/bench-process.js';
import { message, type Subject } from '../subject.js';

/** Passes the same bytes on, and does nothing else. */
export async function startHttpProxy(upstream: string): Promise<Subject> {
  const process = await BenchProcess.start('peers/http-proxy.js', { UPSTREAM: upstream });
  return {
    name: '@fastify/http-proxy, bare',
    process,
    request: {
      url: `${process.ready.url}/`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    },
    stop: () => process.stop(),
  };
}
