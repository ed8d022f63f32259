import { digits } from '../../ids.js';
import { businessError, notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item, Space } from '../../state/model.js';
import { given, recordsOf, structured } from '../records.js';

/** The account's contacts, by id. */
export const contactsOf = (space: Space) => recordsOf(space, 'contact');

/** The account's contact groups, by id. */
export const groupsOf = (space: Space) => recordsOf(space, 'contact-group');

/** What the parameters say of one contact. */
export const contactDetails = (params: Parameters) =>
  given(params, 'ContactName', 'ContactDetails', 'Country', 'Email', 'Remark');

/** The groups that a contact is in. */
export const groupsOfContact = (contact: Item) => contact.GroupIds as string[];

/**
 * Puts the contact that the parameters describe into the groups. What an uploaded file says is not read: it counts as
 * empty.
 */
export function saveContact(space: Space, params: Parameters, groupIds: readonly string[], now: number): void {
  const details = contactDetails(params);
  if (details.ContactDetails === undefined) return;
  const existing = [...contactsOf(space).values()].find((each) => each.ContactDetails === details.ContactDetails);
  if (existing) {
    if (params.get('NeedUpdate') !== 'false') Object.assign(existing, details);
    existing.GroupIds = [...new Set([...groupsOfContact(existing), ...groupIds])];
    return;
  }
  const id = digits(10);
  contactsOf(space).set(id, { Id: id, ...details, GroupIds: groupIds, GmtCreate: new Date(now).toISOString() });
}

/** Makes a group whose name was found to be free. */
export function createGroup(space: Space, name: string, now: number): string {
  const id = digits(8);
  groupsOf(space).set(id, { Id: id, GroupName: name, GmtCreate: String(now) });
  return id;
}

/** @throws {CamsError} when another group has one of the names, or they are not all different */
export function checkNamesFree(space: Space, names: readonly string[]): void {
  if (new Set(names).size < names.length || names.some((name) => groupNamed(space, name))) {
    throw businessError('InvalidParameter.GroupNameExist', 'The name of the group is in use.');
  }
}

export function groupNamed(space: Space, name: string): Item | undefined {
  return [...groupsOf(space).values()].find((each) => each.GroupName === name);
}

/**
 * The ids of a parameter of the form `[{"id":1}]`.
 * @throws {CamsError} when it has another form, or one of the ids is not among those that exist
 */
export function existingIds(params: Parameters, name: string, existing: ReadonlyMap<string, Item>): string[] {
  const ids = entries(params, name).map(({ id }) => String(id));
  if (!ids.every((id) => existing.has(id))) throw notOwned();
  return ids;
}

/** The entries of a parameter that is a JSON list of objects. @throws {CamsError} when it is none */
export function entries(params: Parameters, name: string): Item[] {
  const list = structured(params, name) ?? [];
  if (!Array.isArray(list) || !list.every((entry) => typeof entry === 'object' && entry !== null)) {
    throw businessError(`InvalidParameter.${name}`, `${name} has to be a JSON list of objects.`);
  }
  return list;
}
