import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import { SandboxState } from '../../state/sandbox-state.js';
import { chatFlowBindings } from './chat-flow-bindings.js';
import { chatFlowLibrary } from './chat-flow-library.js';
import { chatFlowLogSettings } from './chat-flow-log-settings.js';
import { chatFlowVersions } from './chat-flow-versions.js';
import { chatFlows } from './chat-flows.js';

const handlers = { ...chatFlows, ...chatFlowVersions, ...chatFlowBindings, ...chatFlowLogSettings, ...chatFlowLibrary };

const NUMBER = '8613800001234';
const DEFINITION = '{"flow":{"triggerType":"TriggeredByWhatsApp"}}';

let state: SandboxState;
beforeEach(() => {
  state = new SandboxState();
  state.connect(state.createSpace('cams-tenant'), NUMBER, 'Books');
});

// biome-ignore lint/suspicious/noExplicitAny: replies are whatever CAMS gives
function call(action: keyof typeof handlers, params: Record<string, string> = {}): any {
  return handlers[action]({ params: new Parameters(Object.entries(params)), space: state.space()!, state, now: 0 });
}

const create = (FlowTriggerType: string, Title = 'Orders') =>
  (call('CreateChatFlow', { FlowTriggerType, Title }).Data as { flowCode: string }).flowCode;
const bindingTo = (FlowCode: string, ...numbers: string[]) => ({
  FlowCode,
  ChannelType: 'WHATSAPP',
  ChannelCode: 'cams-tenant',
  WabaId: '1',
  PhoneNumbers: JSON.stringify(numbers),
});
const titles = (params: Record<string, string> = {}) =>
  call('ListChatFlow', params).Response.list.map(({ title }: Item) => title);
const refusal = (code: string) => expect.objectContaining({ code });
const GONE = refusal('Unknown.ResourceOwnerId');

describe('a chat flow', () => {
  it('is listed, found, changed and deleted', () => {
    const FlowCode = create('TriggeredManually');
    create('TriggeredByViber', 'Opening hours');
    expect(titles()).toEqual(['Orders', 'Opening hours']);
    expect(titles({ Keyword: 'open' })).toEqual(['Opening hours']);
    expect(titles({ FlowTriggerType: 'TriggeredManually' })).toEqual(['Orders']);
    expect(titles({ PageNo: '2', PageSize: '1' })).toEqual(['Opening hours']);
    call('UpdateChatFlow', { FlowCode, Remark: 'Note' });
    expect(call('ReadChatFlow', { FlowCode }).Response).toMatchObject({ title: 'Orders', remark: 'Note' });
    call('DeleteChatFlow', { FlowCode });
    expect(() => call('ReadChatFlow', { FlowCode })).toThrow(GONE);
  });

  it('keeps the definition that it was imported with', () => {
    const { flowCode, flowTriggerType } = call('CreateChatFlowByImport', { FlowViewModel: DEFINITION }).Data;
    expect(flowTriggerType).toBe('TriggeredByWhatsApp');
    const version = call('ReadFlowVersion', { FlowCode: flowCode, FlowVersion: '1' }).Response;
    expect(version).toMatchObject({ status: 'DRAFT', flowViewModel: DEFINITION });
  });

  it('runs only when it is triggered manually and online', () => {
    const FlowCode = create('TriggeredManually');
    expect(() => call('TriggerChatFlow', { FlowCode })).toThrow(refusal('InvalidParameter.FlowNotOnline'));
    call('OnlineFlowVersion', { FlowCode, FlowVersion: '1' });
    expect(call('TriggerChatFlow', { FlowCode, Uuid: 'a' }).Data).toMatchObject({ flowVersion: '1', uuid: 'a' });
    expect(() => call('TriggerChatFlow', { FlowCode: create('TriggeredByViber') })).toThrow(
      refusal('InvalidParameter.FlowTriggerType'),
    );
  });

  it('is logged once settings say so, until they are deleted', () => {
    const FlowCode = create('TriggeredManually');
    expect(() => call('ReadChatFlowLogSetting', { FlowCode })).toThrow(GONE);
    const Id = String(call('CreateChatFlowLogSetting', { FlowCode }).Data.id);
    call('UpdateChatFlowLogSetting', { FlowCode, Id, Status: 'DISABLED' });
    expect(call('ReadChatFlowLogSetting', { FlowCode }).Data.status).toBe('DISABLED');
    call('UpdateChatFlowLogSetting', { FlowCode, Id, Status: 'DELETED' });
    expect(() => call('ReadChatFlowLogSetting', { FlowCode })).toThrow(GONE);
  });
});

describe('a version', () => {
  it('takes the place of the one that is online', () => {
    const FlowCode = create('TriggeredManually');
    const states = () => call('ListFlowVersion', { FlowCode }).Response.list.map(({ status }: Item) => status);
    call('CreateFlowVersion', { FlowCode, FlowVersionCopyFrom: '1' });
    call('OnlineFlowVersion', { FlowCode, FlowVersion: '1' });
    expect(states()).toEqual(['ONLINE', 'DRAFT']);
    call('OnlineFlowVersion', { FlowCode, FlowVersion: '2' });
    expect(states()).toEqual(['OFFLINE', 'ONLINE']);
    call('OfflineFlowVersion', { FlowCode, FlowVersion: '2' });
    call('DeleteFlowVersion', { FlowCode, FlowVersion: '2' });
    expect(states()).toEqual(['OFFLINE']);
  });

  it('is neither changed nor deleted while it is online', () => {
    const version = { FlowCode: create('TriggeredManually'), FlowVersion: '1' };
    call('OnlineFlowVersion', version);
    const online = refusal('InvalidParameter.FlowVersionOnline');
    expect(() => call('UpdateFlowVersion', { ...version, FlowViewModel: '{}' })).toThrow(online);
    expect(() => call('DeleteFlowVersion', version)).toThrow(online);
    expect(() => call('DeleteChatFlow', version)).toThrow(refusal('InvalidParameter.FlowOnline'));
  });
});

describe('a binding', () => {
  it('is needed before users can start the flow, and stays while they can', () => {
    const FlowCode = create('TriggeredByWhatsApp');
    const version = { FlowCode, FlowVersion: '1' };
    expect(() => call('OnlineFlowVersion', version)).toThrow(refusal('InvalidParameter.FlowNotBound'));
    call('FlowBindPhone', bindingTo(FlowCode, NUMBER));
    call('OnlineFlowVersion', version);
    expect(() => call('FlowUnbindPhone', { FlowCode })).toThrow(refusal('InvalidParameter.FlowOnline'));
    call('OfflineFlowVersion', version);
    call('FlowUnbindPhone', { FlowCode });
    expect(call('ListBindingRelationsForFlowVersion', { FlowCode, ChannelType: 'WHATSAPP' }).Data).toEqual([]);
  });

  it('gives way to another one', () => {
    const other = '8613800005678';
    state.connect(state.createSpace('cams-tenant'), other, 'Books');
    const FlowCode = create('TriggeredByWhatsApp');
    expect(() => call('FlowRebindPhone', bindingTo(FlowCode, other))).toThrow(refusal('InvalidParameter.FlowNotBound'));
    call('FlowBindPhone', bindingTo(FlowCode, NUMBER));
    call('FlowRebindPhone', bindingTo(FlowCode, other));
    const { Data } = call('ListBindingRelationsForFlowVersion', { FlowCode, ChannelType: 'WHATSAPP' });
    expect(Data).toMatchObject([{ phoneNumber: other, channelCode: 'cams-tenant' }]);
  });

  it('takes only numbers that exist', () => {
    const FlowCode = create('TriggeredByWhatsApp');
    expect(() => call('FlowBindPhone', bindingTo(FlowCode, '8613800009999'))).toThrow(GONE);
    expect(() => call('FlowBindPhone', bindingTo(FlowCode))).toThrow(refusal('InvalidParameter.PhoneNumbers'));
  });
});

describe('the library', () => {
  it('offers templates and nodes, by page and filter', () => {
    const { list } = call('ListChatFlowTemplate', { Keyword: 'order' }).Data.Response;
    expect(call('GetChatFlowTemplate', { Id: String(list[0].id) }).Data.Response).toEqual(list[0]);
    expect(() => call('GetChatFlowTemplate', { Id: '99' })).toThrow(GONE);
    expect(call('ListFlowNodeGroup', { PageNo: '2', PageSize: '3' }).Data.Model).toHaveLength(1);
    expect(call('ListFlowNodePrototypeV2', { GroupCode: 'Messaging', Keyword: 'whatsapp' }).Data.Model).toHaveLength(1);
  });
});
