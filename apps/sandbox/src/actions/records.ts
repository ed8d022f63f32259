import { businessError, notOwned } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
import type { Item, Space } from '../state/model.js';

/** The things of one kind that a space holds, by id, oldest first. */
export function recordsOf(space: Space, kind: string): Map<string, Item> {
  const existing = space.records.get(kind);
  if (existing) return existing;
  const records = new Map<string, Item>();
  space.records.set(kind, records);
  return records;
}

/** The thing that a parameter names. @throws {CamsError} when the space has none of that id */
export function recordOf(space: Space, kind: string, id: string): Item {
  const record = recordsOf(space, kind).get(id);
  if (!record) throw notOwned();
  return record;
}

/** The parameters named, those that are there, as they would stand in a reply. */
export function given(params: Parameters, ...names: string[]): Item {
  return Object.fromEntries(
    names.map((name) => [name, params.get(name)] as const).filter(([, value]) => value !== undefined),
  );
}

/** A structured parameter. @throws {CamsError} when it is not JSON */
export function structured(params: Parameters, name: string): unknown {
  return params.json(name, businessError(`InvalidParameter.${name}`, `${name} has to be JSON.`));
}

/** The part of a list that the page parameters of the call ask for, whichever of CAMS's forms they have. */
export function pageOf<Each>(params: Parameters, all: readonly Each[]): Each[] {
  const page = (structured(params, 'Page') ?? {}) as { Index?: unknown; Size?: unknown };
  const index = positive(page.Index ?? params.get('PageIndex') ?? params.get('PageNo'), 1);
  const size = positive(page.Size ?? params.get('PageSize') ?? params.get('Limit'), 10);
  return all.slice((index - 1) * size, index * size);
}

function positive(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) {
    throw businessError('InvalidParameter.PageInvalid', 'A page has a number and a size of 1 or more.');
  }
  return number;
}
