import { businessError } from '../../protocol/errors.js';
import type { Handler } from '../handler.js';
import { structured } from '../records.js';
import {
  builderMembers,
  builderPage,
  checkOffline,
  createFlow,
  definitionOf,
  deleteFlow,
  flowOf,
  flowsOf,
  hasKeyword,
  MANUAL,
  matches,
  onlineVersionOf,
} from './chat-flow-records.js';

export const chatFlows = {
  ListChatFlow: ({ space, params }) => {
    const found = [...flowsOf(space).values()].filter(
      (flow) =>
        matches(params, 'FlowTriggerType', flow.flowTriggerType) &&
        matches(params, 'Status', flow.status) &&
        hasKeyword(params, flow.title),
    );
    if (params.get('ReturnWithOnlineVersion') !== 'true') return { Response: builderPage(params, found) };
    const withVersion = found.map((flow) => ({ ...flow, onlineVersion: onlineVersionOf(space, flow) }));
    return { Response: builderPage(params, withVersion) };
  },

  CreateChatFlow: ({ space, params, now }) => {
    const flowTriggerType = params.get('FlowTriggerType') ?? MANUAL;
    const flow = createFlow(space, { flowTriggerType, ...builderMembers(params, 'Title', 'Remark') }, undefined, now);
    return { Data: flow, Response: flow };
  },

  CreateChatFlowByImport: ({ space, params, now }) => {
    const flowTriggerType = definitionOf(params)?.flow?.triggerType ?? MANUAL;
    const members = { flowTriggerType, ...builderMembers(params, 'Title', 'Remark') };
    return { Data: createFlow(space, members, params.get('FlowViewModel'), now) };
  },

  ReadChatFlow: ({ space, params }) => ({ Response: flowOf(space, params) }),

  UpdateChatFlow: ({ space, params }) => ({
    Response: Object.assign(flowOf(space, params), builderMembers(params, 'Title', 'Remark')),
  }),

  DeleteChatFlow: ({ space, params }) => {
    const flow = flowOf(space, params);
    checkOffline(space, flow);
    deleteFlow(space, flow);
    return { Response: {} };
  },

  TriggerChatFlow: ({ space, params, now }) => {
    const flow = flowOf(space, params);
    const version = onlineVersionOf(space, flow);
    if (flow.flowTriggerType !== MANUAL) {
      throw businessError('InvalidParameter.FlowTriggerType', 'Only a flow that is triggered manually can be run.');
    }
    if (!version) throw businessError('InvalidParameter.FlowNotOnline', 'No version of the flow is online.');
    structured(params, 'Data');
    return { Data: { flowVersion: version.flowVersion, triggeredAt: now, ...builderMembers(params, 'OutId', 'Uuid') } };
  },

  GetChatFlowMetric: ({ space, params }) => {
    flowOf(space, params);
    const { nodeId } = (structured(params, 'MetricParam') ?? {}) as { nodeId?: unknown };
    if (params.text('MetricName') === 'nodeErrorDetails' && !nodeId) {
      throw businessError('InvalidParameter.MetricParam', 'MetricParam has to name a node.');
    }
    return { Data: { list: [] } };
  },
} satisfies Record<string, Handler>;
