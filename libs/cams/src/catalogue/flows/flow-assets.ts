import { type Action, record, required, text } from '../shapes.js';
import { FlowId, PreviewUrl, PreviewUrlExpires } from './flow-fields.js';

export const flowAssets = {
  GetFlowJSONAssest: {
    summary: 'Get the screens of a flow',
    description: 'Gives the address of the JSON file that describes the screens of the flow.',
    qps: 5,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { FlowId },
    example: { FlowId: '926753328126431' },
    reply: {
      Data: record('The file.', {
        FlowId,
        FilePath: text('Address that the file can be fetched from.', {
          example: 'https://example.com/flows/926753328126431.json',
        }),
      }),
    },
  },
  UpdateFlowJSONAsset: {
    summary: 'Replace the screens of a flow',
    description: 'Takes a new JSON file with the screens of a draft, fetched from an address that you give.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: {
      FlowId: required(FlowId),
      FilePath: required(
        text('Address of the file; CAMS has to be able to fetch it.', {
          minLength: 1,
          maxLength: 2048,
          example: 'https://example.com/flows/order-feedback.json',
        }),
      ),
    },
    reply: { Data: record('The flow.', { FlowId }) },
  },
  GetFlowPreviewUrl: {
    summary: 'Get the preview of a flow',
    description: 'Gives an address that shows the flow in a browser, for anybody who has it, until it expires.',
    qps: 5,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { FlowId: required(FlowId) },
    reply: { Data: record('The preview.', { FlowId, PreviewUrl, PreviewUrlExpires }) },
  },
} as const satisfies Record<string, Action>;
