import { BizCode, BizExtend } from '../business-fields.js';
import { pageNumber, pageSize } from '../common-fields.js';
import { type Action, json } from '../shapes.js';
import { FlowCode, FlowVersion, FlowViewModel, Remark, someVersion, versionStatus } from './chat-flow-fields.js';

const FLOW_CODE = FlowCode.example;
const one = { FlowCode: FLOW_CODE, FlowVersion: FlowVersion.example };

export const chatFlowVersions = {
  ListFlowVersion: {
    summary: "List a chat flow's versions",
    description: 'Gives the versions of a flow page by page, all of them or those in one state.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      BizCode,
      BizExtend,
      FlowCode,
      PageNo: pageNumber,
      PageSize: pageSize,
      Status: versionStatus('Only versions in this state.'),
    },
    example: { FlowCode: FLOW_CODE },
    reply: {
      Response: json('A page of versions; CAMS documents none of its members.', {
        example: {
          list: [{ flowCode: FLOW_CODE, flowVersion: '1', status: 'DRAFT' }],
          pageNo: 1,
          pageSize: 20,
          total: 1,
        },
      }),
    },
  },
  CreateFlowVersion: {
    summary: "Create a chat flow's version",
    description: 'Adds a draft to a flow, empty or as a copy of another version. The version online stays as it is.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      BizCode,
      BizExtend,
      FlowCode,
      FlowVersionCopyFrom: { ...FlowVersion, description: 'Version that the draft begins as a copy of.' },
      Remark,
    },
    example: { FlowCode: FLOW_CODE, FlowVersionCopyFrom: '1' },
    reply: { Response: someVersion('The new version; CAMS documents none of the members.') },
  },
  ReadFlowVersion: {
    summary: "Get a chat flow's version",
    description: 'Gives one version of a flow with its definition.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      BizCode,
      BizExtend,
      FlowCode,
      FlowVersion,
      Status: versionStatus('Only if the version is in this state.'),
    },
    example: one,
    reply: { Response: someVersion('The version; CAMS documents none of the members.') },
  },
  UpdateFlowVersion: {
    summary: "Change a chat flow's version",
    description: 'Replaces the definition of a version, or its note.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend, FlowCode, FlowVersion, FlowViewModel, Remark },
    example: { ...one, FlowViewModel: FlowViewModel.example },
    reply: { Response: someVersion('The version as it is now; CAMS documents none of the members.') },
  },
  DeleteFlowVersion: {
    summary: "Delete a chat flow's version",
    description: 'Removes one version of a flow. Take it offline first: a version that runs is not deleted.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend, FlowCode, FlowVersion },
    example: one,
    reply: { Response: json('What CAMS says of the deletion; it documents none of the members.', { example: {} }) },
  },
  OnlineFlowVersion: {
    summary: "Put a chat flow's version online",
    description:
      'From then on the version runs, and what it sends and calls is billed. A flow that users start must be bound to a number or page first.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend, FlowCode, FlowVersion, Remark },
    example: one,
    reply: { Response: someVersion('The version as it is now; CAMS documents none of the members.') },
  },
  OfflineFlowVersion: {
    summary: "Take a chat flow's version offline",
    description: 'The version runs no more. Users who write to the numbers of the flow get no answer from it.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend, FlowCode, FlowVersion, Remark },
    example: one,
    reply: { Response: someVersion('The version as it is now; CAMS documents none of the members.') },
  },
} as const satisfies Record<string, Action>;
