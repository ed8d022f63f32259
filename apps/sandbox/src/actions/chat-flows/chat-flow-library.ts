import { notOwned } from '../../protocol/errors.js';
import type { Item } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { pageOf } from '../records.js';
import { builderPage, hasKeyword, MANUAL, matches } from './chat-flow-records.js';

const templates: readonly Item[] = [
  template(1, 'Send a verification code', MANUAL),
  template(2, 'Order enquiries', 'TriggeredByWhatsApp'),
  template(3, 'Opening hours', 'TriggeredByMessenger'),
];

const groups: readonly Item[] = ['Messaging', 'Core', 'Intelligence', 'Contact'].map((code) => ({
  Code: code,
  PublicExtend: presented(code),
}));

const nodes: readonly Item[] = [
  node('SendWhatsAppMessageNode', 'Messaging', 'Send a WhatsApp message'),
  node('SendMessengerMessageNode', 'Messaging', 'Send a Messenger message'),
  node('ConditionNode', 'Core', 'Branch'),
  node('LLMNode', 'Intelligence', 'Ask a language model'),
  node('UpdateContactNode', 'Contact', 'Change a contact'),
];

export const chatFlowLibrary = {
  ListChatFlowTemplate: ({ params }) => {
    const found = templates.filter(
      ({ title, triggerType }) => matches(params, 'TriggerType', triggerType) && hasKeyword(params, title),
    );
    return { Data: { Response: builderPage(params, found) } };
  },

  GetChatFlowTemplate: ({ params }) => {
    const found = templates.find(({ id }) => String(id) === params.get('Id'));
    if (!found) throw notOwned();
    return { Data: { Response: found } };
  },

  ListFlowNodeGroup: ({ params }) => ({ Data: { Model: pageOf(params, groups) } }),

  ListFlowNodePrototypeV2: ({ params }) => {
    const found = nodes.filter(
      ({ GroupCode, PublicExtend }) => matches(params, 'GroupCode', GroupCode) && hasKeyword(params, PublicExtend),
    );
    return { Data: { Model: pageOf(params, found) } };
  },
} satisfies Record<string, Handler>;

function template(id: number, title: string, triggerType: string): Item {
  const schema = { namespace: 'External', version: '1.0' };
  return { id, title, triggerType, flowViewModel: JSON.stringify({ schema, editor: '', flow: { triggerType } }) };
}

function node(code: string, group: string, name: string): Item {
  return { Code: code, GroupCode: group, PublicExtend: presented(name), Status: 'NORMAL' };
}

function presented(name: string): string {
  return JSON.stringify({ title: name, en: { name } });
}
