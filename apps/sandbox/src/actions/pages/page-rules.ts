import { z } from 'zod';
import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import type { ActionCall } from '../handler.js';
import { recordOf, structured } from '../records.js';

export const PAGE = 'page';
export const AUDIENCE = 'audience';
export const CAMPAIGN = 'campaign';

const idList = z.array(z.string()).min(1);

/** The page that a call names. @throws {CamsError} when the space has no such page */
export function ownedPage({ space, params }: ActionCall): Item {
  return recordOf(space, PAGE, params.text('PageId'));
}

/** @throws {CamsError} when the space has no such page, or the page no such ad account */
export function checkAdAccount(call: ActionCall): void {
  const id = call.params.text('AdAccountId');
  if (adAccountsOf(ownedPage(call)).includes(id)) return;
  throw businessError('InvalidParameter.AdAccountId', `The ad account ${id} is not connected with the page.`);
}

export function adAccountsOf(page: Item): string[] {
  return page.AdAccountIds as string[];
}

/** @throws {CamsError} when the parameter is no list of ids */
export function readAdAccounts(params: Parameters): string[] {
  const ids = idList.safeParse(structured(params, 'AdAccountIds'));
  if (!ids.success) throw businessError('InvalidParameter.AdAccountIds', 'AdAccountIds has to be a list of ids.');
  return ids.data;
}

/** Those that carry the same value as the call under each of these names, where the call has one. */
export function matching(params: Parameters, items: Iterable<Item>, ...names: string[]): Item[] {
  return [...items].filter((item) => names.every((name) => (params.get(name) ?? item[name]) === item[name]));
}
