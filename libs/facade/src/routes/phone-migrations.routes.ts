import { create, post, type RouteGroup } from './route.js';

const WRITE = 'phone-numbers:write';

// A number under migration is nobody's yet: CAMS decides, within the tenant's space.
export const phoneMigrations: RouteGroup = {
  tag: 'Phone migrations',
  description: 'Bring a number over from another provider: open the migration, prove ownership, register it here.',
  routes: [
    create('/v1/phone-migrations', 'CreateChatappMigrationInitiate', WRITE, 'space'),
    post('/v1/phone-migrations/{phoneNumber}/verification-code', 'GetMigrationVerifyCode', WRITE, 'space'),
    post('/v1/phone-migrations/{phoneNumber}/verification', 'ChatappMigrationVerified', WRITE, 'space'),
    post('/v1/phone-migrations/{phoneNumber}/registration', 'ChatappMigrationRegister', WRITE, 'space'),
  ],
};
