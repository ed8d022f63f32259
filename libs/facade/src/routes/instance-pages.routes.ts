import { create, get, post, type RouteGroup, remove } from './route.js';

const READ = 'instances:read';
const WRITE = 'instances:write';
const RULE = 'isv:instance';

export const instancePages: RouteGroup = {
  tag: 'Instance pages',
  description: 'The Instagram and Messenger pages that instances send and receive through, and their conversions.',
  routes: [
    get('/admin/v1/cams/instances/{instanceId}/instagram-pages', 'ListInstagramPage', READ, RULE),
    create('/admin/v1/cams/instances/{instanceId}/instagram-pages', 'BindInstagramPage', WRITE, RULE),
    remove('/admin/v1/cams/instances/{instanceId}/instagram-pages/{pageId}', 'DeleteInstagramPage', WRITE, RULE),
    // A POST, as it carries an access token.
    post('/admin/v1/cams/instances/{instanceId}/instagram-pages/candidates', 'GetFbInstagramPages', READ, RULE),
    create('/admin/v1/cams/instances/{instanceId}/messenger-pages', 'BindMessengerPage', WRITE, RULE),
    remove('/admin/v1/cams/instances/{instanceId}/messenger-pages/{pageId}', 'DeleteMessengerPage', WRITE, RULE),
    post('/admin/v1/cams/instances/{instanceId}/messenger-pages/candidates', 'GetFbMessengerPages', READ, RULE),
    get('/admin/v1/cams/instances/{instanceId}/conversion-datasets', 'GetWhatsappConversionApi', READ, RULE),
    post('/admin/v1/cams/instances/{instanceId}/conversion-datasets', 'CreateWhatsappConversionApi', WRITE, RULE),
    post('/admin/v1/cams/pages/{pageId}/campaigns/sync', 'SyncMessageCampaign', WRITE, 'isv:pool'),
  ],
};
