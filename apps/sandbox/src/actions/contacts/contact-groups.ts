import { notOwned } from '../../protocol/errors.js';
import type { Item } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { recordOf } from '../records.js';
import {
  checkNamesFree,
  contactsOf,
  createGroup,
  groupNamed,
  groupsOf,
  groupsOfContact,
  saveContact,
} from './contact-records.js';

export const contactGroups = {
  ListAllGroups: ({ space }) => ({ Data: [...groupsOf(space).values()] }),

  AddGroup: ({ space, params, now }) => {
    checkNamesFree(space, [params.text('GroupName')]);
    const id = createGroup(space, params.text('GroupName'), now);
    saveContact(space, params, [id], now);
    return { Data: 'true' };
  },

  GetGroupExist: ({ space, params }) => ({ Data: groupNamed(space, params.text('GroupName')) ? 'True' : 'False' }),

  UpdateGroupName: ({ space, params }) => {
    const group = recordOf(space, 'contact-group', params.text('GroupId'));
    const name = params.text('GroupName');
    if (name !== group.GroupName) checkNamesFree(space, [name]);
    group.GroupName = name;
    return { Data: 'true' };
  },

  DeleteGroupById: ({ space, params }) => {
    const id = params.text('GroupId');
    if (!groupsOf(space).delete(id)) throw notOwned();
    for (const contact of contactsOf(space).values()) leave(contact, id);
    return { Data: 'true' };
  },

  RemoveContactById: ({ space, params }) => {
    const id = params.text('GroupId');
    const contact = recordOf(space, 'contact', params.text('ContactId'));
    if (!groupsOfContact(contact).includes(id)) throw notOwned();
    leave(contact, id);
    return { Data: 'true' };
  },
} satisfies Record<string, Handler>;

function leave(contact: Item, groupId: string): void {
  contact.GroupIds = groupsOfContact(contact).filter((id) => id !== groupId);
}
