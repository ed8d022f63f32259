import { digits } from '../../ids.js';
import type { Handler } from '../handler.js';
import { given, pageOf } from '../records.js';
import { flowIn, flowOf, flowsOf, previewOf, readCategories, shown } from './flow-records.js';

export const flows = {
  ListFlow: ({ space, params }) => {
    const name = params.get('FlowName');
    const found = [...flowsOf(space).values()].filter(({ FlowName }) => name === undefined || FlowName === name);
    return { Data: pageOf(params, found.reverse()).map((flow) => shown(flow, 'FlowId', 'FlowName', 'Categories')) };
  },

  CreateFlow: ({ space, params }) => {
    const flow = {
      FlowId: digits(15),
      ...given(params, 'FlowName', 'EndpointUri'),
      Categories: readCategories(params),
      Status: 'DRAFT',
    };
    flowsOf(space).set(flow.FlowId, flow);
    return { Data: shown(flow, 'FlowId', 'FlowName', 'Categories') };
  },

  SyncFlow: () => ({}),

  GetFlow: ({ space, params, now }) => {
    const flow = flowOf(space, params);
    return {
      Data: {
        ...shown(flow, 'FlowId', 'FlowName', 'Categories', 'Status', 'EndpointUri'),
        JSONVersion: '6.0',
        ...(flow.EndpointUri !== undefined && { DataApiVersion: '3.0' }),
        ...previewOf(flow, now),
      },
    };
  },

  ModifyFlow: ({ space, params }) => {
    const flow = flowIn('DRAFT', space, params);
    const Categories = readCategories(params);
    Object.assign(flow, given(params, 'FlowName', 'EndpointUri'), { Categories });
    return { Data: shown(flow, 'FlowId', 'FlowName', 'Categories', 'EndpointUri') };
  },

  DeleteFlow: ({ space, params }) => {
    flowIn('DRAFT', space, params);
    flowsOf(space).delete(params.text('FlowId'));
    return {};
  },

  PublishFlow: ({ space, params }) => {
    flowIn('DRAFT', space, params).Status = 'PUBLISHED';
    return {};
  },

  DeprecateFlow: ({ space, params }) => {
    flowIn('PUBLISHED', space, params).Status = 'DEPRECATED';
    return {};
  },
} satisfies Record<string, Handler>;
