import { create, get, post, put, type RouteGroup, remove } from './route.js';

const READ = 'chat-flows:read';
const WRITE = 'chat-flows:write';

const FLOWS = 'isv:pool';
const BINDINGS = 'isv:instance';

export const chatFlows: RouteGroup = {
  tag: 'Chat flows',
  description: "Dialogues of the account's flow builder: versions, bindings to numbers, runs, logs and figures.",
  routes: [
    get('/admin/v1/cams/chat-flows', 'ListChatFlow', READ, FLOWS),
    create('/admin/v1/cams/chat-flows', 'CreateChatFlow', WRITE, FLOWS),
    create('/admin/v1/cams/chat-flows/imports', 'CreateChatFlowByImport', WRITE, FLOWS),
    get('/admin/v1/cams/chat-flows/{flowCode}', 'ReadChatFlow', READ, FLOWS),
    put('/admin/v1/cams/chat-flows/{flowCode}', 'UpdateChatFlow', WRITE, FLOWS),
    remove('/admin/v1/cams/chat-flows/{flowCode}', 'DeleteChatFlow', WRITE, FLOWS),
    get('/admin/v1/cams/chat-flows/{flowCode}/versions', 'ListFlowVersion', READ, FLOWS),
    create('/admin/v1/cams/chat-flows/{flowCode}/versions', 'CreateFlowVersion', WRITE, FLOWS),
    get('/admin/v1/cams/chat-flows/{flowCode}/versions/{flowVersion}', 'ReadFlowVersion', READ, FLOWS),
    put('/admin/v1/cams/chat-flows/{flowCode}/versions/{flowVersion}', 'UpdateFlowVersion', WRITE, FLOWS),
    remove('/admin/v1/cams/chat-flows/{flowCode}/versions/{flowVersion}', 'DeleteFlowVersion', WRITE, FLOWS),
    post('/admin/v1/cams/chat-flows/{flowCode}/versions/{flowVersion}/publication', 'OnlineFlowVersion', WRITE, FLOWS),
    remove(
      '/admin/v1/cams/chat-flows/{flowCode}/versions/{flowVersion}/publication',
      'OfflineFlowVersion',
      WRITE,
      FLOWS,
    ),
    get('/admin/v1/cams/chat-flows/{flowCode}/bindings', 'ListBindingRelationsForFlowVersion', READ, BINDINGS),
    create('/admin/v1/cams/chat-flows/{flowCode}/bindings', 'FlowBindPhone', WRITE, BINDINGS),
    put('/admin/v1/cams/chat-flows/{flowCode}/bindings', 'FlowRebindPhone', WRITE, BINDINGS),
    remove('/admin/v1/cams/chat-flows/{flowCode}/bindings', 'FlowUnbindPhone', WRITE, BINDINGS),
    create('/admin/v1/cams/chat-flows/{flowCode}/runs', 'TriggerChatFlow', WRITE, FLOWS),
    // A POST: what it asks for is structured.
    post('/admin/v1/cams/chat-flows/{flowCode}/metric-queries', 'GetChatFlowMetric', READ, FLOWS),
    get('/admin/v1/cams/chat-flows/{flowCode}/log-settings', 'ReadChatFlowLogSetting', READ, FLOWS),
    create('/admin/v1/cams/chat-flows/{flowCode}/log-settings', 'CreateChatFlowLogSetting', WRITE, FLOWS),
    put('/admin/v1/cams/chat-flows/{flowCode}/log-settings', 'UpdateChatFlowLogSetting', WRITE, FLOWS),
    get('/admin/v1/cams/chat-flow-templates', 'ListChatFlowTemplate', READ, 'isv:account'),
    get('/admin/v1/cams/chat-flow-templates/{id}', 'GetChatFlowTemplate', READ, 'isv:account'),
    get('/admin/v1/cams/chat-flow-node-groups', 'ListFlowNodeGroup', READ, 'isv:account'),
    get('/admin/v1/cams/chat-flow-nodes', 'ListFlowNodePrototypeV2', READ, 'isv:account'),
  ],
};
