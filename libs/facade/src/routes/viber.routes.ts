import { create, get, put, type RouteGroup } from './route.js';

const READ = 'viber:read';
const WRITE = 'viber:write';
const OWN = 'owned:RequestNo';

export const viber: RouteGroup = {
  tag: 'Viber',
  description: 'Apply for a Viber business account, follow the review, and ask for changes of the service.',
  changedBy: ['Instances'],
  routes: [
    create('/v1/viber/applications', 'AddAuditViberOpen', WRITE, 'space'),
    get('/v1/viber/applications/pending', 'GetAuditRequestByTypeUnAudit', READ, 'space'),
    get('/v1/viber/applications/{requestNo}', 'GetViberByRequestNo', READ, OWN),
    put('/v1/viber/applications/{requestNo}', 'UpdateAuditRequest', WRITE, OWN),
    get('/v1/viber/services', 'ListViberServiceMessage', READ, 'space', { cacheSeconds: 30 }),
    create('/v1/viber/service-changes', 'AddAddressRecoverSuspend', WRITE, 'space'),
    get('/v1/viber/remaining-pauses', 'GetViberPauseTimes', READ, 'space'),
  ],
};
