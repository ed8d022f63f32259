import { type Allowed, ownNumber, plain } from '../rules.js';

export const wabas = {
  QueryChatappBindWaba: {},
  QueryWabaBusinessInfo: plain('WabaId'),
  UpdateWabaMmlStatus: plain('WabaId'),
  QueryMMLActive: {},
  EnableWhatsappROIMetric: {},
  GetWhatsappHealthStatus: { ...ownNumber, ...plain('NodeType', 'WabaId', 'TemplateCode', 'Language') },
  ListProductCatalog: plain('BusinessId', 'Fields', 'Limit'),
  GetWhatsappConnectionCatalog: plain('WabaId'),
  ListProduct: plain('WabaId', 'CatalogId', 'Fields', 'Limit'),
} satisfies Record<string, Allowed>;
