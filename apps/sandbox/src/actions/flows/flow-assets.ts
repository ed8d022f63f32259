import type { Handler } from '../handler.js';
import { flowIn, flowOf, previewOf } from './flow-records.js';

export const flowAssets = {
  GetFlowJSONAssest: ({ space, params }) => {
    const { FlowId, FilePath } = flowOf(space, params);
    return { Data: { FlowId, FilePath: FilePath ?? `https://example.com/flows/${FlowId}.json` } };
  },

  /** Nothing is fetched: the address is kept as it is. */
  UpdateFlowJSONAsset: ({ space, params }) => {
    const flow = flowIn('DRAFT', space, params);
    flow.FilePath = params.text('FilePath');
    return { Data: { FlowId: flow.FlowId } };
  },

  GetFlowPreviewUrl: ({ space, params, now }) => {
    const flow = flowOf(space, params);
    return { Data: { FlowId: flow.FlowId, ...previewOf(flow, now) } };
  },
} satisfies Record<string, Handler>;
