import type { Preparation, TenantApi } from '../tenant-api.js';

/** Files an application and gives its number. */
async function apply(api: TenantApi): Promise<string> {
  await api.post('/viber/applications', { application: { businessAccountName: 'Tests' } });
  const { requestNo } = (await api.get('/viber/applications/pending?requestType=viberOpen')) as { requestNo: string };
  return requestNo;
}

export const viber = {
  GetAuditRequestByTypeUnAudit: async (api) => {
    await apply(api);
    return {};
  },
  GetViberByRequestNo: async (api) => ({ requestNo: await apply(api) }),
  UpdateAuditRequest: async (api) => ({ requestNo: await apply(api) }),
} satisfies Record<string, Preparation>;
