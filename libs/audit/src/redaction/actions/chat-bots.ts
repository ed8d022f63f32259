import { type Allowed, plain } from '../rules.js';

export const chatBots = {
  BeeBotChat: plain('ChatBotInstanceId', 'SessionId', 'KnowledgeId', 'IntentName', 'Perspective'),
  BeeBotAssociate: plain('ChatBotInstanceId', 'SessionId', 'Perspective', 'RecommendNum'),
} satisfies Record<string, Allowed>;
