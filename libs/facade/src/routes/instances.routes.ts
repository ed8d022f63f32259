import { create, get, post, put, type RouteGroup, remove } from './route.js';

const READ = 'instances:read';
const WRITE = 'instances:write';

export const instances: RouteGroup = {
  tag: 'Instances',
  description:
    "The spaces of all customers, which CAMS calls instances. An instance's id is the `custSpaceId` of a tenant.",
  routes: [
    get('/admin/v1/cams/instances', 'ListInstance', READ, 'isv:pool'),
    create('/admin/v1/cams/instances', 'CreateInstance', WRITE, 'isv:account'),
    get('/admin/v1/cams/instances/{instanceId}', 'QueryInstance', READ, 'isv:instance'),
    put('/admin/v1/cams/instances/{instanceId}', 'UpdateInstance', WRITE, 'isv:instance'),
    remove('/admin/v1/cams/instances/{instanceId}', 'DeleteInstance', WRITE, 'isv:instance'),
    put('/admin/v1/cams/resources/{resourceId}/resource-group', 'ChangeResourceGroup', WRITE, 'isv:pool'),
  ],
};

export const onboarding: RouteGroup = {
  tag: 'Onboarding',
  description:
    "Bring a customer in: open Meta's signup window, then bind the WhatsApp Business account that was shared.",
  routes: [
    get('/admin/v1/cams/app-id', 'IsvGetAppId', READ, 'isv:account'),
    post('/admin/v1/cams/embedded-signups', 'ChatappEmbedSignUp', WRITE, 'isv:account'),
    put('/admin/v1/cams/wabas/{wabaId}/binding', 'ChatappBindWaba', WRITE, 'isv:account'),
    post('/admin/v1/cams/phone-numbers/{phoneNumber}/pre-validation', 'GetPreValidatePhoneId', WRITE, 'isv:account'),
  ],
};

export const isvAccount: RouteGroup = {
  tag: 'ISV account',
  description: "The ISV's own account at CAMS, and what its customers share.",
  routes: [
    get('/admin/v1/cams/service', 'GetChatappOpenStatus', READ, 'isv:account'),
    post('/admin/v1/cams/service/activation', 'OpenChatappService', WRITE, 'isv:account'),
    get('/admin/v1/cams/site', 'GetCustomerSite', READ, 'isv:account'),
    // Hands out a customer's file: to look around is not enough.
    post('/admin/v1/cams/presigned-urls', 'GeneratePresignedUrl', WRITE, 'isv:pool'),
    post('/admin/v1/cams/verification-results', 'SubmitVerifyCodeResult', WRITE, 'isv:pool'),
  ],
};
