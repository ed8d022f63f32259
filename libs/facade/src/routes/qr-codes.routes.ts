import { create, get, put, type RouteGroup, remove } from './route.js';

const READ = 'phone-numbers:read';
const WRITE = 'phone-numbers:write';

export const qrCodes: RouteGroup = {
  tag: 'QR codes',
  description: 'Codes and links that open a chat with a number, a text standing ready in it.',
  changedBy: ['Phone numbers', 'Phone migrations', 'Instances', 'Onboarding'],
  routes: [
    get('/v1/phone-numbers/{phoneNumber}/qr-codes', 'ListPhoneMessageQrdl', READ, 'owned:PhoneNumber', {
      cacheSeconds: 60,
    }),
    create('/v1/phone-numbers/{phoneNumber}/qr-codes', 'CreatePhoneMessageQrdl', WRITE, 'owned:PhoneNumber'),
    put('/v1/phone-numbers/{phoneNumber}/qr-codes/{code}', 'UpdatePhoneMessageQrdl', WRITE, 'owned:PhoneNumber'),
    remove('/v1/phone-numbers/{phoneNumber}/qr-codes/{code}', 'DeletePhoneMessageQrdl', WRITE, 'owned:PhoneNumber'),
  ],
};
