import { type Preparation, type TenantApi, templateName } from '../tenant-api.js';

const ofGroup: Preparation = async (api) => ({ groupId: await createGroup(api) });

export const groups = {
  UpdateChatGroup: ofGroup,
  DeleteChatGroup: ofGroup,
  ListChatGroupParticipants: ofGroup,
  DeleteChatGroupParticipants: ofGroup,
  AddChatGroupInviteLink: ofGroup,
  DeleteChatGroupInviteLink: ofGroup,
} satisfies Record<string, Preparation>;

/** Creating a group does not tell its id; the list does. */
async function createGroup(api: TenantApi): Promise<string> {
  const path = `/phone-numbers/${api.tenant.phoneNumber}/groups`;
  const subject = templateName();
  await api.post(path, { subject });
  const { items } = (await api.get(`${path}?subject=${subject}`)) as { items: { groupId: string }[] };
  return items[0]!.groupId;
}
