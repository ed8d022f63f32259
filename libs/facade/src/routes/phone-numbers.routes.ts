import { create, get, post, type RouteGroup, remove } from './route.js';

const READ = 'phone-numbers:read';
const WRITE = 'phone-numbers:write';

export const phoneNumbers: RouteGroup = {
  tag: 'Phone numbers',
  description: 'The business numbers of your space: add one, prove that it is yours, register it, watch its quality.',
  changedBy: ['Phone migrations', 'Phone number settings', 'Account', 'Instances', 'Onboarding'],
  routes: [
    get('/v1/phone-numbers', 'QueryChatappPhoneNumbers', READ, 'space', { cacheSeconds: 10 }),
    create('/v1/phone-numbers', 'AddChatappPhoneNumber', WRITE, 'space'),
    post('/v1/phone-numbers/sync', 'ChatappSyncPhoneNumber', WRITE, 'space'),
    get('/v1/phone-numbers/metrics', 'GetChatappPhoneNumberMetric', READ, 'owned:PhoneNumber'),
    post('/v1/phone-numbers/{phoneNumber}/verification-code', 'GetChatappVerifyCode', WRITE, 'owned:PhoneNumber'),
    get('/v1/phone-numbers/{phoneNumber}/verification', 'GetPhoneNumberVerificationStatus', READ, 'owned:PhoneNumber'),
    post('/v1/phone-numbers/{phoneNumber}/verification', 'ChatappVerifyAndRegister', WRITE, 'owned:PhoneNumber'),
    post('/v1/phone-numbers/{phoneNumber}/registration', 'ChatappPhoneNumberRegister', WRITE, 'owned:PhoneNumber'),
    remove('/v1/phone-numbers/{phoneNumber}/registration', 'ChatappPhoneNumberDeregister', WRITE, 'owned:PhoneNumber'),
  ],
};
