import { describe, expect, it } from 'vitest';
import { startSandbox } from './harness.js';

const REVIEW_OVER_MS = 1_000;

const draft = {
  Name: 'order_shipped',
  Language: 'en_US',
  TemplateType: 'WHATSAPP',
  Category: 'UTILITY',
  Components: JSON.stringify([{ Type: 'BODY', Text: 'Hello $(name)' }]),
};

async function start() {
  const clock = { ms: Date.now() };
  const { call, control } = await startSandbox({ now: () => clock.ms });
  for (const custSpaceId of ['cams-a', 'cams-b']) await control('POST', '/spaces', { custSpaceId });
  for (const action of ['ListChatappTemplate', 'GetChatappTemplateDetail', 'DeleteChatappTemplate']) {
    await control('PUT', '/limits', { action, qps: 1_000 });
  }
  const run = async (action: string, params: Record<string, string> = {}) =>
    (await call(action, { CustSpaceId: 'cams-a', ...params })).body;
  const create = async (params: Record<string, string> = {}) => {
    const body = await run('CreateChatappTemplate', { ...draft, ...params });
    return (body.Data as { TemplateCode: string }).TemplateCode;
  };
  const detail = async (TemplateCode: string, params: Record<string, string> = {}) =>
    (await run('GetChatappTemplateDetail', { TemplateCode, Language: 'en_US', ...params })) as Record<string, unknown>;
  return { clock, run, create, detail };
}

const body = (text: string, ...more: object[]) => JSON.stringify([{ Type: 'BODY', Text: text }, ...more]);

describe('review', () => {
  it('approves a template a moment later', async () => {
    const { clock, create, detail } = await start();
    const code = await create({ Components: body('Hi', { Type: 'LIMITED_TIME_OFFER', HasExpiration: true }) });
    expect((await detail(code)).Data).toMatchObject({ AuditStatus: 'auditing', AllowSend: false });
    clock.ms += REVIEW_OVER_MS;
    expect((await detail(code)).Data).toMatchObject({
      AuditStatus: 'pass',
      AllowSend: true,
      Reason: 'None',
      TemplateCode: code,
      Name: 'order_shipped',
      Components: [
        { Type: 'BODY', Text: 'Hi' },
        { Type: 'LIMITED_TIME_OFFER', hasExpiration: true },
      ],
    });
  });

  it('rejects one that asks for it, which can be changed and tried again', async () => {
    const { clock, run, create, detail } = await start();
    const code = await create({ Components: body('Please reject me') });
    clock.ms += REVIEW_OVER_MS;
    expect((await detail(code)).Data).toMatchObject({
      AuditStatus: 'fail',
      Reason: expect.stringContaining('reject'),
    });
    const change = { TemplateCode: code, Language: 'en_US', Components: body('Better') };
    expect((await run('ModifyChatappTemplate', change)).Code).toBe('OK');
    expect((await detail(code)).Data).toMatchObject({ AuditStatus: 'auditing' });
    clock.ms += REVIEW_OVER_MS;
    expect((await detail(code)).Data).toMatchObject({ AuditStatus: 'pass', Category: 'UTILITY' });
    expect((await run('ModifyChatappTemplate', change)).Code).toBe('InvalidParameter.TemplateApproved');
  });
});

describe('a name', () => {
  it('is unique for a space and language', async () => {
    const { run, create } = await start();
    const code = await create();
    const again = async (params: Record<string, string>) =>
      (await run('CreateChatappTemplate', { ...draft, ...params })).Code;
    expect(await again({})).toBe('InvalidParameter.TemplateNameExist');
    expect(await again({ Language: 'de' })).toBe('OK');
    expect(await again({ CustSpaceId: 'cams-b' })).toBe('OK');
    await run('DeleteChatappTemplate', { TemplateCode: code, TemplateType: 'WHATSAPP' });
    expect(await again({})).toBe('OK');
  });
});

describe('what a template may consist of', () => {
  const button = (Text: string, Url: string) => ({ Type: 'BUTTONS', Buttons: [{ Type: 'URL', Text, Url }] });
  it.each([
    [{ Components: body('Hello {{1}}') }, 'InvalidParameter.MessageInvalid'],
    [{ Components: body('Hi', { Type: 'FOOTER', Text: '$(a)' }) }, 'InvalidParameter.FooterHaveVariable'],
    [{ Components: body('Hi', { Type: 'HEADER', Text: '$(a) $(b)' }) }, 'InvalidParameter.HeaderMoreVarable'],
    [{ Components: body('Hi', { Type: 'HEADER', Format: 'GIF' }) }, 'InvalidParameter.HeaderTypeNotSupport'],
    [{ Components: body('Hi', button('$(a)', 'https://a')) }, 'InvalidParameter.ButtonTextHaveVariable'],
    [{ Components: body('Hi', button('Go', 'https://a/$(b)/$(c)')) }, 'InvalidParameter.UrlMoreVarable'],
    [{ Components: body('x'.repeat(1_025)) }, 'InvalidParameter.CreateError'],
    [{ Components: body('Hi', { Type: 'FOOTER', Text: 'x'.repeat(61) }) }, 'InvalidParameter.CreateError'],
    [{ Components: '[{"Type":"FOOTER","Text":"no body"}]' }, 'InvalidParameter.CreateError'],
    [{ Components: '[{"Type":"BODY"' }, 'InvalidParameter.CreateError'],
    [{ Components: body('Hi', null as unknown as object) }, 'InvalidParameter.CreateError'],
    [{ Example: '["a"]' }, 'InvalidParameter.CreateError'],
    [{ Name: 'Order Shipped' }, 'InvalidParameter.CreateError'],
    [{ Language: 'english' }, 'InvalidParameter.LanguageNotSupport'],
    [{ TemplateType: 'LINE' }, 'InvalidParameter.TemplateTypeNotSupport'],
    [{ Components: body('Hi', { Type: 'HEADER', Text: '$(a)' }, button('Go', 'https://a/$(b)')) }, 'OK'],
  ])('%j: %s', async (params: Record<string, string>, code) => {
    const { run } = await start();
    const answer = await run('CreateChatappTemplate', { ...draft, ...params });
    expect(answer.Code).toBe(code);
    expect((await run('ListChatappTemplate')).Total).toBe(code === 'OK' ? 1 : 0);
  });
});

describe('a list', () => {
  it('comes in pages, newest first, with keys in either case', async () => {
    const { run, create } = await start();
    for (const name of ['a', 'b', 'c']) await create({ Name: name });
    const page = async (params: Record<string, string>) => {
      const answer = await run('ListChatappTemplate', params);
      const names = (answer.ListTemplate as { TemplateName: string }[]).map(({ TemplateName }) => TemplateName);
      return [names, answer.Total];
    };
    expect(await page({})).toEqual([['c', 'b', 'a'], 3]);
    expect(await page({ Page: '{"Index":1,"Size":2}' })).toEqual([['c', 'b'], 3]);
    expect(await page({ Page: '{"index":2,"size":2}' })).toEqual([['a'], 3]);
    expect(await page({ Page: '{"Index":9,"Size":2}' })).toEqual([[], 3]);
    expect(await page({ CustSpaceId: 'cams-b' })).toEqual([[], 0]);
    for (const Page of ['{"Index":0,"Size":2}', '{"Index":1', '[1,2]']) {
      expect(await run('ListChatappTemplate', { Page })).toMatchObject({ Code: 'InvalidParameter.PageInvalid' });
    }
  });

  it('is narrowed down by every filter', async () => {
    const { clock, run, create } = await start();
    const code = await create({ Name: 'old' });
    await create({ Name: 'old', Language: 'de' });
    await create({ Name: 'viber', TemplateType: 'VIBER', Category: 'text' });
    clock.ms += REVIEW_OVER_MS;
    await create({ Name: 'young' });
    const total = async (filter: Record<string, string>) => (await run('ListChatappTemplate', filter)).Total;
    expect(await total({ Name: 'old' })).toBe(2);
    expect(await total({ Name: 'old', Language: 'de' })).toBe(1);
    expect(await total({ AuditStatus: 'auditing' })).toBe(1);
    expect(await total({ AuditStatus: 'pass' })).toBe(3);
    expect(await total({ Category: 'text' })).toBe(1);
    expect(await total({ TemplateType: 'viber' })).toBe(1);
    expect(await total({ Code: code })).toBe(1);
    expect(await run('ListChatappTemplate', { AuditStatus: 'maybe' })).toMatchObject({
      Code: 'InvalidParameter.AuditStatusNotSupport',
    });
  });
});

describe('a template that is not there', () => {
  it('or of another space, or in another language, is told alike', async () => {
    const { run, create, detail } = await start();
    const foreign = await create({ CustSpaceId: 'cams-b' });
    const own = await create();
    const absent = await detail('820561547132813184');
    expect(absent).toMatchObject({ Code: 'DetailError.TemplateNotExist' });
    for (const answer of [await detail(foreign), await detail(own, { Language: 'de' })]) {
      expect({ ...answer, RequestId: null }).toEqual({ ...absent, RequestId: null });
    }
    const change = { TemplateCode: foreign, Language: 'en_US', Components: draft.Components };
    expect((await run('ModifyChatappTemplate', change)).Code).toBe('DetailError.TemplateNotExist');
    const doomed = { TemplateCode: foreign, TemplateType: 'WHATSAPP' };
    expect((await run('DeleteChatappTemplate', doomed)).Code).toBe('DelError.TemplateNotExist');
    expect((await detail(foreign, { CustSpaceId: 'cams-b' })).Code).toBe('OK');
  });

  it('needs a code or a name', async () => {
    const { run, create } = await start();
    await create();
    const ask = (params: Record<string, string>) => run('GetChatappTemplateDetail', { Language: 'en_US', ...params });
    expect((await ask({})).Code).toBe('InvalidParameter.TemplateCodeNotEmpty');
    expect((await ask({ TemplateName: 'order_shipped' })).Code).toBe('OK');
  });
});
