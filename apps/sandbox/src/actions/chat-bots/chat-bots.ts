import { newMessageId } from '../../ids.js';
import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Handler } from '../handler.js';

/** A bot that repeats what it hears. */
export const chatBots = {
  BeeBotChat: ({ params }) => ({
    Data: {
      ...turn(params),
      Messages: [
        {
          AnswerType: 'Text',
          AnswerSource: 'NO_ANSWER',
          Text: { Content: `You said: ${said(params)}`, ContentType: 'PLAIN_TEXT', AnswerSource: 'NO_ANSWER' },
        },
      ],
    },
  }),

  BeeBotAssociate: ({ params }) => ({
    Data: { ...turn(params), Associate: [{ Title: `${said(params)}?`, Meta: 'echo' }] },
  }),
} satisfies Record<string, Handler>;

function turn(params: Parameters) {
  if (!params.get('ChatBotInstanceId')) {
    throw businessError('InvalidParameter.ChatBotInstanceId', 'ChatBotInstanceId is needed.');
  }
  return { MessageId: newMessageId(), SessionId: params.get('SessionId') ?? newMessageId() };
}

function said(params: Parameters): string {
  const utterance = params.get('Utterance');
  if (!utterance) throw businessError('InvalidParameter.Utterance', 'Utterance is needed.');
  return utterance;
}
