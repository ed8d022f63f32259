import { describe, expect, it } from 'vitest';
import { startSandbox } from './harness.js';

const number = { CustSpaceId: 'cams-a', PhoneNumber: '8613800001234' };
const hello = { PrefilledMessage: 'Hello', GenerateQrImage: 'PNG' };

interface QrCode {
  QrdlCode: string;
  PrefilledMessage: string;
}

async function start() {
  const { call, control } = await startSandbox();
  await control('POST', '/spaces', { custSpaceId: 'cams-a', phoneNumbers: [number.PhoneNumber, '8613800005678'] });
  const run = async (verb: string, params: Record<string, string> = {}) =>
    (await call(`${verb}PhoneMessageQrdl`, { ...number, ...params })).body;
  const create = async (params: Record<string, string> = {}) =>
    (await run('Create', { ...hello, ...params })).Data as QrCode;
  return { run, create };
}

describe('QR codes', () => {
  it('belong to one number', async () => {
    const { run, create } = await start();
    const made = await create();
    expect(made).toEqual({
      QrdlCode: expect.stringMatching(/^[A-Z0-9]{8}$/),
      PhoneNumber: number.PhoneNumber,
      ...hello,
      DeepLinkUrl: `https://wa.me/message/${made.QrdlCode}`,
      QrImageUrl: expect.stringMatching(/^https:.*\.png$/),
    });
    expect((await run('List')).Data).toEqual([made]);
    expect((await run('List', { PhoneNumber: '8613800005678' })).Data).toEqual([]);
  });

  it('get a new code with each update; the old one is gone', async () => {
    const { run, create } = await start();
    const { QrdlCode } = await create();
    const change = { QrdlCode, PrefilledMessage: 'Changed', GenerateQrImage: 'SVG' };
    const updated = (await run('Update', change)).Data as QrCode;
    expect(updated).toMatchObject({ PrefilledMessage: 'Changed', GenerateQrImage: 'SVG' });
    expect(updated.QrdlCode).not.toBe(QrdlCode);
    expect((await run('List')).Data).toEqual([updated]);
    expect((await run('Update', change)).Code).toBe('Unknown.ResourceOwnerId');
    expect((await run('Delete', { QrdlCode })).Code).toBe('Unknown.ResourceOwnerId');
  });

  it('are not touched by an update that is refused', async () => {
    const { run, create } = await start();
    const made = await create();
    const change = { ...made, GenerateQrImage: 'GIF' };
    expect((await run('Update', change)).Code).toBe('InvalidParameter.GenerateQrImageNotSupport');
    expect((await run('List')).Data).toEqual([made]);
  });

  it('can be deleted once', async () => {
    const { run, create } = await start();
    const { QrdlCode } = await create();
    expect((await run('Delete', { QrdlCode })).Code).toBe('OK');
    expect((await run('List')).Data).toEqual([]);
    expect((await run('Delete', { QrdlCode })).Code).toBe('Unknown.ResourceOwnerId');
  });

  it.each([
    [{ PrefilledMessage: '😀'.repeat(140) }, 'OK'],
    [{ PrefilledMessage: 'x'.repeat(141) }, 'InvalidParameter.PrefilledMessageTooLong'],
    [{ GenerateQrImage: 'png' }, 'InvalidParameter.GenerateQrImageNotSupport'],
  ])('with %j: %s', async (params: Record<string, string>, code) => {
    const { run } = await start();
    expect((await run('Create', { ...hello, ...params })).Code).toBe(code);
  });
});
