import { text } from '../shapes.js';

/** Fields of the Facebook and Instagram pages that are bound to an instance. */

export const PageName = text('Name of the Facebook page.', { example: 'Lakeside Books' });

export const AccountId = text('Id of the Instagram account that the page belongs to.', {
  example: '17841405822304914',
});

export const AccountName = text('Name of the Instagram account.', { example: 'lakeside.books' });

export const ConnectionStatus = text('Whether the page is connected; the case of the letters varies.', {
  values: ['Pending', 'Connecting', 'Connected', 'Disconnecting', 'Disconnected', 'Deleting', 'ServiceDeleted'],
  example: 'Connected',
});

export const RegionId = text('Alibaba Cloud region of the instance.', { maxLength: 64, example: 'ap-southeast-1' });

export const AccessToken = text('Access token of the Facebook user whose pages are wanted.', {
  pattern: '^[!-~]{1,2048}$',
  maxLength: 2048,
  example: 'EAAGm0PX4ZCpsBAKZC9d2hT',
});
