import { Page } from '../common-fields.js';
import { type Action, encoded, list, record, required, text } from '../shapes.js';
import { Categories, EndpointUri, FlowId, FlowName, PreviewUrl, PreviewUrlExpires } from './flow-fields.js';

const written = { FlowName: required(FlowName), Categories: required(encoded(Categories)), EndpointUri };

const flow = { FlowId, FlowName, Categories };

const Status = text('State of the flow: only a `DRAFT` can be changed, only a `PUBLISHED` flow can be sent to users.', {
  values: ['DRAFT', 'PUBLISHED', 'DEPRECATED', 'BLOCKED', 'THROTTLED'],
  example: 'DRAFT',
});

export const flows = {
  ListFlow: {
    summary: 'List flows',
    description: 'Gives your WhatsApp flows page by page.',
    qps: 5,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { FlowName, Page: encoded(Page) },
    reply: { Data: list('The flows of this page.', record('A flow.', flow)) },
  },
  CreateFlow: {
    summary: 'Create a flow',
    description: 'Makes a new flow as a draft. Give it its screens next, then publish it.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: written,
    reply: { Data: record('The new flow.', flow) },
  },
  SyncFlow: {
    summary: 'Synchronise your flows',
    description: 'Fetches the present state of every flow from WhatsApp, including flows that were made elsewhere.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {},
    reply: {},
  },
  GetFlow: {
    summary: 'Get a flow',
    description: 'Gives one flow with its state and an address to preview it.',
    qps: 5,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { FlowId: required(FlowId) },
    reply: {
      Data: record('The flow.', {
        ...flow,
        Status,
        EndpointUri,
        JSONVersion: text('Version of the language that its screens are written in.', { example: '6.0' }),
        DataApiVersion: text('Version of the protocol that its endpoint speaks.', { example: '3.0' }),
        PreviewUrl,
        PreviewUrlExpires,
      }),
    },
  },
  ModifyFlow: {
    summary: 'Change a flow',
    description: 'Changes name, purpose or endpoint of a draft. The screens stay as they are.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: { FlowId, ...written },
    example: { FlowId: '926753328126431', FlowName: 'order-feedback', Categories: ['SURVEY'] },
    reply: { Data: record('The flow as it is now.', { ...flow, EndpointUri }) },
  },
  DeleteFlow: {
    summary: 'Delete a flow',
    description: 'Removes a draft. A published flow cannot be deleted, only deprecated.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: { FlowId: required(FlowId) },
    reply: {},
  },
  PublishFlow: {
    summary: 'Publish a flow',
    description: 'Makes a draft ready to be sent to users. From then on it can no longer be changed.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: { FlowId: required(FlowId) },
    reply: {},
  },
  DeprecateFlow: {
    summary: 'Deprecate a flow',
    description: 'Takes a published flow out of use: it can no longer be sent or opened. There is no way back.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: { FlowId: required(FlowId) },
    reply: {},
  },
} as const satisfies Record<string, Action>;
