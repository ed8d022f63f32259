import { businessError, notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { catalogIdOf, ownedWaba, wabaOf } from './waba.js';

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 1_000;

/** What every catalog holds. */
const products: readonly Item[] = Array.from({ length: 30 }, (_, index) => ({
  id: `61483939392${String(index).padStart(4, '0')}`,
  name: `Book ${index + 1}`,
  retailer_id: `book-${1001 + index}`,
  price: '$12.00',
  availability: 'in stock',
}));

export const productCatalogs = {
  ListProductCatalog: ({ space, params }) => {
    if (params.text('BusinessId') !== wabaOf(space).BusinessId) throw notOwned();
    return { Model: windowOf(params, [catalog(catalogIdOf(space))]) };
  },

  GetWhatsappConnectionCatalog: ({ space, params }) => {
    ownedWaba(space, params);
    return { Model: catalog(catalogIdOf(space)) };
  },

  ListProduct: ({ space, params }) => {
    ownedWaba(space, params);
    if (params.text('CatalogId') !== catalogIdOf(space)) throw notOwned();
    return { Model: windowOf(params, products) };
  },
} satisfies Record<string, Handler>;

function catalog(id: string): Item {
  return { id, name: 'Books' };
}

/** The part of a list that `Limit`, `After` and `Before` ask for. As at Meta, the last page has its marks too. */
function windowOf(params: Parameters, all: readonly Item[]) {
  const limit = Number(params.get('Limit') ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw businessError('InvalidParameter.Limit', 'Limit has to lie between 1 and 1,000.');
  }
  const before = position(params, 'Before');
  const start = before === undefined ? (position(params, 'After') ?? -1) + 1 : Math.max(before - limit, 0);
  const end = Math.min(before ?? all.length, start + limit);
  const page = all.slice(start, end);
  const Cursors = page.length > 0 ? { Before: mark(start), After: mark(end - 1) } : {};
  return { Data: page.map((each) => chosen(each, params)), Paging: { Cursors } };
}

/** The fields asked for; all of them where none are named. The id is always there. */
function chosen(item: Item, params: Parameters): Item {
  const names = params.get('Fields')?.split(',');
  if (!names) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name === 'id' || names.includes(name)));
}

function mark(index: number): string {
  return Buffer.from(`at:${index}`).toString('base64url');
}

function position(params: Parameters, name: string): number | undefined {
  const given = params.get(name);
  if (given === undefined) return undefined;
  const [, index] = /^at:(\d+)$/.exec(Buffer.from(given, 'base64url').toString()) ?? [];
  if (index === undefined) throw businessError(`InvalidParameter.${name}`, `${name} is no mark of a page.`);
  return Number(index);
}
