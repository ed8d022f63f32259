import { get, post, put, type RouteGroup, remove } from './route.js';

const READ = 'account:read';
const WRITE = 'account:write';

export const account: RouteGroup = {
  tag: 'Account',
  description: 'What concerns your space as a whole: its webhook, permissions, documents and mail account.',
  changedBy: ['Instances'],
  routes: [
    put('/v1/webhook', 'UpdateAccountWebhook', WRITE, 'space'),
    post('/v1/permissions', 'GetPermissionByCode', WRITE, 'space'),
    // A GET, so that no reply is kept for an Idempotency-Key: these credentials are for the caller's eyes alone.
    get('/v1/upload-credentials', 'GetChatappUploadAuthorization', WRITE, 'space'),
    get('/v1/pledge-template', 'GetPledgeTemplateAddress', READ, 'space'),
    post('/v1/terms', 'SubmitIsvCustomerTerms', WRITE, 'space'),
    get('/v1/mail-account', 'ListBindDmAccount', READ, 'space', { cacheSeconds: 30 }),
    put('/v1/mail-account', 'BindDmAccount', WRITE, 'space'),
    remove('/v1/mail-account', 'UnbindDmAccount', WRITE, 'space'),
  ],
};
