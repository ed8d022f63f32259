import { describe, expect, it } from 'vitest';
import { startSandbox } from './harness.js';

const SPACE = 'cams-a';
const NUMBER = '8613800001234';
const deregister = { CustSpaceId: SPACE, PhoneNumber: NUMBER };

async function start() {
  const sandbox = await startSandbox();
  await sandbox.control('POST', '/spaces', { custSpaceId: SPACE, phoneNumbers: [NUMBER] });
  const fault = (body: object) => sandbox.control('POST', '/faults', { action: '*', times: 1, ...body });
  const numberStatus = async () => {
    const { body } = await sandbox.call('QueryChatappPhoneNumbers', { CustSpaceId: SPACE });
    return (body.PhoneNumbers as { Status: string }[])[0]!.Status;
  };
  return { ...sandbox, fault, numberStatus };
}

describe('a fault', () => {
  it.each([
    [
      { code: 'System.LimitControl', message: 'Slow down.' },
      400,
      { Code: 'System.LimitControl', Message: 'Slow down.' },
    ],
    [{ status: 503 }, 503, { Code: 'ServiceUnavailable' }],
    [{ status: 500 }, 500, { Code: 'InternalError' }],
    [{ status: 403, code: 'Forbidden.RAM' }, 403, { Code: 'Forbidden.RAM', HostId: expect.any(String) }],
    [{ status: 200, code: 'InvalidParameter.Odd' }, 200, { Code: 'InvalidParameter.Odd', Success: false }],
  ])('answers %j without effect', async (given, status, body) => {
    const { call, fault, numberStatus } = await start();
    expect((await fault(given)).status).toBe(201);
    expect(await call('ChatappPhoneNumberDeregister', deregister)).toMatchObject({ status, body });
    expect(await numberStatus()).toBe('CONNECTED');
  });

  it('answers something that is not JSON', async () => {
    const { call, fault, recorded, numberStatus } = await start();
    await fault({ garbage: true, status: 502 });
    await expect(call('ChatappPhoneNumberDeregister', deregister)).rejects.toThrow(SyntaxError);
    expect(await recorded()).toMatchObject([{ status: 502, code: null }]);
    expect(await numberStatus()).toBe('CONNECTED');
  });

  it.each([
    ['before', null, 'CONNECTED'],
    ['after', 'OK', 'DISCONNECTED'],
  ])('cuts the connection %s the effect', async (drop, code, status) => {
    const { call, fault, recorded, numberStatus } = await start();
    await fault({ drop });
    await expect(call('ChatappPhoneNumberDeregister', deregister)).rejects.toThrow('fetch failed');
    expect(await recorded()).toMatchObject([{ action: 'ChatappPhoneNumberDeregister', status: null, code }]);
    expect(await numberStatus()).toBe(status);
  });

  it('delays the answer, not the effect', async () => {
    const { call, fault, numberStatus } = await start();
    await fault({ action: 'ChatappPhoneNumberDeregister', delayMs: 500 });
    const startedAt = performance.now();
    let isAnswered = false;
    const answer = call('ChatappPhoneNumberDeregister', deregister).finally(() => {
      isAnswered = true;
    });
    await expect.poll(numberStatus, { interval: 20 }).toBe('DISCONNECTED');
    expect(isAnswered).toBe(false);
    expect(await answer).toMatchObject({ body: { Code: 'OK' } });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(490);
  });

  it('does not hold up a stop', async () => {
    const { app, call, fault } = await start();
    await fault({ delayMs: 60_000 });
    const answer = call('QueryChatappPhoneNumbers').catch((error: Error) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await app.close();
    expect(await answer).toBeInstanceOf(Error);
  });

  it('befalls the calls of its action, so many of them, the oldest fault first', async () => {
    const { call, fault } = await start();
    await fault({ action: 'QueryChatappPhoneNumbers', times: 2, code: 'First' });
    await fault({ times: 2, code: 'Second' });
    const codes = [];
    for (const action of ['ListChatappTemplate', ...Array(4).fill('QueryChatappPhoneNumbers')]) {
      codes.push((await call(action)).body.Code);
    }
    expect(codes).toEqual(['Second', 'First', 'First', 'Second', 'OK']);
  });

  it('waits for a call that is signed, known and counted among none of the limits', async () => {
    const { call, control, fault } = await start();
    await control('PUT', '/limits', { action: 'QueryChatappPhoneNumbers', qps: 1 });
    await fault({ times: 2, code: 'Made' });
    expect((await call('QueryChatappPhoneNumbers', {}, { secret: 'wrong' })).body.Code).toBe('SignatureDoesNotMatch');
    expect((await call('Nonsense')).body.Code).toBe('InvalidApi.NotFound');
    const codes = [];
    for (let i = 0; i < 4; i++) codes.push((await call('QueryChatappPhoneNumbers')).body.Code);
    expect(codes).toEqual(['Made', 'Made', 'OK', 'Throttling.User']);
  });

  it('is gone once it is cleared', async () => {
    const { call, control, fault } = await start();
    await fault({ times: 5, code: 'Made' });
    expect((await control('DELETE', '/faults')).status).toBe(204);
    expect((await call('QueryChatappPhoneNumbers')).body.Code).toBe('OK');
  });
});
