import { create, get, post, type RouteGroup, remove } from './route.js';

const READ = 'pages:read';
const WRITE = 'pages:write';
const PAGE = 'owned:PageId';
const AUDIENCE = 'owned:PageId+CustomAudienceId';
const CAMPAIGN = 'owned:PageId+CampaignId';

export const pages: RouteGroup = {
  tag: 'Pages',
  description: 'Messenger, Instagram and ads: connect a page, gather audiences, run campaigns, report conversions.',
  changedBy: ['Instance pages', 'Account', 'Instances', 'Onboarding'],
  routes: [
    // A page that nobody is known to have: the code from the sign-up window proves to Meta that it is the caller's.
    create('/v1/pages', 'CreateMessengerPage', WRITE, 'owned:PageId+BusinessId'),
    get('/v1/pages/{pageId}/ad-accounts', 'ListPageAdAccount', READ, PAGE, { cacheSeconds: 60 }),
    get('/v1/pages/{pageId}/audiences', 'ListCustomAudience', READ, AUDIENCE, { cacheSeconds: 10 }),
    create('/v1/pages/{pageId}/audiences', 'CreateCustomAudience', WRITE, PAGE),
    post('/v1/pages/{pageId}/audiences/{audienceId}/users', 'AddCustomAudienceUser', WRITE, AUDIENCE),
    get('/v1/pages/{pageId}/campaigns', 'ListMessageCampaign', READ, CAMPAIGN, { cacheSeconds: 10 }),
    create('/v1/pages/{pageId}/campaigns', 'CreateMessageCampaign', WRITE, PAGE),
    remove('/v1/pages/{pageId}/campaigns/{campaignId}', 'DeleteMessageCampaign', WRITE, CAMPAIGN),
    get('/v1/pages/{pageId}/campaigns/{campaignId}/insights', 'GetMessageCampaignInsights', READ, CAMPAIGN),
    post('/v1/pages/{pageId}/conversions', 'RequestWhatsappConversionApi', WRITE, PAGE, { isReport: true }),
    get('/v1/pages/{pageId}/subscription-tokens', 'ListMessengerSubscriptionToken', READ, AUDIENCE),
    post('/v1/pages/{pageId}/subscription-tokens/sync', 'SyncMessengerSubscriptionToken', WRITE, AUDIENCE),
    get('/v1/facebook/posts', 'ListFacebookPosts', READ, 'space', { cacheSeconds: 30 }),
    get('/v1/instagram/posts', 'ListInstagramPosts', READ, 'space', { cacheSeconds: 30 }),
  ],
};
