import { create, get, post, put, type RouteGroup, remove } from './route.js';

const READ = 'marketing:read';
const WRITE = 'marketing:write';

export const marketingFlows: RouteGroup = {
  tag: 'Marketing flows',
  description: 'Chat flows that are run for the contacts of a group, on a schedule or once.',
  routes: [
    get('/admin/v1/cams/marketing-flows', 'ListMarketingFlow', READ, 'isv:pool'),
    create('/admin/v1/cams/marketing-flows', 'AddMarketingFlow', WRITE, 'isv:pool'),
    put('/admin/v1/cams/marketing-flows/{activityCode}', 'UpdateMarketingFLow', WRITE, 'isv:pool'),
    remove('/admin/v1/cams/marketing-flows/{activityCode}', 'DeleteMarketingFlow', WRITE, 'isv:pool'),
    post('/admin/v1/cams/marketing-flows/{activityCode}/pause', 'PauseMarketingFLow', WRITE, 'isv:pool'),
  ],
};

export const directMail: RouteGroup = {
  tag: 'DirectMail',
  description: "What the account's DirectMail holds: sender addresses and tags.",
  routes: [
    get('/admin/v1/cams/mail-accounts', 'ListDmAccount', READ, 'isv:account'),
    get('/admin/v1/cams/mail-tags', 'ListDmTag', READ, 'isv:account'),
  ],
};
