import type { Preparation, TenantApi } from '../tenant-api.js';

async function createFlow(api: TenantApi): Promise<{ flowId: string }> {
  const { flowId } = await api.post('/flows', { flowName: 'tests', categories: ['OTHER'] });
  return { flowId: flowId! };
}

async function publishFlow(api: TenantApi): Promise<{ flowId: string }> {
  const { flowId } = await createFlow(api);
  await api.post(`/flows/${flowId}/publication`, {});
  return { flowId };
}

export const flows = {
  GetFlow: createFlow,
  ModifyFlow: createFlow,
  DeleteFlow: createFlow,
  GetFlowJSONAssest: createFlow,
  UpdateFlowJSONAsset: createFlow,
  GetFlowPreviewUrl: createFlow,
  PublishFlow: createFlow,
  DeprecateFlow: publishFlow,
} satisfies Record<string, Preparation>;
