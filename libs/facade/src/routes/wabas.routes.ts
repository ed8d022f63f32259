import { get, post, put, type RouteGroup } from './route.js';

const READ = 'wabas:read';
const WRITE = 'wabas:write';
const OWN = 'owned:WabaId';
const OWN_LINKS = 'owned:PhoneNumber+WabaId+TemplateCode';

export const wabas: RouteGroup = {
  tag: 'WhatsApp Business accounts',
  description: 'The account that holds your numbers, templates and flows, and the business behind it.',
  changedBy: ['Phone numbers', 'Phone migrations', 'Account', 'Instances', 'Onboarding'],
  routes: [
    get('/v1/wabas/bound', 'QueryChatappBindWaba', READ, 'space', { cacheSeconds: 30 }),
    get('/v1/wabas/{wabaId}/business', 'QueryWabaBusinessInfo', READ, OWN, { cacheSeconds: 30 }),
    put('/v1/wabas/{wabaId}/marketing-messages-lite', 'UpdateWabaMmlStatus', WRITE, OWN),
    get('/v1/marketing-messages-lite', 'QueryMMLActive', READ, 'space', { cacheSeconds: 30 }),
    post('/v1/roi-metrics/activation', 'EnableWhatsappROIMetric', WRITE, 'space'),
    get('/v1/health-status', 'GetWhatsappHealthStatus', READ, OWN_LINKS),
  ],
};
