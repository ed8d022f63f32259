import { flag, json, list, record, text } from '../shapes.js';

/** The three forms of what a chat bot answers. */

const AnswerSource = text('Where it comes from: knowledge base, dialogue or small talk.', { example: 'KnowledgeBase' });

const HitStatement = text('Sentence of the bot that what the visitor said was taken for.', {
  example: 'Where is my order',
});

const entry = {
  KnowledgeId: text('Id of the entry.', { example: '30001979' }),
  Title: text('Title of the entry.', { example: 'Where is my order?' }),
};

export const recommendation = record('An entry of the knowledge base.', { ...entry, AnswerSource });

export const knowledge = record('An entry of the knowledge base.', {
  Id: text('Id of the entry.', { example: '30001979' }),
  Title: text('Title of the entry.', { example: 'Where is my order?' }),
  Summary: text('Summary of the entry.', { example: 'How to follow a parcel' }),
  Category: text('Category that the entry belongs to.', { example: 'Orders' }),
  Content: text('Text of the entry.', { example: 'Follow your parcel under My orders.' }),
  ContentType: text('Form of the text.', { example: 'PLAIN_TEXT' }),
  AnswerSource,
  HitStatement,
  RelatedKnowledges: list('Entries that are related.', record('A related entry.', entry)),
});

export const spokenText = record('A text.', {
  Content: text('The text.', { example: 'Your order is on its way.' }),
  ContentType: text('Form of the text.', { example: 'PLAIN_TEXT' }),
  AnswerSource,
  HitStatement,
  UserDefinedChatTitle: text('Title that was set for small talk.', { example: 'Greeting' }),
  DialogName: text('Name of the dialogue that it comes from.', { example: 'Orders' }),
  IntentName: text('Name of the intent that was recognised.', { example: 'order-status' }),
  NodeId: text('Id of the step of the dialogue.', { example: '1410-c7a72a78.__city' }),
  NodeName: text('Name of the step of the dialogue.', { example: 'Ask for the order number' }),
  MetaData: text('Data that the dialogue attached.', { example: 'order=4711' }),
  Slots: list(
    'What the dialogue asks the visitor for.',
    record('One such value.', {
      Name: text('Name of the value.', { example: 'orderNumber' }),
      Value: text('The value, in a standard form.', { example: '4711' }),
      Origin: text('The value as the visitor said it.', { example: 'number 4711' }),
      Hit: flag('Whether this turn of the conversation filled it in.', { example: true }),
    }),
  ),
  Ext: json('What else the dialogue gives.', { example: { channel: 'web' } }),
  ExternalFlags: json('Flags that the dialogue set.', { example: { handedOver: false } }),
});
