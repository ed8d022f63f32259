import { integer, text } from '../shapes.js';

/** Fields that the actions on pages, audiences and campaigns have in common. */

/** Ids of Meta are digits. */
const metaId = (description: string, example: string) =>
  text(description, { pattern: '^[0-9]{1,32}$', maxLength: 32, example });

export const PageId = metaId('Id of the Facebook page.', '181916005005216');

export const CustomAudienceId = metaId('Id of the audience.', '120213948575610');

export const CampaignId = metaId('Id of the campaign.', '120215564738291');

export const AdAccountId = text('Id of the ad account at Meta.', {
  minLength: 1,
  maxLength: 64,
  example: '238429384756102',
});

export const TokenType = text('Which subscriptions: `customAudience` are those of the users in an audience.', {
  values: ['customAudience'],
  minLength: 1,
  maxLength: 64,
  example: 'customAudience',
});

export const Total = integer('Number of entries on all pages.', { example: 1 });

/** CAMS leaves the unit open: its examples have ten digits, twelve and thirteen. */
export const unixTime = (description: string, example: number) =>
  integer(`${description}, since 1970: thirteen digits are milliseconds, ten are seconds.`, { example });
