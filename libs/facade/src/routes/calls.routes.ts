import { post, type RouteGroup } from './route.js';

// One action for every step of a call, most of which create nothing: hence no 201.
export const calls: RouteGroup = {
  tag: 'Calls',
  description: 'Voice calls between a business number and a user.',
  routes: [post('/v1/phone-numbers/{phoneNumber}/calls', 'WhatsappCall', 'calls:write', 'owned:BusinessNumber')],
};
