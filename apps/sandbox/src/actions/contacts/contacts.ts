import { businessError, notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { given, recordOf, structured } from '../records.js';
import {
  checkNamesFree,
  contactDetails,
  contactsOf,
  createGroup,
  entries,
  existingIds,
  groupsOf,
  groupsOfContact,
  saveContact,
} from './contact-records.js';

export const contacts = {
  AddContacts: ({ space, params, now }) => {
    checkNamed(params);
    saveContact(space, params, existingIds(params, 'Groups', groupsOf(space)), now);
    return { Data: 'true' };
  },

  UpdateContactById: ({ space, params }) => {
    const contact = recordOf(space, 'contact', params.text('ContactId'));
    const { Id, GroupIds, GmtCreate } = contact;
    contactsOf(space).set(params.text('ContactId'), { Id, ...contactDetails(params), GroupIds, GmtCreate });
    return { Data: 'true' };
  },

  DeleteContacts: ({ space, params }) => {
    checkNamed(params);
    // Those of a file only: it counts as empty.
    if (!params.get('ContactDetails')) return { Data: 'true' };
    const wanted = Object.entries(given(params, 'ContactName', 'ContactDetails', 'Country'));
    for (const [id, contact] of contactsOf(space)) {
      if (wanted.every(([name, value]) => contact[name] === value)) contactsOf(space).delete(id);
    }
    return { Data: 'true' };
  },

  DeleteContactsByIds: ({ space, params }) => {
    const ids = params.text('Contacts').split(',');
    if (!ids.every((id) => contactsOf(space).has(id))) throw notOwned();
    for (const id of ids) contactsOf(space).delete(id);
    return { Model: {} };
  },

  MoveContactToGroup: ({ space, params, now }) => {
    const moved = existingIds(params, 'Contacts', contactsOf(space));
    const existing = existingIds(params, 'LinkExistGroups', groupsOf(space));
    const names = entries(params, 'LinkNewGroups').map(({ groupName }) => String(groupName));
    if (existing.length + names.length === 0) {
      throw businessError('InvalidParameter.GroupNotEmpty', 'A group to move the contacts to is needed.');
    }
    checkNamesFree(space, names);
    const groupIds = [...existing, ...names.map((name) => createGroup(space, name, now))];
    for (const id of moved) Object.assign(contactsOf(space).get(id)!, { GroupIds: groupIds });
    return { Data: {} };
  },

  GetDownloadExcelList: ({ space, params }) => {
    const found = [...contactsOf(space).values()].filter(matcherOf(params));
    return { Data: JSON.stringify({ Contacts: found }) };
  },
} satisfies Record<string, Handler>;

function checkNamed(params: Parameters): void {
  if (!params.get('ContactDetails') && !params.get('FilePath')) {
    throw businessError('InvalidParameter.ContactDetailsNotEmpty', 'ContactDetails or FilePath is needed.');
  }
}

/** Whether a contact passes the filters of an export. */
function matcherOf(params: Parameters): (contact: Item) => boolean {
  const text = params.get('Condition') ?? '';
  const groups = [...list(params, 'GroupIds'), ...(params.get('GroupId') ? [params.text('GroupId')] : [])];
  const countries = list(params, 'CountryNames');
  const from = params.get('StartDate') ?? '';
  const to = params.get('EndDate') ?? '9999';
  return (contact) => {
    const day = String(contact.GmtCreate).slice(0, 10);
    return (
      `${contact.ContactName ?? ''} ${contact.ContactDetails}`.includes(text) &&
      (groups.length === 0 || groupsOfContact(contact).some((id) => groups.includes(id))) &&
      (countries.length === 0 || countries.includes(String(contact.Country))) &&
      day >= from &&
      day <= to
    );
  };
}

function list(params: Parameters, name: string): string[] {
  const value = structured(params, name) ?? [];
  if (!Array.isArray(value)) throw businessError(`InvalidParameter.${name}`, `${name} has to be a JSON list.`);
  return value.map(String);
}
