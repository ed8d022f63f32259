import { describe, expect, it } from 'vitest';
import { HIDDEN, Redactor } from '#libs/audit';
import { type ActionName, catalogue, exampleRequest } from '#libs/cams';
import { encoderOf } from '../operation/wire-values.js';
import type { Parameters, Payload } from './settlement.js';
import { settledFromTrail, settlements } from './settlements/index.js';

const redactor = new Redactor({ auditPhoneNumbers: 'whole' });
const masking = new Redactor({ auditPhoneNumbers: 'masked' });

/** A change as it travels. */
function changeOf(action: ActionName): Parameters {
  const { request } = catalogue[action];
  return Object.fromEntries(
    Object.entries(exampleRequest(catalogue[action])).map(([name, value]) => {
      const parameter = request[name]!;
      return [name, parameter.json ? JSON.stringify(value) : encoderOf(parameter)(value)];
    }),
  );
}

const TEMPLATE = { TemplateCode: 'T', Language: 'en', TemplateType: 'WHATSAPP' };
const FLOW = { FlowId: '1', FlowName: 'n', Categories: '["OTHER","SURVEY"]' };
const GROUP = { BusinessNumber: '861380000', GroupId: 'G' };
const CODE = { PhoneNumber: '861380000', PrefilledMessage: 'Hi', GenerateQrImage: 'PNG' };
const NEW_TEMPLATE = {
  Name: 'n',
  Category: 'UTILITY',
  Components: JSON.stringify([
    { Type: 'BODY', Text: 'Hello' },
    { Type: 'BUTTONS', Buttons: [{ Type: 'URL' }] },
  ]),
};
const savedTemplate = (text: string, category = 'UTILITY') => ({
  Data: {
    TemplateCode: 'T',
    Name: 'n',
    Category: category,
    Components: [
      { Type: 'BODY', Text: text },
      { Type: 'BUTTONS', Buttons: [{ Type: 'URL', ExtendAttrs: {} }], Latitude: '' },
    ],
  },
});
const NUMBER = { PhoneNumber: '861380000' };
const numbers = (Status: string, VerifiedName = 'Books') => ({ PhoneNumbers: [{ ...NUMBER, Status, VerifiedName }] });
const NEW_NUMBER = { Cc: '86', PhoneNumber: '1380000', VerifiedName: 'Books' };
const ACCOUNT = { AccountCode: 'a', ExtendAttr: '{"AccountName":"a@example.com","SendType":"batch"}' };
const account = (SendType: string) => ({
  Data: [{ AccountCode: 'a', ExtendAttr: { AccountName: 'a@example.com', SendType }, InstanceId: 'i' }],
});
const CAMPAIGN = { PageId: '1', AdAccountId: '2', CampaignId: '3' };

describe('a settlement', () => {
  it.each(settledFromTrail)('of %s needs no more than the trail keeps', (action) => {
    const { question } = settlements[action]!;
    const recorded = redactor.redact(action, changeOf(action)) as unknown as Parameters;
    expect(question(recorded)).toEqual(question(changeOf(action)));
    expect(question(changeOf(action))).toBeDefined();
  });

  it('of a QR code needs its text, which the trail does not keep', () => {
    const beyond = (Object.keys(settlements) as ActionName[]).filter((action) => !settledFromTrail.includes(action));
    expect(beyond).toEqual(['CreatePhoneMessageQrdl']);
    expect(redactor.redact('CreatePhoneMessageQrdl', changeOf('CreatePhoneMessageQrdl'))).toMatchObject({
      PrefilledMessage: HIDDEN,
    });
  });

  it('asks nothing when the trail hid, masked or cut what it would need', () => {
    const flow = { ...FLOW, EndpointUri: 'https://example.com' };
    expect(settlements.ModifyFlow!.question(flow)).toEqual({ FlowId: '1' });
    expect(settlements.ModifyFlow!.question({ ...flow, EndpointUri: HIDDEN })).toBeUndefined();
    expect(settlements.ModifyFlow!.question({ ...FLOW, Categories: '["OTHER",…' })).toBeUndefined();
    const masked = masking.redact('UpdateCommerceSetting', changeOf('UpdateCommerceSetting'));
    expect(settlements.UpdateCommerceSetting!.question(masked as unknown as Parameters)).toBeUndefined();
  });

  it.each<[ActionName, Parameters, object, unknown]>([
    ['DeleteFlow', FLOW, { Data: { Status: 'DRAFT' } }, false],
    ['DeleteFlow', FLOW, {}, undefined],
    ['PublishFlow', FLOW, { Data: { Status: 'PUBLISHED' } }, {}],
    ['PublishFlow', FLOW, { Data: { Status: 'DRAFT' } }, false],
    ['PublishFlow', FLOW, { Data: { Status: 'BLOCKED' } }, undefined],
    ['DeprecateFlow', FLOW, { Data: { Status: 'DEPRECATED' } }, {}],
    ['DeprecateFlow', FLOW, { Data: { Status: 'PUBLISHED' } }, false],
    ['DeprecateFlow', FLOW, {}, undefined],
    [
      'ModifyFlow',
      FLOW,
      { Data: { FlowId: '1', FlowName: 'n', Categories: ['SURVEY', 'OTHER'], Status: 'DRAFT' } },
      { Data: { FlowId: '1', FlowName: 'n', Categories: ['SURVEY', 'OTHER'] } },
    ],
    ['ModifyFlow', FLOW, { Data: { FlowName: 'n', Categories: ['OTHER'] } }, false],
    ['ModifyFlow', { ...FLOW, EndpointUri: 'a' }, { Data: { ...FLOW, Categories: ['OTHER', 'SURVEY'] } }, false],
    ['ModifyFlow', FLOW, { Data: null }, undefined],
    [
      'UpdateCommerceSetting',
      { CartEnable: 'true', CatalogVisible: 'false' },
      { Data: { CartEnable: true } },
      undefined,
    ],
    [
      'UpdateCommerceSetting',
      { CartEnable: 'true', CatalogVisible: 'false' },
      { Data: { CartEnable: true, CatalogVisible: false } },
      {},
    ],
    [
      'UpdateCommerceSetting',
      { CartEnable: 'true', CatalogVisible: 'false' },
      { Data: { CartEnable: true, CatalogVisible: true } },
      false,
    ],
    [
      'UpdateWhatsappUserName',
      { Username: 'Lake.Books' },
      { Data: { Username: 'lake.books', Status: 'reserved' } },
      { Data: { Status: 'reserved' } },
    ],
    ['UpdateWhatsappUserName', { Username: 'Lake.Books' }, { Data: {} }, false],
    ['UpdateWhatsappUserName', { Username: 'Lake.Books' }, {}, undefined],
    ['DeleteWhatsappUserName', {}, { Data: {} }, { Data: true }],
    ['DeleteWhatsappUserName', {}, { Data: null }, undefined],
    ['DeleteWhatsappUserName', {}, { Data: { Username: 'lake.books' } }, false],
    [
      'ModifyChatappTemplateProperties',
      { ...TEMPLATE, AllowSend: 'false' },
      { Data: { AllowSend: false, AuditStatus: 'pass' } },
      {},
    ],
    [
      'ModifyChatappTemplateProperties',
      { ...TEMPLATE, AllowSend: 'false' },
      { Data: { AllowSend: true, AuditStatus: 'pass' } },
      false,
    ],
    [
      'ModifyChatappTemplateProperties',
      { ...TEMPLATE, AllowSend: 'false' },
      { Data: { AllowSend: false, AuditStatus: 'auditing' } },
      undefined,
    ],
    ['ModifyChatappTemplateProperties', { ...TEMPLATE, AllowSend: 'false' }, { Data: {} }, undefined],
    ['ModifyChatappTemplateProperties', TEMPLATE, { Data: { AllowSend: true } }, undefined],
    ['DeleteChatGroup', GROUP, { Data: { List: [{ GroupId: 'H' }], Total: 1 } }, { Result: 1 }],
    ['DeleteChatGroup', GROUP, { Data: { List: [{ GroupId: 'G', GroupStatus: 'ACTIVE' }], Total: 1 } }, false],
    ['DeleteChatGroup', GROUP, { Data: { List: [{ GroupId: 'G', GroupStatus: 'DELETING' }], Total: 1 } }, undefined],
    ['DeleteChatGroup', GROUP, { Data: { List: [{ GroupId: 'H' }], Total: 101 } }, undefined],
    ['DeleteChatGroup', GROUP, { Data: null }, undefined],
    ['CreatePhoneMessageQrdl', CODE, { Data: [{ ...CODE, QrdlCode: 'Q' }] }, { Data: { ...CODE, QrdlCode: 'Q' } }],
    ['CreatePhoneMessageQrdl', CODE, { Data: [CODE, CODE] }, undefined],
    ['CreatePhoneMessageQrdl', CODE, { Data: [{ ...CODE, GenerateQrImage: 'SVG' }] }, false],
    ['CreatePhoneMessageQrdl', CODE, {}, undefined],
    ['DeletePhoneMessageQrdl', { QrdlCode: 'Q' }, { Data: [] }, {}],
    ['DeletePhoneMessageQrdl', { QrdlCode: 'Q' }, { Data: [{ QrdlCode: 'Q' }] }, false],
    ['DeletePhoneMessageQrdl', { QrdlCode: 'Q' }, { Data: null }, undefined],
    ['CreateChatappTemplate', NEW_TEMPLATE, savedTemplate('Hello'), { Data: { TemplateCode: 'T', TemplateName: 'n' } }],
    ['CreateChatappTemplate', NEW_TEMPLATE, savedTemplate('Goodbye'), undefined],
    ['CreateChatappTemplate', NEW_TEMPLATE, savedTemplate('Hello', 'MARKETING'), undefined],
    ['CreateChatappTemplate', { ...NEW_TEMPLATE, Components: HIDDEN }, savedTemplate('Hello'), undefined],
    ['CreateChatappTemplate', NEW_TEMPLATE, { Data: { ...savedTemplate('Hello').Data, Components: [] } }, undefined],
    ['DeleteChatappTemplate', TEMPLATE, { ListTemplate: [], Total: 0 }, {}],
    ['DeleteChatappTemplate', TEMPLATE, { ListTemplate: [TEMPLATE], Total: 101 }, false],
    ['DeleteChatappTemplate', TEMPLATE, { ListTemplate: [{ TemplateCode: 'U' }], Total: 101 }, undefined],
    ['DeleteChatappTemplate', TEMPLATE, { ListTemplate: null, Total: 0 }, undefined],
    ['AddChatappPhoneNumber', NEW_NUMBER, numbers('UNVERIFIED'), {}],
    ['AddChatappPhoneNumber', NEW_NUMBER, numbers('UNVERIFIED', 'Another'), undefined],
    ['AddChatappPhoneNumber', NEW_NUMBER, { PhoneNumbers: [] }, false],
    ['AddChatappPhoneNumber', NEW_NUMBER, {}, undefined],
    ['ChatappPhoneNumberRegister', NUMBER, numbers('CONNECTED'), {}],
    ['ChatappPhoneNumberRegister', NUMBER, numbers('UNVERIFIED'), false],
    ['ChatappPhoneNumberRegister', NUMBER, numbers('FLAGGED'), undefined],
    ['ChatappPhoneNumberRegister', NUMBER, { PhoneNumbers: [] }, false],
    ['ChatappPhoneNumberDeregister', NUMBER, numbers('DISCONNECTED'), {}],
    ['ChatappPhoneNumberDeregister', NUMBER, numbers('CONNECTED'), false],
    ['ChatappPhoneNumberDeregister', NUMBER, numbers('RATE_LIMITED'), undefined],
    ['ChatappPhoneNumberDeregister', NUMBER, { PhoneNumbers: [] }, undefined],
    ['DeleteMessageCampaign', CAMPAIGN, { Data: [], Total: 0 }, {}],
    ['DeleteMessageCampaign', CAMPAIGN, { Data: [{ CampaignId: '4' }], Total: 101 }, undefined],
    ['DeleteMessageCampaign', CAMPAIGN, { Data: [{ CampaignId: '3', Status: 'AVAILABLE' }] }, false],
    ['DeleteMessageCampaign', CAMPAIGN, { Data: [{ CampaignId: '3', Status: 'DELETED' }] }, undefined],
    ['BindDmAccount', ACCOUNT, account('batch'), {}],
    ['BindDmAccount', redactor.redact('BindDmAccount', ACCOUNT) as unknown as Parameters, account('batch'), {}],
    ['BindDmAccount', ACCOUNT, account('trigger'), undefined],
    ['BindDmAccount', ACCOUNT, { Data: [{ AccountCode: 'b' }] }, false],
    ['UnbindDmAccount', {}, { Data: [] }, {}],
    ['UnbindDmAccount', {}, { Data: [{ AccountCode: 'b' }] }, false],
    ['UnbindDmAccount', {}, {}, undefined],
    ['UpdateWabaMmlStatus', { WabaId: '1' }, { Data: { Id: '1', MarketingMessageLiteStatus: 'Y' } }, {}],
    ['UpdateWabaMmlStatus', { WabaId: '1' }, { Data: { Id: '1', MarketingMessageLiteStatus: 'N' } }, undefined],
    ['UpdateWabaMmlStatus', { WabaId: '2' }, { Data: { Id: '1', MarketingMessageLiteStatus: 'Y' } }, undefined],
  ])('of %s with %j finds in %j: %j', (action, change, payload, finding) => {
    expect(settlements[action]!.finding(change, payload as Payload)).toEqual(finding);
  });

  it('of a deletion counts what is not there as deleted', () => {
    expect(settlements.DeleteFlow!.absent).toEqual({});
    expect(settlements.PublishFlow!.absent).toBeUndefined();
  });
});
