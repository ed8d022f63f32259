import { type Allowed, plain } from '../rules.js';

// Who a contact is stays out: names, phone numbers, addresses and notes. Texts of JSON show what they document alone.
const ids: Allowed = plain('id');

export const contacts = {
  AddContacts: { ...plain('NeedUpdate', 'BizCode'), Groups: ids },
  UpdateContactById: plain('ContactId', 'BizCode'),
  DeleteContacts: plain('BizCode'),
  DeleteContactsByIds: plain('Contacts'),
  MoveContactToGroup: {
    ...plain('BizCode'),
    Contacts: ids,
    LinkExistGroups: ids,
    LinkNewGroups: plain('groupName'),
  },
  GetDownloadExcelList: plain('GroupId', 'GroupIds', 'CountryNames', 'StartDate', 'EndDate', 'BizCode'),
  ListAllGroups: plain('BizCode'),
  AddGroup: plain('GroupName', 'BizCode'),
  GetGroupExist: plain('GroupName', 'BizCode'),
  UpdateGroupName: plain('GroupId', 'GroupName'),
  DeleteGroupById: plain('GroupId'),
  RemoveContactById: plain('GroupId', 'ContactId'),
} satisfies Record<string, Allowed>;
