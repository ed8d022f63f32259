import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type CamsRequest, readRequest } from '../../apps/sandbox/src/protocol/cams-request.js';

/** A request as it arrived. `path` is without the query. */
export type Recorded = CamsRequest & { readonly path: string };

export interface Recorder {
  /** Origin to send to. */
  readonly url: string;
  /** Gives what `send` sent: exactly one request. */
  record(send: () => Promise<unknown>): Promise<Recorded>;
  close(): Promise<void>;
}

/** A server that answers every request with CAMS's success and keeps the bytes. */
export async function startRecorder(): Promise<Recorder> {
  let received: Recorded[] = [];
  const server = createServer({ maxHeaderSize: 256 * 1024 }, async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = await buffer(request);
    received.push({ ...readRequest(method, url, headers, body), path: url.replace(/\?.*$/s, '') });
    response.setHeader('content-type', 'application/json;charset=utf-8');
    response.end('{"RequestId":"90E63D28-E31D-4EB2-8939-A94866411B20","Code":"OK","Message":"OK"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    record: async (send) => {
      received = [];
      await send();
      const [request] = received;
      if (!request || received.length > 1) throw new Error(`expected one request, received ${received.length}`);
      return request;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
