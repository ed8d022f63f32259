import { get, type RouteGroup } from './route.js';

const READ = 'wabas:read';

export const productCatalogs: RouteGroup = {
  tag: 'Product catalogs',
  description: 'The products that a business can show in chats.',
  changedBy: ['Phone number settings', 'WhatsApp Business accounts', 'Account', 'Instances', 'Onboarding'],
  routes: [
    get('/v1/businesses/{businessId}/catalogs', 'ListProductCatalog', READ, 'owned:BusinessId', { cacheSeconds: 60 }),
    get('/v1/wabas/{wabaId}/connected-catalog', 'GetWhatsappConnectionCatalog', READ, 'owned:WabaId', {
      cacheSeconds: 60,
    }),
    get('/v1/wabas/{wabaId}/catalogs/{catalogId}/products', 'ListProduct', READ, 'owned:WabaId+CatalogId', {
      cacheSeconds: 30,
    }),
  ],
};
