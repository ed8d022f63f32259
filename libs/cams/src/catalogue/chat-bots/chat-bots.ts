import { type Action, encoded, integer, json, list, record, text } from '../shapes.js';
import { knowledge, recommendation, spokenText } from './chat-bot-answers.js';

const RETIRED = 'Retired: CAMS no longer offers this action in its SDKs and may answer that it does not exist.';

const ChatBotInstanceId = text('Id of the chat bot.', {
  minLength: 1,
  maxLength: 64,
  pattern: '^[!-~]{1,64}$',
  example: 'chatbot-cn-mp90s2lrk00050',
});

const SessionId = text('Id of the conversation. Leave it out for a new one, and hand it in again to go on with it.', {
  maxLength: 128,
  example: '65021a5fbb8b4fdcb8d1cb87a3a3d8a1',
});

const Utterance = text('What the visitor says.', {
  maxLength: 4096,
  multiline: true,
  example: 'Where is my order?',
});

const Perspective = list(
  'Codes of the perspectives to answer from; an entry of the knowledge base can hold an answer for each.',
  text('Code of a perspective.', { maxLength: 64, example: 'FZJBY3raWr' }),
  { maxItems: 20, example: ['FZJBY3raWr'] },
);

const MessageId = text('Id of the reply.', { example: '7c7a3c3d90a14c0fa5d4d5bd5f1f6f1e' });

export const chatBots = {
  BeeBotChat: {
    summary: 'Talk to a chat bot',
    description: `Gives what the bot answers to a visitor, who goes on with a conversation or begins one. ${RETIRED}`,
    qps: 100,
    effect: 'write',
    space: 'optional',
    placement: 'form',
    request: {
      ChatBotInstanceId,
      SessionId,
      Utterance,
      KnowledgeId: text('Id of the entry of the knowledge base to answer with.', {
        maxLength: 64,
        example: '30001979',
      }),
      IntentName: text('Name of the intent to go to at once.', { maxLength: 256, example: 'order-status' }),
      SenderId: text('Id of the visitor, as you know it.', { maxLength: 128, example: 'visitor-4711' }),
      SenderNick: text('Name of the visitor.', { maxLength: 128, example: 'Lee' }),
      Perspective: encoded(Perspective),
      VendorParam: encoded(
        json('Values of your own, which are handed on to the dialogue.', { example: { channel: 'web' } }),
      ),
    },
    example: { ChatBotInstanceId: 'chatbot-cn-mp90s2lrk00050', Utterance: 'Where is my order?' },
    reply: {
      Data: record('What the bot answers.', {
        MessageId,
        SessionId,
        Messages: list(
          'Its answers.',
          record('An answer: a text, an entry of the knowledge base or recommendations.', {
            AnswerType: text('Which of the three it is.', {
              values: ['Text', 'Knowledge', 'Recommend'],
              example: 'Text',
            }),
            AnswerSource: text('Where it comes from: knowledge base, dialogue or small talk.', {
              example: 'KnowledgeBase',
            }),
            Text: spokenText,
            Knowledge: knowledge,
            Recommends: list('Recommended entries of the knowledge base.', recommendation),
          }),
        ),
      }),
    },
  },
  BeeBotAssociate: {
    summary: 'Get suggestions while a visitor types',
    description: `Gives questions that the chat bot can answer and that begin like what the visitor typed. ${RETIRED}`,
    qps: 100,
    effect: 'write',
    space: 'optional',
    placement: 'form',
    request: {
      ChatBotInstanceId,
      SessionId,
      Utterance,
      Perspective: encoded(Perspective),
      RecommendNum: integer('How many suggestions to give at most.', { minimum: 1, maximum: 100, example: 5 }),
    },
    example: { ChatBotInstanceId: 'chatbot-cn-mp90s2lrk00050', Utterance: 'Where is' },
    reply: {
      Data: record('The suggestions.', {
        MessageId,
        SessionId,
        Associate: list(
          'Questions that fit.',
          record('A question.', {
            Title: text('The question.', { example: 'Where is my order?' }),
            Meta: text('What the bot knows of it besides.', { example: 'orders' }),
          }),
        ),
      }),
    },
  },
} as const satisfies Record<string, Action>;
