import { create, get, patch, post, type RouteGroup, remove } from './route.js';

const READ = 'groups:read';
const WRITE = 'groups:write';
const NUMBER = 'owned:BusinessNumber';
const GROUP = 'owned:BusinessNumber+GroupId';

export const groups: RouteGroup = {
  tag: 'Groups',
  description: 'WhatsApp groups that a business number runs. Users join by an invite link.',
  changedBy: ['Phone numbers', 'Phone migrations', 'Instances', 'Onboarding'],
  routes: [
    get('/v1/phone-numbers/{phoneNumber}/groups', 'ListChatGroup', READ, NUMBER),
    create('/v1/phone-numbers/{phoneNumber}/groups', 'AddChatGroup', WRITE, NUMBER),
    patch('/v1/phone-numbers/{phoneNumber}/groups/{groupId}', 'UpdateChatGroup', WRITE, GROUP),
    remove('/v1/phone-numbers/{phoneNumber}/groups/{groupId}', 'DeleteChatGroup', WRITE, GROUP),
    get('/v1/phone-numbers/{phoneNumber}/groups/{groupId}/participants', 'ListChatGroupParticipants', READ, GROUP),
    // Whom to remove is a list of records, which the query of a DELETE has no room for.
    post(
      '/v1/phone-numbers/{phoneNumber}/groups/{groupId}/participants/removals',
      'DeleteChatGroupParticipants',
      WRITE,
      GROUP,
    ),
    create('/v1/phone-numbers/{phoneNumber}/groups/{groupId}/invite-link', 'AddChatGroupInviteLink', WRITE, GROUP),
    remove('/v1/phone-numbers/{phoneNumber}/groups/{groupId}/invite-link', 'DeleteChatGroupInviteLink', WRITE, GROUP),
  ],
};
