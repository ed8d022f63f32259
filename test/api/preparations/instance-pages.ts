import type { Preparation, TenantApi } from '../tenant-api.js';

/** The tenant's own space: an instance that CAMS knows. */
const instance = async ({ tenant }: TenantApi) => ({ instanceId: tenant.custSpaceId });

const boundPage = (kind: 'instagram' | 'messenger') => async (api: TenantApi) => {
  const { instanceId } = await instance(api);
  const pageId = '181916005005216';
  await api.admin('post', `/cams/instances/${instanceId}/${kind}-pages`, { pageId });
  return { instanceId, pageId };
};

export const instancePages = {
  ListInstagramPage: instance,
  BindInstagramPage: instance,
  DeleteInstagramPage: boundPage('instagram'),
  GetFbInstagramPages: instance,
  BindMessengerPage: instance,
  DeleteMessengerPage: boundPage('messenger'),
  GetFbMessengerPages: instance,
  GetWhatsappConversionApi: instance,
  CreateWhatsappConversionApi: instance,
} satisfies Record<string, Preparation>;
