import { type Allowed, plain } from '../rules.js';

const flow: Allowed = plain('BizCode', 'FlowCode');
const version: Allowed = { ...flow, ...plain('FlowVersion') };
const page: Allowed = plain('PageNo', 'PageSize');
const logSetting: Allowed = plain('FlowCode');

const numbers: Allowed = { ...plain('ChannelType', 'FlowCode', 'FlowVersion'), PhoneNumbers: 'numbers' };
const binding: Allowed = { ...numbers, ...plain('ChannelCode', 'WabaId') };

export const chatFlows = {
  ListChatFlow: {
    ...page,
    ...plain('BizCode', 'FlowTriggerType', 'Keyword', 'ReturnWithOnlineVersion', 'Status'),
  },
  CreateChatFlow: plain('BizCode', 'FlowTriggerType', 'Title'),
  CreateChatFlowByImport: plain('BizCode', 'Title'),
  ReadChatFlow: flow,
  UpdateChatFlow: { ...flow, ...plain('Title') },
  DeleteChatFlow: flow,
  TriggerChatFlow: plain('ClaimTimeMillis', 'DiscardTimeMillis', 'FlowCode', 'OutId', 'Uuid'),
  GetChatFlowMetric: { ...version, ...plain('From', 'MetricName', 'To') },
  ReadChatFlowLogSetting: logSetting,
  CreateChatFlowLogSetting: logSetting,
  UpdateChatFlowLogSetting: { ...logSetting, ...plain('Id', 'Status') },
  ListBindingRelationsForFlowVersion: plain('ChannelType', 'FlowCode'),
  FlowBindPhone: binding,
  FlowRebindPhone: binding,
  FlowUnbindPhone: numbers,
  ListFlowVersion: { ...flow, ...page, ...plain('Status') },
  CreateFlowVersion: { ...flow, ...plain('FlowVersionCopyFrom') },
  ReadFlowVersion: { ...version, ...plain('Status') },
  UpdateFlowVersion: version,
  DeleteFlowVersion: version,
  OnlineFlowVersion: version,
  OfflineFlowVersion: version,
  ListChatFlowTemplate: { ...page, ...plain('BizCode', 'Keyword', 'TriggerType') },
  GetChatFlowTemplate: plain('BizCode', 'Id'),
  ListFlowNodeGroup: page,
  ListFlowNodePrototypeV2: { ...page, ...plain('BizCode', 'GroupCode', 'Keyword') },
} satisfies Record<string, Allowed>;
