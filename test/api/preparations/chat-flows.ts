import type { Preparation, TenantApi } from '../tenant-api.js';

const FLOWS = '/cams/chat-flows';
const definition = { schema: { namespace: 'External', version: '1.0' }, flow: { triggerType: 'TriggeredManually' } };

/** A flow that is triggered manually, its version 1 a draft. */
async function createFlow(api: TenantApi) {
  const flow = await api.admin('post', `${FLOWS}/imports`, {
    title: 'Tests',
    definition: JSON.stringify(definition),
  });
  return { flowCode: String(flow.flowCode) };
}

async function createOnlineFlow(api: TenantApi) {
  const { flowCode } = await createFlow(api);
  await api.admin('post', `${FLOWS}/${flowCode}/versions/1/publication`, {});
  return { flowCode };
}

/** The flow and the numbers of a binding: CAMS binds only numbers that it knows. */
async function bindable(api: TenantApi) {
  return { ...(await createFlow(api)), phoneNumbers: [api.tenant.phoneNumber] };
}

async function createBoundFlow(api: TenantApi) {
  const { flowCode, phoneNumbers } = await bindable(api);
  const binding = { instanceId: api.tenant.custSpaceId, channelType: 'WHATSAPP', wabaId: '195234567890123' };
  await api.admin('post', `${FLOWS}/${flowCode}/bindings`, { ...binding, phoneNumbers });
  return { flowCode, phoneNumbers };
}

async function createLoggedFlow(api: TenantApi) {
  const { flowCode } = await createFlow(api);
  const setting = await api.admin('post', `${FLOWS}/${flowCode}/log-settings`, {});
  return { flowCode, id: String(setting.id) };
}

export const chatFlows = {
  ReadChatFlow: createFlow,
  UpdateChatFlow: createFlow,
  DeleteChatFlow: createFlow,
  TriggerChatFlow: createOnlineFlow,
  GetChatFlowMetric: createFlow,
  ReadChatFlowLogSetting: async (api) => ({ flowCode: (await createLoggedFlow(api)).flowCode }),
  CreateChatFlowLogSetting: createFlow,
  UpdateChatFlowLogSetting: createLoggedFlow,
  ListBindingRelationsForFlowVersion: createFlow,
  FlowBindPhone: bindable,
  FlowRebindPhone: createBoundFlow,
  FlowUnbindPhone: createBoundFlow,
  ListFlowVersion: createFlow,
  CreateFlowVersion: createFlow,
  ReadFlowVersion: createFlow,
  UpdateFlowVersion: createFlow,
  DeleteFlowVersion: createFlow,
  OnlineFlowVersion: createFlow,
  OfflineFlowVersion: createOnlineFlow,
} satisfies Record<string, Preparation>;
