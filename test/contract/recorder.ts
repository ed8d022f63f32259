import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type CamsRequest, readRequest } from '../../apps/sandbox/src/protocol/cams-request.js';

const SUCCESS = { RequestId: '90E63D28-E31D-4EB2-8939-A94866411B20', Code: 'OK', Message: 'OK' };

/** A request as it arrived. `path` is without the query. */
export type Recorded = CamsRequest & { readonly path: string };

export interface Recorder {
  /** Origin to send to. */
  readonly url: string;
  /** Gives what `send` sent: exactly one request, or one for the action, where others belong to it. */
  record(send: () => Promise<unknown>, action?: string): Promise<Recorded>;
  close(): Promise<void>;
}

/**
 * A server that answers every request with CAMS's success and keeps the bytes.
 * @param replyTo members of the reply to an action, beside the envelope
 */
export async function startRecorder(replyTo: (action: string) => object = () => ({})): Promise<Recorder> {
  let received: Recorded[] = [];
  const server = createServer({ maxHeaderSize: 256 * 1024 }, async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = await buffer(request);
    const read = readRequest(method, url, headers, body);
    received.push({ ...read, path: url.replace(/\?.*$/s, '') });
    response.setHeader('content-type', 'application/json;charset=utf-8');
    response.end(JSON.stringify({ ...SUCCESS, ...replyTo(read.action ?? '') }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    record: async (send, action) => {
      received = [];
      await send();
      const [request, ...others] = received.filter((each) => action === undefined || each.action === action);
      if (!request || others.length > 0)
        throw new Error(`expected one request, received ${request ? others.length + 1 : 0}`);
      return request;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
