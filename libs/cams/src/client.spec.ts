import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { CamsClient } from './client.js';
import { CamsError } from './errors/cams-error.js';
import type { Pace } from './pace.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const READ = 'ListPhoneMessageQrdl';
const WRITE = 'DeletePhoneMessageQrdl';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const ok = json(200, { RequestId: 'R-1', Code: 'OK', Message: 'OK', Success: true, Data: [] });
const cut: Answer = (request) => request.socket.destroy();

/** A server that gives one answer after the other and keeps the last; counts the requests whose body arrived. */
async function upstream(...answers: Answer[]) {
  const received: { url: string; body: string; nonce: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ url: request.url!, body, nonce: String(request.headers['x-acs-signature-nonce']) });
    answers[Math.min(received.length, answers.length) - 1]!(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = clientFor(port);
  closers.push(
    async () => server.closeAllConnections(),
    () => new Promise((resolve) => server.close(resolve)),
  );
  return { client, received, port };
}

function clientFor(port: number, protocol = 'http', pace?: Pace): CamsClient {
  const client = new CamsClient({
    endpoint: `${protocol}://127.0.0.1:${port}`,
    accessKeyId: 'testid',
    accessKeySecret: 'testsecret',
    deadlineMs: 3_000,
    ...(pace && { pace }),
  });
  closers.push(() => client.close());
  return client;
}

const call = (client: CamsClient, action: typeof READ | typeof WRITE = READ) =>
  client.call(action, 'cams-1', { PhoneNumber: '8613800001234' });

const errorOf = (work: Promise<unknown>): Promise<CamsError> =>
  work.then(
    () => Promise.reject(new Error('the call succeeded')),
    (error: unknown) => (error instanceof CamsError ? error : Promise.reject(error)),
  );

describe('CamsClient', () => {
  it('gives the payload without the envelope', async () => {
    const { client } = await upstream(ok);
    expect(await call(client)).toEqual({ requestId: 'R-1', payload: { Data: [] } });
  });

  it('takes a repeated envelope out of the data, and what failed in it for the error it is', async () => {
    const nested = (Data: object) => json(200, { RequestId: 'R-3', Code: 'OK', Success: true, Data });
    const { client } = await upstream(
      nested({ Success: true, Code: 'OK', Message: 'OK', RequestId: 'R-4', Category: 'UTILITY' }),
      nested({ Success: false, Code: 'TemplateNotFound', Message: 'no' }),
      nested({ Success: false, Code: 'OK' }),
      nested({ Success: 'no envelope', Code: 'content' }),
    );
    expect((await call(client)).payload).toEqual({ Data: { Category: 'UTILITY' } });
    expect(await errorOf(call(client))).toMatchObject({
      code: 'TemplateNotFound',
      message: 'no',
      requestId: 'R-3',
      meaning: { publicCode: 'not_found' },
    });
    expect(await errorOf(call(client))).toMatchObject({ code: 'Unsuccessful', meaning: { status: 422 } });
    expect((await call(client)).payload).toEqual({ Data: { Success: 'no envelope', Code: 'content' } });
  });

  it('sends nothing without the space that an action needs', async () => {
    const { client, received } = await upstream(ok);
    await expect(client.call(READ, undefined, { PhoneNumber: '1' })).rejects.toThrow('needs a CustSpaceId');
    expect(received).toEqual([]);
  });

  it('puts what is too long for an address into a form', async () => {
    const { client, received } = await upstream(ok);
    await client.call('CreatePhoneMessageQrdl', 'cams-1', { PrefilledMessage: '中'.repeat(1_000) });
    expect(received[0]?.url).toBe('/');
    expect(new URLSearchParams(received[0]?.body).get('PrefilledMessage')).toBe('中'.repeat(1_000));
  });

  it('takes HTTP 200 with another code for the error it is', async () => {
    const { client } = await upstream(
      json(200, { RequestId: 'R-2', Code: 'InvalidParameter.PhoneNumberError', Message: 'no' }),
    );
    expect(await errorOf(call(client))).toMatchObject({
      code: 'InvalidParameter.PhoneNumberError',
      requestId: 'R-2',
      meaning: { status: 422 },
    });
  });

  it.each([READ, WRITE] as const)('repeats a throttled %s with a new nonce', async (action) => {
    const throttled = json(400, { RequestId: 'R', Code: 'Throttling.User', Message: 'slow down' });
    const { client, received } = await upstream(throttled, throttled, ok);
    await call(client, action);
    expect(new Set(received.map(({ nonce }) => nonce)).size).toBe(3);
  });

  it('gives up on a throttle, and says how long CAMS wants it to wait', async () => {
    const { client, received } = await upstream(
      json(400, { Code: 'Throttling.User' }, { 'x-ratelimit-user-api': 'Limit:5,Remain:0,TimeLeft:10000,Reset:1' }),
    );
    expect(await errorOf(call(client))).toMatchObject({ retryAfterMs: 10_000, meaning: { status: 429 } });
    expect(received).toHaveLength(1);
  });

  it.each([
    ['a cut connection', cut],
    ['a fault', json(500, { RequestId: 'R', Code: 'InternalError', Message: 'oops' })],
    ['an overload', json(503, { RequestId: 'R', Code: 'ServiceUnavailable', Message: 'busy' })],
    ['garbage', ((_request, response) => response.end('<html>')) as Answer],
  ])('repeats a read after %s, but never a write', async (_, fault) => {
    const forReads = await upstream(fault, ok);
    await call(forReads.client, READ);
    expect(forReads.received).toHaveLength(2);

    const forWrites = await upstream(fault, ok);
    expect((await errorOf(call(forWrites.client, WRITE))).meaning).toMatchObject({
      publicCode: 'upstream_unavailable',
      effect: 'possible',
    });
    expect(forWrites.received).toHaveLength(1);
  });

  it('waits for a server that refuses connections, also with a write', async () => {
    const probe = createTcpServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));

    const client = clientFor(port);
    const late = createServer(ok);
    closers.push(() => new Promise((resolve) => late.close(resolve)));
    setTimeout(() => late.listen(port, '127.0.0.1'), 100);
    await call(client, WRITE);
  });

  it('says that nothing was done when no connection was ever made', async () => {
    const error = await errorOf(clientFor(1).call(WRITE, 'cams-1', {}));
    expect(error).toMatchObject({ code: 'unreachable', meaning: { status: 503, effect: 'none' } });
  });

  it.each([
    ['cuts the connection', (socket: Socket) => socket.destroy()],
    ['says nothing', (socket: Socket) => socket.on('error', () => undefined).resume()],
  ])('says so too when somebody is there who %s before it is encrypted', async (_, meet) => {
    const server = createTcpServer((socket) => {
      closers.push(async () => socket.destroy());
      meet(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = clientFor((server.address() as AddressInfo).port, 'https');
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    const error = await errorOf(client.call(WRITE, 'cams-1', {}, { deadlineMs: 200 }));
    expect(error).toMatchObject({ code: 'unreachable', meaning: { status: 503, effect: 'none' } });
  });

  it('keeps no call waiting for others, however many are not answered', async () => {
    const hanging = Array.from({ length: 200 }, (): Answer => () => undefined);
    const { client, received } = await upstream(...hanging, ok);
    for (const _ of hanging) client.call(WRITE, 'cams-1', {}).catch(() => undefined);
    await expect.poll(() => received, { timeout: 2_000 }).toHaveLength(hanging.length);
    await call(client);
  });

  it('keeps to the deadline', async () => {
    const { client, received } = await upstream(() => undefined);
    const startedAt = performance.now();
    const error = await errorOf(client.call(WRITE, 'cams-1', {}, { deadlineMs: 200 }));
    expect(error).toMatchObject({ code: 'timeout', meaning: { status: 504, effect: 'possible' } });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(received).toHaveLength(1);
  });

  it('leaves time for an answer when it repeats a change, however long that waits for its turn', async () => {
    const throttled = json(400, { RequestId: 'R', Code: 'Throttling.User', Message: 'slow down' });
    const slow: Answer = (request, response) => void setTimeout(() => ok(request, response), 200);
    const { received, port } = await upstream(throttled, slow);
    const turns: number[] = [];
    const client = clientFor(port, 'http', {
      turn: (_action, { patienceMs }) => (turns.push(patienceMs) === 1 ? undefined : sleep(patienceMs)),
      answered: () => undefined,
      throttled: () => undefined,
    });
    await client.call(WRITE, 'cams-1', {}, { deadlineMs: 1_500 });
    expect(turns).toHaveLength(2);
    expect(received).toHaveLength(2);
  });

  it('keeps to the deadline when the answer trickles', async () => {
    const { client } = await upstream((_request, response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    const error = await errorOf(client.call(READ, 'cams-1', {}, { deadlineMs: 200 }));
    expect(error.code).toBe('timeout');
  });
});
