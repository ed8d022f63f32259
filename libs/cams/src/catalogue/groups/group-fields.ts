import { phoneNumber } from '../phone-numbers/phone-number-fields.js';
import { integer, required, text } from '../shapes.js';

/** Fields that the actions on groups have in common. */

export const BusinessNumber = required(phoneNumber('Business number that runs the group'));

export const ChannelType = text('Channel that the group is on; WhatsApp if left out.', {
  values: ['WHATSAPP'],
  maxLength: 32,
  example: 'WHATSAPP',
});

/** WhatsApp's ids of groups have about 60 characters. */
export const GroupId = text('Id of the group.', {
  pattern: '^[!-~]{1,128}$',
  minLength: 1,
  maxLength: 128,
  example: 'Y2FwaV9ncm91cDo4NjEzODAwMDAxMjM0OjEyMDM2MzQwNDY5NDIzMzgyMAZD',
});

export const Subject = text('Title of the group, up to 128 characters.', {
  maxLength: 128,
  example: 'Readers of Lakeside Books',
});

export const Description = text('What the group is about, up to 2,048 characters.', {
  maxLength: 2048,
  multiline: true,
  example: 'New arrivals, every Friday.',
});

export const GroupLink = text('On Telegram: address of the group.', {
  maxLength: 2048,
  example: 'https://t.me/lakesidebooks',
});

export const InviteLink = text('Address by which users join the group.', {
  example: 'https://chat.whatsapp.com/Kx3RtP0vQZ81LmYbW7cD2e',
});

/** What a change says of itself. */
export const Result = integer('How many entries the call changed.', { example: 1 });
