import { text } from '../shapes.js';

export const WabaId = text('Id of the WhatsApp Business account.', {
  pattern: '^[0-9]{1,32}$',
  maxLength: 32,
  example: '203939883939931',
});

/** An id beyond what a JSON number holds exactly, so it travels as text. */
export const BusinessId = text('Id of the business at Meta.', {
  pattern: '^[0-9]{1,19}$',
  maxLength: 19,
  example: '105048970863123',
});

export const BusinessName = text('Name of the business.', { example: 'Lakeside Books' });
