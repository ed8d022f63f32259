import { text } from '../shapes.js';

/** Fields that contacts and their groups have in common. */

export const ContactId = text('Id of the contact; an export shows it.', {
  pattern: '^[A-Za-z0-9_-]{1,64}$',
  maxLength: 64,
  example: '3456456346',
});

export const GroupId = text('Id of the contact group.', {
  pattern: '^[A-Za-z0-9_-]{1,64}$',
  maxLength: 64,
  example: '5435',
});

export const GroupName = text('Name of the contact group; no two groups share one.', {
  minLength: 1,
  maxLength: 128,
  example: 'Spring customers',
});

export const ContactName = text('Name of the contact.', { maxLength: 128, example: 'Lee' });

export const ContactDetails = text('How the contact is reached: its phone number.', {
  maxLength: 64,
  example: '13800001234',
});

export const Country = text('Country of the contact, by its English name.', { maxLength: 64, example: 'China' });

export const Email = text('E-mail address of the contact.', { maxLength: 254, example: 'lee@example.com' });

export const Remark = text('Note on the contact, for yourself.', {
  maxLength: 1024,
  multiline: true,
  example: 'Met at the book fair',
});

export const FilePath = text('File with many contacts, as its upload was named.', {
  maxLength: 2048,
  example: 'contacts/spring-customers.xlsx',
});
