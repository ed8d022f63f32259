import { z } from 'zod';
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

const position = z.coerce.number().int().min(1);
/** CAMS's own example spells the keys in lower case. */
const page = z.object({
  Index: position.optional(),
  index: position.optional(),
  Size: position.optional(),
  size: position.optional(),
});

/** The part of a list that the page parameters of the call ask for, whichever of CAMS's forms they have. */
export function pageOf<Each>(params: Parameters, all: readonly Each[]): Each[] {
  const malformed = businessError('InvalidParameter.PageInvalid', 'A page has a number and a size of 1 or more.');
  const given = page.safeParse(
    params.json('Page', malformed) ?? {
      Index: params.get('PageIndex') ?? params.get('PageNo'),
      Size: params.get('PageSize') ?? params.get('Limit'),
    },
  );
  if (!given.success) throw malformed;
  const { Index, index = 1, Size, size = 10 } = given.data;
  return all.slice(((Index ?? index) - 1) * (Size ?? size), (Index ?? index) * (Size ?? size));
}
