import { get, patch, post, put, type RouteGroup, remove } from './route.js';

const READ = 'phone-numbers:read';
const WRITE = 'phone-numbers:write';
const OWN = 'owned:PhoneNumber';

export const phoneSettings: RouteGroup = {
  tag: 'Phone number settings',
  description: 'How one business number presents itself, what it offers in a chat, and where its messages go.',
  changedBy: ['Phone numbers', 'Phone migrations', 'Instances', 'Onboarding'],
  routes: [
    get('/v1/phone-numbers/{phoneNumber}/settings', 'GetChatappPhoneNumberSetting', READ, OWN, { cacheSeconds: 30 }),
    put('/v1/phone-numbers/{phoneNumber}/webhook', 'UpdatePhoneWebhook', WRITE, OWN),
    get('/v1/phone-numbers/{phoneNumber}/business-profile', 'QueryPhoneBusinessProfile', READ, OWN, {
      cacheSeconds: 60,
    }),
    patch('/v1/phone-numbers/{phoneNumber}/business-profile', 'ModifyPhoneBusinessProfile', WRITE, OWN),
    get('/v1/phone-numbers/{phoneNumber}/username', 'GetWhatsappUserName', READ, OWN, { cacheSeconds: 10 }),
    put('/v1/phone-numbers/{phoneNumber}/username', 'UpdateWhatsappUserName', WRITE, OWN),
    remove('/v1/phone-numbers/{phoneNumber}/username', 'DeleteWhatsappUserName', WRITE, OWN),
    get('/v1/phone-numbers/{phoneNumber}/username/suggestions', 'GetWhatsappUserNameSuggestions', READ, OWN),
    get('/v1/phone-numbers/{phoneNumber}/automation', 'GetConversationalAutomation', READ, OWN, { cacheSeconds: 60 }),
    put('/v1/phone-numbers/{phoneNumber}/automation', 'UpdateConversationalAutomation', WRITE, OWN),
    get('/v1/phone-numbers/{phoneNumber}/commerce-settings', 'GetCommerceSetting', READ, OWN, { cacheSeconds: 60 }),
    put('/v1/phone-numbers/{phoneNumber}/commerce-settings', 'UpdateCommerceSetting', WRITE, OWN),
    get('/v1/phone-numbers/{phoneNumber}/encryption-key', 'GetPhoneEncryptionPublicKey', READ, OWN, {
      cacheSeconds: 60,
    }),
    put('/v1/phone-numbers/{phoneNumber}/encryption-key', 'UpdatePhoneEncryptionPublicKey', WRITE, OWN),
    post('/v1/phone-numbers/{phoneNumber}/business-app-history/sync', 'SyncBusinessAppHistory', WRITE, OWN),
  ],
};
