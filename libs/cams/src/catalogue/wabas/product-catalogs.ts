import { type Action, integer, json, list, record, required, text } from '../shapes.js';
import { BusinessId, WabaId } from './waba-fields.js';

const fields = (example: string) =>
  text('Names of the fields to give, joined by commas.', { maxLength: 1024, example });

const cursor = (description: string, example: string) => text(description, { maxLength: 2048, example });

const window = {
  Limit: integer('Entries on a page.', { minimum: 1, maximum: 1_000, example: 20 }),
  After: cursor('Gives what comes after this mark of a page.', 'QVFIUmt4djNh'),
  Before: cursor('Gives what comes before this mark of a page.', 'QVFIUjRhZAWZ1'),
};

const Paging = record('Where the page lies.', {
  Cursors: record('Marks of the page.', {
    After: cursor('Mark of its end.', 'QVFIUmt4djNh'),
    Before: cursor('Mark of its beginning.', 'QVFIUjRhZAWZ1'),
  }),
});

export const productCatalogs = {
  ListProductCatalog: {
    summary: 'List the catalogs of a business',
    description: 'Gives the product catalogs that the business keeps at Meta.',
    qps: 10,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { BusinessId: required(BusinessId), Fields: fields('id,name'), ...window },
    reply: {
      Model: record('A page of catalogs.', {
        Data: list(
          'The catalogs of this page.',
          json('A catalog, with the fields asked for.', { example: { id: '200292992456789', name: 'Books' } }),
          { maxItems: 1_000 },
        ),
        Paging,
      }),
    },
  },
  GetWhatsappConnectionCatalog: {
    summary: 'Get the connected catalog',
    description:
      'Gives the product catalog that is connected to a WhatsApp Business account and can be shown in chats.',
    qps: 10,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { WabaId: required(WabaId) },
    reply: {
      Model: json('The catalog: its id and its name.', { example: { id: '200292992456789', name: 'Books' } }),
    },
  },
  ListProduct: {
    summary: 'List the products of a catalog',
    description: 'Gives the products of one catalog, with the fields asked for.',
    qps: 10,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: {
      WabaId: required(WabaId),
      CatalogId: required(
        text('Id of the catalog.', { pattern: '^[0-9]{1,19}$', maxLength: 19, example: '200292992456789' }),
      ),
      Fields: fields('id,name,retailer_id'),
      ...window,
    },
    reply: {
      Model: record('A page of products.', {
        Data: list(
          'The products of this page.',
          json('A product, with the fields asked for.', {
            example: { id: '6148393939283', name: 'A History of Lakes', retailer_id: 'book-1042' },
          }),
          { maxItems: 1_000 },
        ),
        Paging,
      }),
    },
  },
} as const satisfies Record<string, Action>;
