import { create, get, post, type RouteGroup } from './route.js';

const READ = 'messages:read';
const SEND = 'messages:send';
const ONE = 'owned:From+TemplateCode+MessageCampaignId+To';
const MANY = 'owned:From+TemplateCode+SenderList.To';

export const messages: RouteGroup = {
  tag: 'Messages',
  description: 'Send to one recipient, or one template to up to a thousand; look up what was sent and received.',
  routes: [
    get('/v1/messages', 'ListChatappMessage', READ, 'owned:BusinessNumber+TemplateCode'),
    create('/v1/messages', 'SendChatappMessage', SEND, ONE, { messages: 'one' }),
    create('/v1/messages/batches', 'SendChatappMassMessage', SEND, MANY, { messages: 'each:SenderList' }),
    post('/v1/messages/checks', 'CheckDirectSendMessageSample', SEND, 'space'),
  ],
};
