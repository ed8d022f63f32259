import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { contactGroups } from './contact-groups.js';
import { contacts } from './contacts.js';

const handlers: Readonly<Record<string, Handler>> = { ...contacts, ...contactGroups };
const lee = { ContactName: 'Lee', ContactDetails: '13800001234', Country: 'China' };

let state: SandboxState;
let groupId: string;

function call(action: string, params: Record<string, string> = {}) {
  const now = Date.parse('2026-03-01');
  return handlers[action]!({ params: new Parameters(Object.entries(params)), space: state.space()!, state, now });
}

const groups = () => call('ListAllGroups').Data as { Id: string; GroupName: string }[];

function exported(filters: Record<string, string> = {}): { Id: string; ContactName: string }[] {
  return JSON.parse(call('GetDownloadExcelList', filters).Data as string).Contacts;
}

beforeEach(() => {
  state = new SandboxState();
  call('AddGroup', { GroupName: 'Readers' });
  groupId = groups()[0]!.Id;
  call('AddContacts', { ...lee, Groups: `[{"id":${groupId}}]`, NeedUpdate: 'true' });
});

describe('a contact', () => {
  it('can be changed and deleted', () => {
    const id = exported()[0]!.Id;
    call('UpdateContactById', { ...lee, ContactId: id, ContactName: 'Mei' });
    expect(exported({ GroupId: groupId })).toMatchObject([{ Id: id, ContactName: 'Mei' }]);
    call('DeleteContactsByIds', { Contacts: id });
    expect(exported()).toEqual([]);
    expect(() => call('DeleteContactsByIds', { Contacts: id })).toThrow('does not belong');
  });

  it('is known by its phone number', () => {
    call('AddContacts', { ...lee, ContactName: 'Mei', Groups: '[]', NeedUpdate: 'false' });
    expect(exported()).toMatchObject([{ ContactName: 'Lee' }]);
    call('DeleteContacts', { ContactDetails: lee.ContactDetails, Country: 'India' });
    expect(exported()).toHaveLength(1);
    call('DeleteContacts', { ContactDetails: lee.ContactDetails });
    expect(exported()).toEqual([]);
  });

  it.each([
    { Condition: 'Mei' },
    { CountryNames: '["India"]' },
    { GroupIds: '["1"]' },
    { StartDate: '2026-03-02' },
    { EndDate: '2026-02-28' },
  ])('is left out of an export with %o', (filters) => {
    expect(exported(filters as Record<string, string>)).toEqual([]);
  });

  it('is put only into groups that exist', () => {
    expect(() => call('AddContacts', { ...lee, Groups: '[{"id":1}]', NeedUpdate: 'true' })).toThrow('does not belong');
    expect(() => call('AddContacts', { ...lee, Groups: groupId, NeedUpdate: 'true' })).toThrow('JSON list');
  });
});

describe('a contact group', () => {
  it('can be renamed and deleted, its contacts staying', () => {
    call('UpdateGroupName', { GroupId: groupId, GroupName: 'Buyers' });
    expect(call('GetGroupExist', { GroupName: 'Buyers' })).toEqual({ Data: 'True' });
    expect(call('GetGroupExist', { GroupName: 'Readers' })).toEqual({ Data: 'False' });
    call('DeleteGroupById', { GroupId: groupId });
    expect(groups()).toEqual([]);
    expect(exported()).toHaveLength(1);
    expect(() => call('DeleteGroupById', { GroupId: groupId })).toThrow('does not belong');
  });

  it('has a name of its own', () => {
    call('AddGroup', { GroupName: 'Buyers' });
    expect(() => call('AddGroup', { GroupName: 'Buyers' })).toThrow('in use');
    expect(() => call('UpdateGroupName', { GroupId: groupId, GroupName: 'Buyers' })).toThrow('in use');
  });

  it('takes contacts in and lets them go', () => {
    const contactId = exported()[0]!.Id;
    call('MoveContactToGroup', { Contacts: `[{"id":${contactId}}]`, LinkNewGroups: '[{"groupName":"Buyers"}]' });
    expect(exported({ GroupId: groupId })).toEqual([]);
    const buyers = { GroupId: groups()[1]!.Id };
    expect(exported(buyers)).toHaveLength(1);
    call('RemoveContactById', { ...buyers, ContactId: contactId });
    expect(exported(buyers)).toEqual([]);
    expect(() => call('RemoveContactById', { ...buyers, ContactId: contactId })).toThrow('does not belong');
  });
});
