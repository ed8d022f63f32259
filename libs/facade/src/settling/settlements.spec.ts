import { describe, expect, it } from 'vitest';
import { HIDDEN, Redactor } from '#libs/audit';
import { type ActionName, catalogue, exampleRequest } from '#libs/cams';
import { encoderOf } from '../operation/wire-values.js';
import type { Parameters, Payload } from './settlement.js';
import { settlements } from './settlements/index.js';

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
const CAMPAIGN = { PageId: '1', AdAccountId: '2', CampaignId: '3' };

describe('a settlement', () => {
  it.each(Object.keys(settlements) as ActionName[])('of %s needs no more than the trail keeps', (action) => {
    const { question } = settlements[action]!;
    const recorded = redactor.redact(action, changeOf(action)) as unknown as Parameters;
    const reading = question(recorded);
    // The trail keeps no texts, and without its text a new code cannot be found.
    if (action === 'CreatePhoneMessageQrdl') expect(reading).toBeUndefined();
    else expect(reading).toEqual(question(changeOf(action)));
    expect(question(changeOf(action))).toBeDefined();
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
    ['DeleteWhatsappUserName', {}, { Data: {} }, { Data: true }],
    ['DeleteWhatsappUserName', {}, { Data: { Username: 'lake.books' } }, false],
    ['ModifyChatappTemplateProperties', { ...TEMPLATE, AllowSend: 'false' }, { Data: { AllowSend: false } }, {}],
    ['ModifyChatappTemplateProperties', { ...TEMPLATE, AllowSend: 'false' }, { Data: { AllowSend: true } }, false],
    ['ModifyChatappTemplateProperties', { ...TEMPLATE, AllowSend: 'false' }, { Data: {} }, undefined],
    ['ModifyChatappTemplateProperties', TEMPLATE, { Data: { AllowSend: true } }, undefined],
    ['DeleteChatGroup', GROUP, { Data: { List: [{ GroupId: 'H' }], Total: 1 } }, { Result: 1 }],
    ['DeleteChatGroup', GROUP, { Data: { List: [{ GroupId: 'G', GroupStatus: 'ACTIVE' }], Total: 1 } }, false],
    ['DeleteChatGroup', GROUP, { Data: { List: [{ GroupId: 'G', GroupStatus: 'DELETING' }], Total: 1 } }, undefined],
    ['DeleteChatGroup', GROUP, { Data: { List: [{ GroupId: 'H' }], Total: 101 } }, undefined],
    ['DeleteChatGroup', GROUP, { Data: null }, undefined],
    ['DeleteMessageCampaign', CAMPAIGN, { Data: [] }, {}],
    ['DeleteMessageCampaign', CAMPAIGN, { Data: [{ CampaignId: '3', Status: 'AVAILABLE' }] }, false],
    ['DeleteMessageCampaign', CAMPAIGN, { Data: [{ CampaignId: '3', Status: 'DELETED' }] }, undefined],
    ['BindDmAccount', { AccountCode: 'a' }, { Data: [{ AccountCode: 'a' }] }, {}],
    ['BindDmAccount', { AccountCode: 'a' }, { Data: [{ AccountCode: 'b' }] }, false],
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
