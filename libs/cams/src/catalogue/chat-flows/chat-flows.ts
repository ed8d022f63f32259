import { BizCode, BizExtend } from '../business-fields.js';
import { pageNumber, pageSize } from '../common-fields.js';
import { type Action, flag, json, text } from '../shapes.js';
import { FlowCode, FlowViewModel, Remark, someFlow, Title, triggerType } from './chat-flow-fields.js';

const FlowTriggerType = triggerType(
  'What starts the flow: a call or a campaign (`TriggeredManually`), or a message that a user sends on a channel.',
);

export const chatFlows = {
  ListChatFlow: {
    summary: 'List chat flows',
    description: 'Gives the chat flows of the account page by page, narrowed down by whatever filters are set.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      BizCode,
      BizExtend,
      FlowTriggerType,
      Keyword: text('Part of the name that the flows must have.', { maxLength: 256, example: 'order' }),
      PageNo: pageNumber,
      PageSize: pageSize,
      ReturnWithOnlineVersion: flag('Whether each flow comes with the version of it that is online.', {
        example: true,
      }),
      Status: text('Only flows in this state; `NORMAL` if left out.', {
        values: ['NORMAL'],
        maxLength: 32,
        example: 'NORMAL',
      }),
    },
    reply: {
      Response: json('A page of flows; CAMS documents none of its members.', {
        example: {
          list: [{ flowCode: '9ccc41e7b0d24f6f8a3c5d1e2b7f9a60', title: 'Order enquiries', status: 'NORMAL' }],
          pageNo: 1,
          pageSize: 20,
          total: 1,
        },
      }),
    },
  },
  CreateChatFlow: {
    summary: 'Create a chat flow',
    description:
      'Makes a flow whose first version is a draft. Fill the draft, bind the flow to a number and put the version online; until then the flow does nothing.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend, FlowTriggerType, Remark, Title },
    example: { FlowTriggerType: 'TriggeredByWhatsApp', Title: 'Order enquiries' },
    reply: {
      Data: someFlow('The new flow; CAMS documents none of the members.'),
      Response: someFlow('More about the new flow; CAMS documents none of the members.'),
    },
  },
  CreateChatFlowByImport: {
    summary: 'Import a chat flow',
    description: 'Makes a flow from a definition that was exported before. Its first version is a draft.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend, FlowViewModel, Remark, Title },
    example: { FlowViewModel: FlowViewModel.example, Title: 'Order enquiries' },
    reply: { Data: someFlow('The new flow; CAMS documents none of the members.') },
  },
  ReadChatFlow: {
    summary: 'Get a chat flow',
    description: 'Gives one chat flow. What it does stands in its versions.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend, FlowCode },
    example: { FlowCode: FlowCode.example },
    reply: { Response: someFlow('The flow; CAMS documents none of the members.') },
  },
  UpdateChatFlow: {
    summary: 'Change a chat flow',
    description: 'Changes the name or the note of a flow. To change what it does, change a version.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend, FlowCode, Remark, Title },
    example: { FlowCode: FlowCode.example, Title: 'Questions about orders' },
    reply: { Response: someFlow('The flow as it is now; CAMS documents none of the members.') },
  },
  DeleteChatFlow: {
    summary: 'Delete a chat flow',
    description:
      'Removes a flow with all its versions, for good. Take it offline first: a flow that runs is not deleted.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend, FlowCode },
    example: { FlowCode: FlowCode.example },
    reply: { Response: json('What CAMS says of the deletion; it documents none of the members.', { example: {} }) },
  },
} as const satisfies Record<string, Action>;
