import type { Preparation, TenantApi } from '../tenant-api.js';

async function boundWaba(api: TenantApi) {
  return (await api.get('/wabas/bound')) as { id: string; businessId: string };
}

async function ownWaba(api: TenantApi) {
  return { wabaId: (await boundWaba(api)).id };
}

export const wabas = {
  QueryWabaBusinessInfo: ownWaba,
  UpdateWabaMmlStatus: ownWaba,
  GetWhatsappHealthStatus: ownWaba,
  ListProductCatalog: async (api) => ({ businessId: (await boundWaba(api)).businessId }),
  GetWhatsappConnectionCatalog: ownWaba,
  ListProduct: async (api) => {
    const { wabaId } = await ownWaba(api);
    const { id } = (await api.get(`/wabas/${wabaId}/connected-catalog`)) as { id: string };
    return { wabaId, catalogId: id };
  },
} satisfies Record<string, Preparation>;
