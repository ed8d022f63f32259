import { create, type RouteGroup } from './route.js';

const SEND = 'messages:send';

export const messages: RouteGroup = {
  tag: 'Messages',
  description: 'Send to one recipient, or one template to up to a thousand.',
  routes: [
    create('/v1/messages', 'SendChatappMessage', SEND, 'owned:From+TemplateCode'),
    create('/v1/messages/batches', 'SendChatappMassMessage', SEND, 'owned:From+TemplateCode'),
  ],
};
