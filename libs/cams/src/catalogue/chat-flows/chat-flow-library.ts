import { pageNumber, pageSize } from '../common-fields.js';
import { type Action, json, list, record, required, text } from '../shapes.js';
import { defaultBizCode, triggerType } from './chat-flow-fields.js';

const Id = text('Id of the template, as the list of templates gives it.', {
  minLength: 1,
  maxLength: 19,
  pattern: '^[0-9]{1,19}$',
  example: '2',
});

const PublicExtend = text('How the flow builder presents it, as a JSON text: names and titles by language.', {
  maxLength: 4096,
  example: '{"title":"Core","en":{"name":"Core"}}',
});

const groups = ['Messaging', 'Core', 'Intelligence', 'Contact'];

/** What flows are made of: the same for every account. */
export const chatFlowLibrary = {
  ListChatFlowTemplate: {
    summary: 'List chat flow templates',
    description: 'Gives ready-made flows to begin with, page by page, narrowed down by whatever filters are set.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      BizCode: defaultBizCode,
      Keyword: text('Part of the name that the templates must have.', { maxLength: 256, example: 'order' }),
      PageNo: pageNumber,
      PageSize: pageSize,
      TriggerType: triggerType('Only flows that are started like this.'),
    },
    reply: {
      Data: record('The page.', {
        Response: json('A page of templates; CAMS documents none of its members.', {
          example: { list: [{ id: 2, title: 'Order enquiries' }], pageNo: 1, pageSize: 20, total: 1 },
        }),
      }),
    },
  },
  GetChatFlowTemplate: {
    summary: 'Get a chat flow template',
    description: 'Gives one ready-made flow with its definition, which can be imported.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { BizCode: defaultBizCode, Id },
    example: { Id: Id.example },
    reply: {
      Data: record('What was found.', {
        Response: json('The template; CAMS documents none of the members.', {
          example: { id: 2, title: 'Order enquiries' },
        }),
      }),
    },
  },
  ListFlowNodeGroup: {
    summary: 'List groups of chat flow nodes',
    description: 'Gives the groups into which the flow builder sorts the nodes that a flow can be made of.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { PageNo: required(pageNumber), PageSize: required(pageSize) },
    reply: {
      Data: record('The page.', {
        Model: list(
          'The groups of this page.',
          record('A group of nodes.', {
            Code: text('Code of the group.', { values: groups, example: 'Core' }),
            PublicExtend,
          }),
        ),
      }),
    },
  },
  ListFlowNodePrototypeV2: {
    summary: 'List chat flow nodes',
    description: 'Gives the kinds of node that a flow can be made of, narrowed down by whatever filters are set.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      BizCode: defaultBizCode,
      GroupCode: text('Only nodes of this group.', { values: groups, maxLength: 64, example: 'Core' }),
      Keyword: text('Part of the name that the nodes must have.', { maxLength: 256, example: 'WhatsApp' }),
      PageNo: required(pageNumber),
      PageSize: required(pageSize),
    },
    reply: {
      Data: record('The page.', {
        Model: list(
          'The nodes of this page.',
          record('A kind of node.', {
            Code: text('Code of the kind.', { example: 'SendWhatsAppMessageNode' }),
            GroupCode: text('Group that it belongs to.', { values: groups, example: 'Messaging' }),
            PublicExtend: { ...PublicExtend, example: '{"title":"Send","en":{"name":"Send a WhatsApp message"}}' },
            Status: text('Whether it can be used; `NORMAL` if so.', { values: ['NORMAL'], example: 'NORMAL' }),
          }),
        ),
      }),
    },
  },
} as const satisfies Record<string, Action>;
