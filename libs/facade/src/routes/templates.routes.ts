import { create, get, put, type RouteGroup, remove } from './route.js';

const READ = 'templates:read';
const WRITE = 'templates:write';

export const templates: RouteGroup = {
  tag: 'Templates',
  description: 'Message templates: what may be sent at any time, once it is approved.',
  routes: [
    get('/v1/templates', 'ListChatappTemplate', READ, 'space'),
    create('/v1/templates', 'CreateChatappTemplate', WRITE, 'space'),
    get('/v1/templates/{templateCode}', 'GetChatappTemplateDetail', READ, 'owned:TemplateCode'),
    put('/v1/templates/{templateCode}', 'ModifyChatappTemplate', WRITE, 'owned:TemplateCode'),
    remove('/v1/templates/{templateCode}', 'DeleteChatappTemplate', WRITE, 'owned:TemplateCode'),
  ],
};
