import { get, type RouteGroup } from './route.js';

const READ = 'wabas:read';

export const productCatalogs: RouteGroup = {
  tag: 'Product catalogs',
  description: 'The products that a business can show in chats.',
  routes: [
    get('/v1/businesses/{businessId}/catalogs', 'ListProductCatalog', READ, 'owned:BusinessId'),
    get('/v1/wabas/{wabaId}/connected-catalog', 'GetWhatsappConnectionCatalog', READ, 'owned:WabaId'),
    get('/v1/wabas/{wabaId}/catalogs/{catalogId}/products', 'ListProduct', READ, 'owned:WabaId+CatalogId'),
  ],
};
