import { type Action, encoded, flag, json, list, required, text } from '../shapes.js';
import { FlowCode, FlowVersion } from './chat-flow-fields.js';

const ChannelType = text('Channel of the numbers or pages.', {
  values: ['WHATSAPP', 'MESSENGER', 'INSTAGRAM', 'VIBER'],
  minLength: 1,
  maxLength: 32,
  example: 'WHATSAPP',
});

const ChannelCode = required(
  text('Id of the channel instance that the numbers or pages belong to.', {
    minLength: 1,
    maxLength: 64,
    pattern: '^[!-~]{1,64}$',
    example: 'cams-8c8abc1234',
  }),
);

const WabaId = required(
  text('Id of the WhatsApp Business Account; on other channels that of the page, account or service.', {
    minLength: 1,
    maxLength: 64,
    pattern: '^[!-~]{1,64}$',
    example: '195234567890123',
  }),
);

const PhoneNumbers = encoded(
  list(
    'The numbers, country code first; on other channels ids of pages, accounts or services.',
    text('A number or id.', { format: 'address', minLength: 1, maxLength: 64, example: '8613800001234' }),
    { example: ['8613800001234'] },
  ),
);

const FLOW_CODE = FlowCode.example;

const binding = {
  ChannelCode,
  ChannelType: required(ChannelType),
  FlowCode: required(FlowCode),
  FlowVersion,
  PhoneNumbers,
  WabaId,
};

const bound = {
  ChannelCode: ChannelCode.example,
  ChannelType: ChannelType.example,
  FlowCode: FLOW_CODE,
  PhoneNumbers: PhoneNumbers.example,
  WabaId: WabaId.example,
};

export const chatFlowBindings = {
  ListBindingRelationsForFlowVersion: {
    summary: "List a chat flow's bindings",
    description: 'Gives the numbers or pages of one channel that a flow is bound to, all at once.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { ChannelType: required(ChannelType), FlowCode: required(FlowCode) },
    reply: {
      Data: list(
        'The bindings.',
        json('A binding; CAMS documents none of the members.', {
          example: { channelType: 'WHATSAPP', channelCode: 'cams-8c8abc1234', phoneNumber: '8613800001234' },
        }),
        { maxItems: 1_000 },
      ),
    },
  },
  FlowBindPhone: {
    summary: 'Bind a chat flow to numbers',
    description: 'Lets messages to these numbers or pages start the flow, once a version of it is online.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: binding,
    example: bound,
    reply: { Model: flag('Whether the flow is bound now.', { example: true }) },
  },
  FlowRebindPhone: {
    summary: 'Bind a chat flow to other numbers',
    description: 'Replaces the numbers or pages that a flow is bound to. It must be bound to some already.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: binding,
    example: bound,
    reply: { Model: flag('Whether the flow is bound to them now.', { example: true }) },
  },
  FlowUnbindPhone: {
    summary: 'Unbind a chat flow from numbers',
    description:
      'Messages to these numbers or pages start the flow no more. Take the flow offline first; without a binding it cannot go online again.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { ChannelType, FlowCode: required(FlowCode), FlowVersion, PhoneNumbers },
    example: { ChannelType: ChannelType.example, FlowCode: FLOW_CODE, PhoneNumbers: PhoneNumbers.example },
    reply: { Model: flag('Whether the flow is unbound now.', { example: true }) },
  },
} as const satisfies Record<string, Action>;
