import { BizCode } from '../business-fields.js';
import { json, text } from '../shapes.js';

/** Fields that the actions on chat flows have in common. */

export const FlowCode = text('Code of the chat flow, as its creation gave it and the list shows it.', {
  minLength: 1,
  maxLength: 64,
  pattern: '^[0-9A-Za-z_-]{1,64}$',
  example: '9ccc41e7b0d24f6f8a3c5d1e2b7f9a60',
});

export const FlowVersion = text('Version of the chat flow. Versions are counted from 1.', {
  minLength: 1,
  maxLength: 32,
  pattern: '^[0-9A-Za-z_-]{1,32}$',
  example: '1',
});

/** Where CAMS insists on it. */
export const defaultBizCode = { ...BizCode, default: 'ALICOM_OPAAS' } as const;

export const triggerType = (description: string) =>
  text(description, {
    values: [
      'TriggeredManually',
      'TriggeredByWhatsApp',
      'TriggeredByMessenger',
      'TriggeredByInstagram',
      'TriggeredByViber',
    ],
    maxLength: 64,
    example: 'TriggeredByWhatsApp',
  });

export const Title = text('Name of the chat flow.', { maxLength: 256, example: 'Order enquiries' });

export const Remark = text('Note for those who look after the flow; users never see it.', {
  maxLength: 1024,
  multiline: true,
  example: 'Answers questions about open orders',
});

/** It travels in the address, where much more would not be taken. */
const MAX_DEFINITION_CHARACTERS = 100_000;

export const FlowViewModel = text(
  'Definition of the flow as the flow builder exports it: a JSON text with the members `schema`, `editor` and `flow`.',
  {
    maxLength: MAX_DEFINITION_CHARACTERS,
    multiline: true,
    example:
      '{"schema":{"namespace":"External","version":"1.0"},"editor":"","flow":{"triggerType":"TriggeredByWhatsApp"}}',
  },
);

export const versionStatus = (description: string) =>
  text(description, { values: ['DRAFT', 'ONLINE', 'OFFLINE', 'DELETED'], maxLength: 32, example: 'DRAFT' });

/** What CAMS gives of a flow; it documents none of the members. */
export const someFlow = (description: string) =>
  json(description, {
    example: {
      flowCode: '9ccc41e7b0d24f6f8a3c5d1e2b7f9a60',
      title: 'Order enquiries',
      flowTriggerType: 'TriggeredByWhatsApp',
      status: 'NORMAL',
    },
  });

/** What CAMS gives of a version; it documents none of the members. */
export const someVersion = (description: string) =>
  json(description, {
    example: { flowCode: '9ccc41e7b0d24f6f8a3c5d1e2b7f9a60', flowVersion: '1', status: 'DRAFT' },
  });
