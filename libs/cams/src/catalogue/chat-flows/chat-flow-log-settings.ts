import { type Action, json, text } from '../shapes.js';
import { FlowCode } from './chat-flow-fields.js';

const someSetting = (description: string) =>
  json(description, { example: { id: 100, flowCode: FlowCode.example, status: 'ENABLED' } });

export const chatFlowLogSettings = {
  ReadChatFlowLogSetting: {
    summary: "Get a chat flow's log settings",
    description: 'Tells whether the runs of a flow are logged, and the id that a change of it needs.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { FlowCode },
    example: { FlowCode: FlowCode.example },
    reply: { Data: someSetting('The settings; CAMS documents none of the members.') },
  },
  CreateChatFlowLogSetting: {
    summary: "Create a chat flow's log settings",
    description:
      "Has the runs of a flow logged in the account's Simple Log Service, which must be in use and is billed apart.",
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { FlowCode },
    example: { FlowCode: FlowCode.example },
    reply: { Data: someSetting('The new settings; CAMS documents none of the members.') },
  },
  UpdateChatFlowLogSetting: {
    summary: "Change a chat flow's log settings",
    description: 'Turns the log of a flow on or off, or removes it with everything in it.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      FlowCode,
      Id: text('Id of the settings, as reading them gives it.', {
        pattern: '^[0-9]{1,19}$',
        maxLength: 19,
        example: '100',
      }),
      Status: text('`ENABLED` logs; `DISABLED` logs no more and keeps the log; `DELETED` removes the log as well.', {
        values: ['ENABLED', 'DISABLED', 'DELETED'],
        maxLength: 32,
        example: 'ENABLED',
      }),
    },
    example: { FlowCode: FlowCode.example, Id: '100', Status: 'DISABLED' },
    reply: { Data: someSetting('The settings as they are now; CAMS documents none of the members.') },
  },
} as const satisfies Record<string, Action>;
