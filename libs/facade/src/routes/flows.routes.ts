import { create, get, post, put, type RouteGroup, remove } from './route.js';

const READ = 'flows:read';
const WRITE = 'flows:write';
const OWN = 'owned:FlowId';

export const flows: RouteGroup = {
  tag: 'Flows',
  description:
    'WhatsApp Flows: screens that users fill in within the chat. Drafted, published, and deprecated at last.',
  changedBy: ['Account', 'Instances', 'Onboarding'],
  routes: [
    get('/v1/flows', 'ListFlow', READ, 'space', { cacheSeconds: 10 }),
    create('/v1/flows', 'CreateFlow', WRITE, 'space'),
    post('/v1/flows/sync', 'SyncFlow', WRITE, 'space'),
    get('/v1/flows/{flowId}', 'GetFlow', READ, OWN, { cacheSeconds: 10 }),
    put('/v1/flows/{flowId}', 'ModifyFlow', WRITE, OWN),
    remove('/v1/flows/{flowId}', 'DeleteFlow', WRITE, OWN),
    get('/v1/flows/{flowId}/asset', 'GetFlowJSONAssest', READ, OWN),
    put('/v1/flows/{flowId}/asset', 'UpdateFlowJSONAsset', WRITE, OWN),
    get('/v1/flows/{flowId}/preview', 'GetFlowPreviewUrl', READ, OWN),
    post('/v1/flows/{flowId}/publication', 'PublishFlow', WRITE, OWN),
    post('/v1/flows/{flowId}/deprecation', 'DeprecateFlow', WRITE, OWN),
  ],
};
