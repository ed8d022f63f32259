import { create, post, type RouteGroup } from './route.js';

const SEND = 'chat-bots:send';

export const chatBots: RouteGroup = {
  tag: 'Chat bots',
  description: 'Talk to chat bots. CAMS retired these actions and may no longer answer them.',
  routes: [
    create('/v1/chat-bots/{chatBotInstanceId}/messages', 'BeeBotChat', SEND, 'space'),
    post('/v1/chat-bots/{chatBotInstanceId}/suggestions', 'BeeBotAssociate', SEND, 'space'),
  ],
};
