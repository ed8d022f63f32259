import { BizCode, BizExtend } from '../business-fields.js';
import { done } from '../common-fields.js';
import { type Action, list, record, required, text } from '../shapes.js';
import {
  ContactDetails,
  ContactId,
  ContactName,
  Country,
  Email,
  FilePath,
  GroupId,
  GroupName,
  Remark,
} from './contact-fields.js';

export const contactGroups = {
  ListAllGroups: {
    summary: 'List the contact groups',
    description: 'Gives every contact group of the account at once; CAMS has no pages here.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { BizCode, BizExtend },
    reply: {
      Data: list(
        'The groups.',
        record('A group.', {
          Id: GroupId,
          GroupName,
          GmtCreate: text('When the group was made.', { example: '1767254400000' }),
        }),
        { maxItems: 10_000 },
      ),
    },
  },
  AddGroup: {
    summary: 'Create a contact group',
    description:
      'Makes a group, and puts one contact, or all those of an uploaded file, into it at once. The list of groups shows its id.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      GroupName: required(GroupName),
      ContactName,
      ContactDetails,
      Country,
      Email,
      Remark,
      FilePath,
      BizCode,
      BizExtend,
    },
    reply: { Data: done },
  },
  GetGroupExist: {
    summary: 'Ask whether a contact group exists',
    description: 'Tells whether the name of a group is taken.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { GroupName: required(GroupName), BizCode, BizExtend },
    reply: {
      Data: text('`True` if a group of that name exists, `False` otherwise.', {
        values: ['True', 'False'],
        example: 'False',
      }),
    },
  },
  UpdateGroupName: {
    summary: 'Rename a contact group',
    description: 'Gives the group another name. Its contacts stay in it.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { GroupId: required(GroupId), GroupName: required(GroupName) },
    reply: { Data: done },
  },
  DeleteGroupById: {
    summary: 'Delete a contact group',
    description: 'Dissolves the group.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { GroupId: required(GroupId) },
    reply: { Data: done },
  },
  RemoveContactById: {
    summary: 'Take a contact out of a group',
    description: 'Takes the contact out of this one group; it is not deleted.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { GroupId: required(GroupId), ContactId: required(ContactId) },
    reply: { Data: done },
  },
} as const satisfies Record<string, Action>;
