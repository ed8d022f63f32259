import { describe, expect, it } from 'vitest';
import { startSandbox } from './harness.js';

const SPACE = 'cams-a';
const FROM = '8613800001234';
const TO = '8613900005678';
/** A recipient that has to write first. */
const SILENT = '8613900000000';
const DAY_MS = 24 * 60 * 60_000;

const text = {
  ChannelType: 'whatsapp',
  From: FROM,
  To: TO,
  Type: 'message',
  MessageType: 'text',
  Content: '{"text":"Hi"}',
};

async function start() {
  const clock = { ms: Date.now() };
  const { call, control } = await startSandbox({ now: () => clock.ms });
  await control('POST', '/spaces', { custSpaceId: SPACE, phoneNumbers: [FROM] });
  await control('POST', '/spaces', { custSpaceId: 'cams-b', phoneNumbers: ['8613800005678'] });
  const run = async (action: string, params: Record<string, string>) =>
    (await call(action, { CustSpaceId: SPACE, ...params })).body;
  const makeTemplate = async (params: Record<string, string> = {}) => {
    const answer = await run('CreateChatappTemplate', {
      Name: 'hello',
      Language: 'en',
      TemplateType: 'WHATSAPP',
      Category: 'UTILITY',
      Components: '[{"Type":"BODY","Text":"Hello $(name)"}]',
      ...params,
    });
    clock.ms += 1_000;
    return (answer.Data as { TemplateCode: string }).TemplateCode;
  };
  return { clock, run, control, makeTemplate };
}

describe('a message of the sender’s own', () => {
  it.each([
    [{}, 'OK'],
    [{ ChannelType: 'WHATSAPP' }, 'OK'],
    [{ ChannelType: 'pigeon' }, 'InvalidParameter.ChannelTypeNotSupport'],
    [{ From: `+${FROM}` }, 'InvalidParameter.FromOnlyNumeric'],
    [{ To: `+${TO}` }, 'InvalidParameter.ToOnlyNumeric'],
    [{ To: 'group-1', RecipientType: 'group' }, 'OK'],
    [{ Type: 'letter' }, 'InvalidParameter.TypeNotSupport'],
    [{ MessageType: '' }, 'InvalidParameter.MessageTypeNotEmpty'],
    [{ MessageType: 'telegram' }, 'InvalidParameter.MessageTypeNotSupport'],
    [{ Content: '' }, 'InvalidParameter.ContentNotEmpty'],
    [{ Content: 'Hi' }, 'InvalidParameter.ContentError'],
    [{ Content: '["Hi"]' }, 'InvalidParameter.ContentError'],
    [{ Content: '{}' }, 'InvalidParameter.TextNotEmpty'],
    [{ Content: '{"text":""}' }, 'InvalidParameter.TextNotEmpty'],
    [{ Content: JSON.stringify({ text: 'x'.repeat(4_097) }) }, 'InvalidParameter.ContentError'],
    [{ MessageType: 'image' }, 'InvalidParameter.LinkNotEmpty'],
    [{ MessageType: 'image', Content: '{"link":"https://example.com/a.png"}' }, 'OK'],
    [{ MessageType: 'location', Content: '{"latitude":1}' }, 'InvalidParameter.ContentError'],
    [{ MessageType: 'location', Content: '{"latitude":0,"longitude":0}' }, 'OK'],
    [{ From: '8613800005678' }, 'Unknown.ResourceOwnerId'],
    [{ From: '8613899999999' }, 'Unknown.ResourceOwnerId'],
    [{ ChannelType: 'messenger', From: 'page-1', To: 'user-1' }, 'OK'],
  ])('%j: %s', async (params: Record<string, string>, code) => {
    const { run } = await start();
    const answer = await run('SendChatappMessage', { ...text, ...params });
    expect(answer.Code).toBe(code);
    expect(answer.MessageId).toEqual(code === 'OK' ? expect.stringMatching(/^[0-9a-f]{32}$/) : undefined);
  });

  it('needs a number that is connected', async () => {
    const { run } = await start();
    await run('ChatappPhoneNumberDeregister', { PhoneNumber: FROM });
    expect((await run('SendChatappMessage', text)).Code).toBe('PhoneNumberNotRegistered');
  });

  it('reaches a recipient that has to write first for 24 hours after it wrote to this number', async () => {
    const { clock, run, control } = await start();
    const send = async () => (await run('SendChatappMessage', { ...text, To: SILENT })).Code;
    expect(await send()).toBe('SessionWindowExpired');
    await control('POST', '/inbound', { from: SILENT, to: '8613800005678' });
    expect(await send()).toBe('SessionWindowExpired');
    expect(await control('POST', '/inbound', { from: SILENT, to: FROM })).toMatchObject({ status: 204 });
    clock.ms += DAY_MS - 1;
    expect(await send()).toBe('OK');
    clock.ms += 1;
    expect(await send()).toBe('SessionWindowExpired');
  });
});

describe('a template message', () => {
  const params = { ChannelType: 'whatsapp', From: FROM, To: SILENT, Type: 'template', Language: 'en' };

  it('needs no window, but an approved template of the space and all its values', async () => {
    const { run, makeTemplate } = await start();
    const TemplateCode = await makeTemplate();
    const send = async (changes: Record<string, string>) =>
      (await run('SendChatappMessage', { ...params, TemplateCode, TemplateParams: '{"name":"Lee"}', ...changes })).Code;
    expect(await send({})).toBe('OK');
    expect(await send({ TemplateCode: '' })).toBe('InvalidParameter.TemplateCodeNotEmpty');
    expect(await send({ TemplateCode: '', TemplateName: 'hello' })).toBe('OK');
    expect(await send({ Language: '' })).toBe('InvalidParameter.LanguageNotEmpty');
    expect(await send({ Language: 'de' })).toBe('TemplateNotFound');
    expect(await send({ TemplateCode: '820561547132813184' })).toBe('TemplateNotFound');
    expect(await send({ TemplateParams: '' })).toBe('TemplateParamInvalid');
    expect(await send({ TemplateParams: '{"nom":"Lee"}' })).toBe('TemplateParamInvalid');
    expect(await send({ TemplateParams: '[]' })).toBe('TemplateParamInvalid');
    const foreign = await makeTemplate({ CustSpaceId: 'cams-b', Name: 'foreign' });
    expect(await send({ TemplateCode: foreign })).toBe('TemplateNotFound');
    const rejected = await makeTemplate({ Name: 'rejected', Components: '[{"Type":"BODY","Text":"reject"}]' });
    expect(await send({ TemplateCode: rejected })).toBe('InvalidParameter.TemplateNotApproved');
  });
});

describe('a batch', () => {
  const to = (count: number, more: object = { TemplateParams: { name: 'Lee' } }) =>
    JSON.stringify(Array.from({ length: count }, (_, index) => ({ To: `86139${10_000_000 + index}`, ...more })));

  it('goes to as many as 1,000, each with the values of the template', async () => {
    const { run, makeTemplate } = await start();
    const TemplateCode = await makeTemplate();
    const send = async (SenderList: string, changes: Record<string, string> = {}) =>
      await run('SendChatappMassMessage', {
        ChannelType: 'whatsapp',
        From: FROM,
        TemplateCode,
        Language: 'en',
        SenderList,
        ...changes,
      });
    expect(await send(to(1_000))).toMatchObject({ Code: 'OK', GroupMessageId: expect.stringMatching(/^\d{18}$/) });
    expect(await send(to(1_001))).toMatchObject({ Code: 'InvalidParameter.SenderListTooLong' });
    expect(await send(to(2, {}))).toMatchObject({ Code: 'TemplateParamInvalid' });
    expect(await send('[{"To":"+8613900005678"}]')).toMatchObject({ Code: 'InvalidParameter.ToOnlyNumeric' });
    expect(await send('[]')).toMatchObject({ Code: 'InvalidParameter.SenderListError' });
    expect(await send('everybody')).toMatchObject({ Code: 'InvalidParameter.SenderListError' });
    expect(await send(to(1), { From: '8613800005678' })).toMatchObject({ Code: 'Unknown.ResourceOwnerId' });
    expect(await send(to(1), { TemplateCode: '1' })).toMatchObject({ Code: 'TemplateNotFound' });
  });
});
