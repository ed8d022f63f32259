import { expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { productCatalogs } from './product-catalogs.js';
import { wabas } from './wabas.js';

const handlers: Readonly<Record<string, Handler>> = { ...wabas, ...productCatalogs };
const state = new SandboxState();
const [space, other] = [state.createSpace('cams-a'), state.createSpace('cams-b')];

const call = (action: string, given: Record<string, string> = {}, by = space) =>
  handlers[action]!({ params: new Parameters(Object.entries(given)), space: by, state, now: 0 });

const wabaIdOf = (by = space) => String((call('QueryChatappBindWaba', {}, by).Data as Item).Id);

it('gives each space an account of its own, always the same', () => {
  expect(wabaIdOf()).toMatch(/^[1-9]\d{14}$/);
  expect(wabaIdOf(new SandboxState().createSpace('cams-a'))).toBe(wabaIdOf());
  expect(wabaIdOf(other)).not.toBe(wabaIdOf());
  expect(() => call('QueryWabaBusinessInfo', { WabaId: wabaIdOf(other) })).toThrow(
    expect.objectContaining({ code: 'Unknown.ResourceOwnerId' }),
  );
});

it('shows the products window by window, in both directions', () => {
  const WabaId = wabaIdOf();
  const { id: CatalogId } = call('GetWhatsappConnectionCatalog', { WabaId }).Model as { id: string };
  const products = (window: Record<string, string>) => {
    const { Model } = call('ListProduct', { WabaId, CatalogId, Fields: 'name', ...window });
    const { Data, Paging } = Model as { Data: Item[]; Paging: { Cursors: { Before: string; After: string } } };
    return { names: Data.map(({ name }) => name), ...Paging.Cursors };
  };
  const first = products({ Limit: '2' });
  const second = products({ Limit: '2', After: first.After });
  expect([first.names, second.names]).toEqual([
    ['Book 1', 'Book 2'],
    ['Book 3', 'Book 4'],
  ]);
  expect(products({ Limit: '2', Before: second.Before }).names).toEqual(first.names);
  expect(products({ Limit: '100', After: second.After }).names).toHaveLength(26);
});
