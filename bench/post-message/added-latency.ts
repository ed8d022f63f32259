import { Pool } from 'undici';
import { requests, sdkClient } from '../../test/support/sdk.js';
import { percentile } from '../common/percentiles.js';
import { type BenchRequest, message } from './subject.js';

const CUST_SPACE_ID = 'cams-bench';

/** Times of one caller who sends one request after the other. */
export interface Latency {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface AddedLatency {
  /** The official SDK calling the upstream itself. */
  readonly direct: Latency;
  /** The same message through the gateway, over plain HTTP. */
  readonly gateway: Latency;
  /** The second less the first. */
  readonly added: Latency;
}

/** Sends the same message both ways, in turns, so that both meet the same weather. */
export async function measureAddedLatency(
  request: BenchRequest,
  upstream: string,
  seconds: number,
): Promise<AddedLatency> {
  const viaGateway = gatewayCaller(request);
  const sdk = sdkClient(upstream);
  const durationsMs = { direct: [] as number[], gateway: [] as number[] };
  const endsAt = performance.now() + seconds * 1_000;
  while (performance.now() < endsAt) {
    durationsMs.direct.push(await timedMs(() => sdk.sendChatappMessage(sdkRequest())));
    durationsMs.gateway.push(await timedMs(viaGateway.send));
  }
  await viaGateway.close();
  const direct = latencyOf(durationsMs.direct);
  const gateway = latencyOf(durationsMs.gateway);
  const added = { p50Ms: gateway.p50Ms - direct.p50Ms, p99Ms: gateway.p99Ms - direct.p99Ms };
  return { direct, gateway, added };
}

function gatewayCaller({ url, headers, body }: BenchRequest) {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: 1 });
  const send = async () => {
    const reply = await pool.request({ path, method: 'POST', headers, body });
    const text = await reply.body.text();
    if (reply.statusCode !== 201) throw new Error(`the gateway answered ${reply.statusCode}: ${text}`);
  };
  return { send, close: () => pool.close() };
}

function sdkRequest() {
  return new requests.SendChatappMessageRequest({
    ...message,
    content: JSON.stringify(message.content),
    custSpaceId: CUST_SPACE_ID,
  });
}

async function timedMs(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function latencyOf(durationsMs: readonly number[]): Latency {
  return { p50Ms: percentile(durationsMs, 0.5), p99Ms: percentile(durationsMs, 0.99) };
}
