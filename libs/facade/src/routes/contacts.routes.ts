import { create, get, patch, post, put, type RouteGroup, remove } from './route.js';

const READ = 'contacts:read';
const WRITE = 'contacts:write';
const RULE = 'isv:pool';

export const contacts: RouteGroup = {
  tag: 'Contacts',
  description: 'People to write to: add, change, move, export and delete them.',
  routes: [
    create('/admin/v1/cams/contacts', 'AddContacts', WRITE, RULE),
    put('/admin/v1/cams/contacts/{contactId}', 'UpdateContactById', WRITE, RULE),
    // The next two are POSTs, as phone numbers and names do not belong into addresses.
    post('/admin/v1/cams/contacts/deletions', 'DeleteContacts', WRITE, RULE),
    post('/admin/v1/cams/contacts/exports', 'GetDownloadExcelList', READ, RULE),
    post('/admin/v1/cams/contacts/deletions-by-id', 'DeleteContactsByIds', WRITE, RULE),
    post('/admin/v1/cams/contacts/moves', 'MoveContactToGroup', WRITE, RULE),
  ],
};

export const contactGroups: RouteGroup = {
  tag: 'Contact groups',
  description: 'Groups of contacts, for marketing flows. WhatsApp groups are something else.',
  routes: [
    get('/admin/v1/cams/contact-groups', 'ListAllGroups', READ, RULE),
    create('/admin/v1/cams/contact-groups', 'AddGroup', WRITE, RULE),
    get('/admin/v1/cams/contact-groups/existence', 'GetGroupExist', READ, RULE),
    patch('/admin/v1/cams/contact-groups/{groupId}', 'UpdateGroupName', WRITE, RULE),
    remove('/admin/v1/cams/contact-groups/{groupId}', 'DeleteGroupById', WRITE, RULE),
    remove('/admin/v1/cams/contact-groups/{groupId}/contacts/{contactId}', 'RemoveContactById', WRITE, RULE),
  ],
};
