import { create, type RouteGroup } from './route.js';

const SEND = 'messages:send';
const OWN = 'owned:From+TemplateCode';

export const messages: RouteGroup = {
  tag: 'Messages',
  description: 'Send to one recipient, or one template to up to a thousand.',
  routes: [
    create('/v1/messages', 'SendChatappMessage', SEND, OWN, { messages: 'one' }),
    create('/v1/messages/batches', 'SendChatappMassMessage', SEND, OWN, { messages: 'each:SenderList' }),
  ],
};
