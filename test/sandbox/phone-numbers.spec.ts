import { describe, expect, it } from 'vitest';
import { startSandbox } from './harness.js';

const SPACE = 'cams-a';
const OTHER = 'cams-b';
const CONNECTED = '8613800001234';
const FOREIGN = '8613800005678';
const ADDED = '8613700001234';
const NOT_OWNED = { status: 400, body: { Code: 'Unknown.ResourceOwnerId' } };

async function start() {
  const { call, control } = await startSandbox();
  await control('PUT', '/limits', { action: 'QueryChatappPhoneNumbers', qps: 1_000 });
  await control('POST', '/spaces', { custSpaceId: SPACE, phoneNumbers: [CONNECTED] });
  await control('POST', '/spaces', { custSpaceId: OTHER, phoneNumbers: [FOREIGN] });
  const run = (action: string, params: Record<string, string>) => call(action, { CustSpaceId: SPACE, ...params });
  return {
    run,
    code: async (action: string, params: Record<string, string>) => (await run(action, params)).body.Code,
    add: () => run('AddChatappPhoneNumber', { Cc: '86', PhoneNumber: '13700001234', VerifiedName: 'Books' }),
    /** Status of the numbers of a space, by number. */
    numbers: async (params: Record<string, string> = {}) => {
      const { body } = await run('QueryChatappPhoneNumbers', params);
      const records = body.PhoneNumbers as { PhoneNumber: string; Status: string }[];
      return Object.fromEntries(records.map((each) => [each.PhoneNumber, each.Status]));
    },
  };
}

describe('a new number', () => {
  it('is connected by the right code, asked for before, and each code works once', async () => {
    const { add, code, numbers } = await start();
    const verify = (verifyCode: string) =>
      code('ChatappVerifyAndRegister', { PhoneNumber: ADDED, VerifyCode: verifyCode });
    expect((await add()).body).toMatchObject({ Code: 'OK' });
    expect(await numbers()).toEqual({ [CONNECTED]: 'CONNECTED', [ADDED]: 'UNVERIFIED' });
    expect(await verify('123456')).toBe('InvalidParameter.VerifyCodeNotRequested');
    expect(await code('GetChatappVerifyCode', { PhoneNumber: ADDED, Method: 'Voice', Locale: 'de' })).toBe('OK');
    expect(await verify('654321')).toBe('InvalidParameter.VerifyCodeError');
    expect(await numbers()).toMatchObject({ [ADDED]: 'UNVERIFIED' });
    expect(await verify('123456')).toBe('OK');
    expect(await numbers()).toMatchObject({ [ADDED]: 'CONNECTED' });
    expect(await verify('123456')).toBe('InvalidParameter.VerifyCodeNotRequested');
  });

  it('cannot be registered before it is verified', async () => {
    const { add, code } = await start();
    await add();
    expect(await code('ChatappPhoneNumberRegister', { PhoneNumber: ADDED })).toBe(
      'InvalidParameter.PhoneNumberNotVerified',
    );
  });

  it('has to be new, in this space and in every other', async () => {
    const { add, run, code } = await start();
    await add();
    expect((await add()).body.Code).toBe('InvalidParameter.PhoneNumberExist');
    const foreign = { Cc: '86', PhoneNumber: FOREIGN.slice(2), VerifiedName: 'Mine now' };
    expect(await run('AddChatappPhoneNumber', foreign)).toMatchObject({
      status: 200,
      body: { Code: 'InvalidParameter.PhoneNumberExist' },
    });
    expect(await code('AddChatappPhoneNumber', { ...foreign, PhoneNumber: '+8613700001' })).toBe(
      'InvalidParameter.PhoneNumberError',
    );
  });

  it.each([
    [{ Method: 'pigeon', Locale: 'en_US' }, 'InvalidParameter.MethodNotSupport'],
    [{ Method: 'sms', Locale: 'English' }, 'InvalidParameter.LanguageNotSupport'],
  ])('gets no code by %j', async (delivery, expected) => {
    const { add, code } = await start();
    await add();
    expect(await code('GetChatappVerifyCode', { PhoneNumber: ADDED, ...delivery })).toBe(expected);
  });
});

describe('a connected number', () => {
  it('can be deregistered and registered again without a code', async () => {
    const { code, numbers } = await start();
    const number = { PhoneNumber: CONNECTED };
    expect(await code('ChatappPhoneNumberDeregister', number)).toBe('OK');
    expect(await numbers()).toEqual({ [CONNECTED]: 'DISCONNECTED' });
    expect(await code('ChatappPhoneNumberDeregister', number)).toBe('PhoneNumberNotRegistered');
    expect(await code('ChatappPhoneNumberRegister', number)).toBe('OK');
    expect(await numbers()).toEqual({ [CONNECTED]: 'CONNECTED' });
  });

  it('is found by either of its states', async () => {
    const { add, numbers } = await start();
    await add();
    expect(await numbers({ Status: 'VERIFIED' })).toEqual({ [CONNECTED]: 'CONNECTED' });
    expect(await numbers({ Status: 'unverified' })).toEqual({ [ADDED]: 'UNVERIFIED' });
    expect(await numbers({ Status: 'BANNED' })).toEqual({});
  });
});

describe('a number of another space', () => {
  it.each([
    ['GetChatappVerifyCode', { Method: 'sms', Locale: 'en' }],
    ['ChatappVerifyAndRegister', { VerifyCode: '123456' }],
    ['ChatappPhoneNumberRegister', {}],
    ['ChatappPhoneNumberDeregister', {}],
    ['GetMigrationVerifyCode', { Method: 'sms', Locale: 'en' }],
    ['ChatappMigrationVerified', { VerifyCode: '123456' }],
    ['ChatappMigrationRegister', {}],
    ['ListPhoneMessageQrdl', {}],
    ['CreatePhoneMessageQrdl', { PrefilledMessage: 'Hi', GenerateQrImage: 'PNG' }],
  ])('looks absent to %s', async (action, params) => {
    const { run, numbers } = await start();
    const message = async (PhoneNumber: string) => {
      const { status, body } = await run(action, { ...params, PhoneNumber });
      expect({ status, body }).toMatchObject(NOT_OWNED);
      return body.Message;
    };
    expect(await message(FOREIGN)).toBe(await message('8613899999999'));
    expect(await numbers({ CustSpaceId: OTHER })).toEqual({ [FOREIGN]: 'CONNECTED' });
  });
});

describe('a migration', () => {
  it('moves a number from one space to another, step by step', async () => {
    const { code, numbers } = await start();
    const number = { PhoneNumber: FOREIGN };
    const delivery = { ...number, Method: 'sms', Locale: 'zh_CN' };
    const verify = (VerifyCode: string) => code('ChatappMigrationVerified', { ...number, VerifyCode });
    expect(await code('CreateChatappMigrationInitiate', { CountryCode: '86', MobileNumber: FOREIGN.slice(2) })).toBe(
      'OK',
    );
    expect(await verify('123456')).toBe('InvalidParameter.VerifyCodeNotRequested');
    expect(await code('GetMigrationVerifyCode', delivery)).toBe('OK');
    expect(await verify('000000')).toBe('InvalidParameter.VerifyCodeError');
    expect(await code('ChatappMigrationRegister', number)).toBe('InvalidParameter.PhoneNumberNotVerified');
    expect(await verify('123456')).toBe('OK');
    expect(await numbers({ CustSpaceId: OTHER })).toEqual({ [FOREIGN]: 'CONNECTED' });
    expect(await code('ChatappMigrationRegister', number)).toBe('OK');
    expect(await numbers()).toEqual({ [CONNECTED]: 'CONNECTED', [FOREIGN]: 'CONNECTED' });
    expect(await numbers({ CustSpaceId: OTHER })).toEqual({ [FOREIGN]: 'MIGRATED' });
    expect(await code('ChatappMigrationRegister', number)).toBe('Unknown.ResourceOwnerId');
    expect(await code('ChatappPhoneNumberDeregister', { ...number, CustSpaceId: OTHER })).toBe(
      'Unknown.ResourceOwnerId',
    );
  });

  it('is refused for a number that is here already', async () => {
    const { code } = await start();
    expect(await code('CreateChatappMigrationInitiate', { CountryCode: '86', MobileNumber: CONNECTED.slice(2) })).toBe(
      'InvalidParameter.PhoneNumberExist',
    );
  });
});
