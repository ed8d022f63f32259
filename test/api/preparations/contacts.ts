import { randomInt } from 'node:crypto';
import { nationalNumber, type Preparation, type TenantApi } from '../tenant-api.js';

const GROUPS = '/cams/contact-groups';
const CONTACTS = '/cams/contacts';

const newName = () => `Tests ${randomInt(1_000_000_000)}`;
const asJson = (id: string) => JSON.stringify([{ id: Number(id) }]);

async function createGroup(api: TenantApi): Promise<{ groupId: string }> {
  const groupName = newName();
  await api.admin('post', GROUPS, { groupName });
  const list: unknown = await api.admin('get', GROUPS);
  const { items } = list as { items: { id: string; groupName: string }[] };
  return { groupId: items.find((group) => group.groupName === groupName)!.id };
}

/** A contact in a group of its own. Only an export tells its id. */
async function createContact(api: TenantApi): Promise<{ groupId: string; contactId: string }> {
  const { groupId } = await createGroup(api);
  const contact = { contactDetails: nationalNumber(), country: 'China' };
  await api.admin('post', CONTACTS, { ...contact, groups: asJson(groupId), needUpdate: true });
  const { result } = await api.admin('post', `${CONTACTS}/exports`, { groupId });
  return { groupId, contactId: JSON.parse(String(result)).Contacts[0].Id };
}

export const contacts = {
  AddContacts: async (api) => ({ groups: asJson((await createGroup(api)).groupId) }),
  UpdateContactById: async (api) => ({ contactId: (await createContact(api)).contactId }),
  DeleteContactsByIds: async (api) => ({ contacts: (await createContact(api)).contactId }),
  MoveContactToGroup: async (api) => {
    const { contactId, groupId } = await createContact(api);
    return { contacts: asJson(contactId), linkExistGroups: asJson(groupId) };
  },
  AddGroup: async () => ({ groupName: newName() }),
  UpdateGroupName: async (api) => ({ ...(await createGroup(api)), groupName: newName() }),
  DeleteGroupById: createGroup,
  RemoveContactById: createContact,
} satisfies Record<string, Preparation>;
