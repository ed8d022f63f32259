import { expect } from 'vitest';
import { GONE, type Reply, type Story, step } from './step.js';

const inGroup = (GroupId: string) => ({ GroupId, Groups: JSON.stringify([{ id: Number(GroupId) }]) });
const exported = ({ Data }: Reply) => {
  const [contact] = (JSON.parse(Data!) as { Contacts: { Id: string }[] }).Contacts;
  return { ContactId: contact!.Id, Contacts: contact!.Id };
};
const showing = (text: string) => ({ reply: { Data: expect.stringContaining(text) } });

const contacts: Story = {
  name: 'a contact in a group',
  steps: [
    step('GetGroupExist', { reply: { Data: 'False' } }),
    step('AddGroup'),
    step('GetGroupExist', { reply: { Data: 'True' } }),
    step('ListAllGroups', {
      reply: { Data: [{ GroupName: 'Spring customers' }] },
      learn: ({ Data }) => inGroup(Data![0]!.Id!),
    }),
    step('UpdateGroupName', { params: { GroupName: 'Tea' } }),
    step('ListAllGroups', { reply: { Data: [{ GroupName: 'Tea' }] } }),
    step('AddContacts'),
    step('GetDownloadExcelList', { ...showing('13800001234'), learn: exported }),
    step('UpdateContactById', { params: { ContactName: 'Ann' } }),
    step('GetDownloadExcelList', showing('Ann')),
    step('RemoveContactById'),
    step('RemoveContactById', { refused: GONE }),
    step('GetDownloadExcelList', { reply: { Data: '{"Contacts":[]}' } }),
    step('DeleteContactsByIds'),
    step('DeleteContactsByIds', { refused: GONE }),
    step('DeleteGroupById'),
    step('ListAllGroups', { reply: { Data: [] } }),
  ],
};

const moving: Story = {
  name: 'a contact on its way to another group',
  steps: [
    step('AddGroup', { params: { ContactDetails: '13800001234', Country: 'China' } }),
    step('GetDownloadExcelList', {
      ...showing('13800001234'),
      learn: (reply) => ({ Contacts: JSON.stringify([{ id: Number(exported(reply).ContactId) }]) }),
    }),
    step('MoveContactToGroup', { params: { LinkExistGroups: undefined, LinkNewGroups: '[{"groupName":"Tea"}]' } }),
    step('ListAllGroups', { reply: { Data: [{}, { GroupName: 'Tea' }] } }),
    step('DeleteContacts'),
    step('GetDownloadExcelList', { reply: { Data: '{"Contacts":[]}' } }),
  ],
};

export const contactsAndGroups: readonly Story[] = [contacts, moving];
