import type { Preparation, TenantApi } from '../tenant-api.js';

async function createInstance(api: TenantApi): Promise<string> {
  const instance = await api.admin('post', '/cams/instances', { instanceName: 'Tests', channelType: 'VIBER' });
  return String(instance.instanceId);
}

export const instances = {
  QueryInstance: async (api) => ({ instanceId: await createInstance(api) }),
  UpdateInstance: async (api) => ({ instanceId: await createInstance(api) }),
  DeleteInstance: async (api) => ({ instanceId: await createInstance(api) }),
  ChangeResourceGroup: async (api) => ({ resourceId: await createInstance(api) }),
} satisfies Record<string, Preparation>;
