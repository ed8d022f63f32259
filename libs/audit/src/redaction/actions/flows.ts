import { type Allowed, plain } from '../rules.js';

const ownFlow: Allowed = plain('FlowId');

export const flows = {
  ListFlow: { ...plain('FlowName'), Page: plain('Index', 'Size') },
  CreateFlow: plain('FlowName', 'Categories'),
  SyncFlow: {},
  GetFlow: ownFlow,
  ModifyFlow: plain('FlowId', 'FlowName', 'Categories'),
  DeleteFlow: ownFlow,
  PublishFlow: ownFlow,
  DeprecateFlow: ownFlow,
  GetFlowJSONAssest: ownFlow,
  UpdateFlowJSONAsset: ownFlow,
  GetFlowPreviewUrl: ownFlow,
} satisfies Record<string, Allowed>;
